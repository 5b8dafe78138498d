import type { Blueprint } from './blueprint.ts';
import { Drawing, numbers, ways } from './generate.ts';
import type { Item } from './question.ts';
import type { Rng } from './random.ts';

/** Questions of blueprints: what is drawn at once is asked about in all its ways, until a question of it is taken. */
export class InAllWays {
  readonly #rng: Rng;
  readonly #open = new Map<Blueprint, { readonly drawing: Drawing; way: number }>();
  constructor(rng: Rng) {
    this.#rng = rng;
  }

  next(blueprint: Blueprint): Item | null {
    const open = this.#open.get(blueprint) ?? { drawing: new Drawing(blueprint, this.#rng.below(numbers)), way: 0 };
    this.#open.set(blueprint, open);
    const item = open.drawing.question(open.way++);
    if (open.way === ways) this.#open.delete(blueprint);
    return item;
  }

  /** Another question about the same scene would read like a copy. */
  took(blueprint: Blueprint): void {
    this.#open.delete(blueprint);
  }
}
