import type { Rng } from './random.ts';

/** Something that is drawn from again and again. */
interface Origin {
  /** How often it is drawn from beside the others. */
  readonly weight: number;
}

/** What is known of one: how often it was drawn from, what of that is of use now, and how much of it was taken. */
interface Known<T, Seen> {
  readonly origin: T;
  readonly seen: Seen[];
  tried: number;
  useful: number;
  taken: number;
}

/**
 * Chooses what to draw from next: by its weight, by how much of what it gave would be of use now, and less the more of it is taken already. What has
 * not been tried counts as good, what gives nothing rests more and more. `Seen` is what is remembered of a draw: as places fill, other things are of use.
 */
export class Likely<T extends Origin, Seen> {
  readonly #all: readonly Known<T, Seen>[];
  readonly #rng: Rng;
  constructor(origins: readonly T[], rng: Rng) {
    this.#all = origins.map((origin) => ({ origin, seen: [], tried: 0, useful: 0, taken: 0 }));
    this.#rng = rng;
  }

  next(): T {
    const chances = this.#all.map(chanceOf);
    let left = (this.#rng.below(1_000_000) / 1_000_000) * chances.reduce((sum, chance) => sum + chance, 0);
    const found = this.#all.find((_, i) => (left -= chances[i] as number) < 0) ?? this.#all.at(-1);
    return (found as Known<T, Seen>).origin;
  }

  /** What was drawn from `origin`; null where it was nothing that could ever be of use. */
  drew(origin: T, seen: Seen | null, useful: boolean): void {
    const one = this.#of(origin);
    one.tried++;
    if (seen !== null) one.seen.push(seen);
    if (useful) one.useful++;
  }

  took(origin: T): void {
    this.#of(origin).taken++;
  }

  /** Counts anew what is of use. */
  recount(isUseful: (seen: Seen) => boolean): void {
    for (const one of this.#all) one.useful = one.seen.filter(isUseful).length;
  }

  #of(origin: T): Known<T, Seen> {
    return this.#all.find((one) => one.origin === origin) as Known<T, Seen>;
  }
}

/** Squared, so that the many that give next to nothing are not drawn from more, all together, than the few that give something. */
const chanceOf = ({ origin: { weight }, tried, useful, taken }: Known<Origin, unknown>): number => weight * ((shareOf(useful, tried) * weight) / (weight + 2 * taken)) ** 2;

/** The share that is of use, as it is taken to be: all of it before anything was tried. What is hoped for goes down as tries go up. */
function shareOf(useful: number, tried: number): number {
  const hoped = Math.min(0.5, 10 / (tried + 1));
  return (useful + hoped) / (tried + hoped);
}
