import type { Figures } from './table.ts';

type Objective = 'cost' | 'operations';

/** Ranks the designs of a scene by what they cost a month or by what it takes to run them. What is asked of them settles which gigabytes they pay for. */
export class Ranking {
  readonly #figures: readonly Figures[];
  /** Bits of the requirements whose gigabytes some design pays for: beside other requirements every bill is the same. */
  readonly #paid: number;
  readonly #bills = new Map<number, readonly number[]>();
  readonly #operations: readonly number[];
  constructor(figures: readonly Figures[]) {
    this.#figures = figures;
    this.#paid = figures.reduce((bits, { fees }) => fees.reduce((all, fee, r) => (fee === 0 ? all : all | (1 << r)), bits), 0);
    this.#operations = figures.map(({ operations }) => operations);
  }

  /**
   * Which of some designs ranks clearly before the others, by its place among them, or null.
   * @param meeting two of them or more, as bits by their places
   * @param mask requirements that are asked, as bits
   */
  first(designs: readonly number[], meeting: number, objective: Objective, mask: number): number | null {
    return firstOf(objective === 'cost' ? this.#billsOf(mask) : this.#operations, designs, meeting);
  }

  /** Whether the gigabytes of one requirement could change which is cheapest, if there were none of them or eleven times what is drawn. The first of the designs is, as it is drawn. @param bit that requirement @param kept the others that are asked */
  turnsOn(designs: readonly number[], meeting: number, bit: number, kept: number): boolean {
    return [0, 1, 10].some((scale) => firstOf(this.#bill(kept, bit, scale), designs, meeting) !== 0);
  }

  #billsOf(mask: number): readonly number[] {
    const paid = mask & this.#paid;
    const known = this.#bills.get(paid) ?? this.#bill(paid, 0, 0);
    this.#bills.set(paid, known);
    return known;
  }

  #bill(mask: number, scaled: number, scale: number): readonly number[] {
    return this.#figures.map((figures) => billOf(figures, mask, scaled, scale));
  }
}

function firstOf(values: readonly number[], designs: readonly number[], meeting: number): number | null {
  let best = -1;
  let least = Infinity;
  let next = Infinity;
  for (let n = 0; n < designs.length; n++) {
    if (!(meeting & (1 << n))) continue;
    const value = values[designs[n] as number] as number;
    if (value < least) {
      next = least;
      least = value;
      best = n;
    } else if (value < next) next = value;
  }
  return next < Infinity && next - least > 0.05 * next ? best : null;
}

/**
 * Dollars a month.
 * @param mask requirements whose gigabytes are paid for
 * @param scale how often the gigabytes of the requirements in `scaled` are paid for beside
 */
function billOf({ hours, fees, pairs }: Figures, mask: number, scaled: number, scale: number): number {
  let sum = hours;
  let paid = 0;
  // Each pair of places pays once, for what is asked before what is scaled.
  for (let nth = 0; nth < 2; nth++)
    for (let r = 0, left = nth === 0 ? mask : scaled; left > 0; r++, left >>= 1) {
      const pair = 1 << (pairs[r] as number);
      if (!(left & 1) || paid & pair) continue;
      sum += (fees[r] as number) * (nth === 0 ? 1 : scale);
      if (fees[r]) paid |= pair;
    }
  return sum;
}
