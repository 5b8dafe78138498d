import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';

/** Draws from a seed: the same on every machine. */
export class Chance {
  readonly #generator;
  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
    for (let i = 0; i < 8; i++) this.uniform();
  }
  uniform(): number {
    return uniformInt(this.#generator, 0, (1 << 30) - 1) / (1 << 30);
  }
  happens(share: number): boolean {
    return this.uniform() < share;
  }
  normal(mean: number, deviation: number): number {
    return mean + deviation * Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }
  /** Beta of whole parameters: the a-th smallest of a + b - 1 uniform draws. */
  beta(a: number, b: number): number {
    const draws = Array.from({ length: a + b - 1 }, () => this.uniform()).sort((x, y) => x - y);
    return draws[a - 1] ?? 0.5;
  }
  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = Math.floor(this.uniform() * (i + 1));
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  }
}
