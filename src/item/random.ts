import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { scattered } from './hash.ts';

/** Chance, drawn from a seed: the same seed gives the same draws on every machine. */
export interface Rng {
  /** A whole number from 0 to `n` - 1. @throws where `n` is none: the draws would be none either */
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  /** A copy in random order. */
  shuffle<T>(list: readonly T[]): T[];
  /** So many of a list, in random order; all of it where it has no more. */
  sample<T>(list: readonly T[], n: number): T[];
  chance(share: number): boolean;
}

/** One of a list: which one, neighbouring seeds and neighbouring salts settle independently. */
export const pickBy = <T>(seed: number, salt: number, list: readonly T[]): T => list[Math.floor(((scattered(scattered(seed) ^ salt) >>> 0) / 2 ** 32) * list.length)] as T;

export function rngOf(seed: number): Rng {
  const generator = xoroshiro128plus(seed);
  const below = (n: number): number => {
    if (!Number.isInteger(n)) throw new RangeError(`${n} is not a whole number to draw below`);
    return uniformInt(generator, 0, n - 1);
  };
  return {
    below,
    pick<T>(list: readonly T[]): T {
      return list[below(list.length)] as T;
    },
    shuffle<T>(list: readonly T[]): T[] {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
      }
      return copy;
    },
    sample<T>(list: readonly T[], n: number): T[] {
      const copy = [...list];
      const size = Math.min(n, copy.length);
      for (let i = 0; i < size; i++) {
        const j = i + below(copy.length - i);
        [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
      }
      return copy.slice(0, size);
    },
    chance: (share) => below(1_000_000) < share * 1_000_000,
  };
}
