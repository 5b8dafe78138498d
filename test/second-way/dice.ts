import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance from a seed: the same seed gives the same throws. */
export class Dice {
  readonly #generator;
  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }
  /** True in this share of throws. */
  chance(share: number): boolean {
    return uniformFloat64(this.#generator) < share;
  }
  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number {
    return least + Math.floor(uniformFloat64(this.#generator) * (most - least + 1));
  }
  pick<T>(list: readonly T[]): T {
    const one = list[this.number(0, list.length - 1)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }
  /** `number` times what `draw` gives, its empty hands left out. */
  times<T>(number: number, draw: () => T | undefined): T[] {
    return Array.from({ length: number }, draw).filter((one) => one !== undefined);
  }
  /** Between `least` and all of a list, in its order, none twice. */
  some<T>(list: readonly T[], least = 1): T[] {
    const left = [...list];
    const number = this.number(Math.min(least, left.length), left.length);
    while (left.length > number) left.splice(this.number(0, left.length - 1), 1);
    return left;
  }
}
