import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that comes from a seed: the same seed, the same draws, on every machine. */
export class Chance {
  readonly #rng;
  constructor(seed: number) {
    this.#rng = xoroshiro128plus(Math.imul(seed | 0, 0x9e3779b1) ^ 0x5bd1e995);
    for (let i = 0; i < 4; i++) this.#rng.next();
  }
  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return uniformInt(this.#rng, least, most);
  }
  /** True in so many of a hundred cases. */
  percent(n: number): boolean {
    return this.int(1, 100) <= n;
  }
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    if (list.length === 0) throw new Error('nothing to pick from');
    return list[this.int(0, list.length - 1)] as T;
  }
  /** One of several, or nothing where there is none. */
  maybe<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : this.pick(list);
  }
  /** By weight. */
  weighted<T>(list: readonly (readonly [number, T])[]): T {
    let left = this.int(1, list.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, value] of list) if ((left -= weight) <= 0) return value;
    throw new Error('nothing to pick from');
  }
  shuffled<T>(list: readonly T[]): T[] {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  }
  some<T>(list: readonly T[], least = 1): T[] {
    return list.length === 0 ? [] : this.shuffled(list).slice(0, this.int(Math.min(least, list.length), list.length));
  }
}
