import type { Blueprint } from './blueprint.ts';
import { Drawing, numbers, ways } from './drawing.ts';
import type { Item } from './question.ts';
import type { Rng } from './random.ts';

/** A scene that there may be more to ask about. */
interface Open {
  readonly blueprint: Blueprint;
  readonly drawing: Drawing;
  /** The first way in which it was not asked about. */
  way: number;
  /** Exercises that were taken. */
  readonly asked: Set<string>;
  /** It rests until so many questions were taken. */
  until: number;
}

/**
 * Questions of blueprints, one after another. What is drawn at once is asked about in all its ways: one after another until a question of it is taken,
 * and then, as two questions about one scene read alike, not before others have been taken.
 */
export class Scenes {
  readonly #rng: Rng;
  readonly #rest: number;
  readonly #open = new Map<Blueprint, Open[]>();
  #last: Open | null = null;
  #taken = 0;
  /** @param rest so many questions are taken before something is asked again about a scene; Infinity: it is not */
  constructor(rng: Rng, rest: number) {
    this.#rng = rng;
    this.#rest = rest;
  }

  /** Null where this way of asking leads to none, or to what was taken before. */
  next(blueprint: Blueprint): Item | null {
    const scene = this.#open.get(blueprint)?.find(({ until }) => until <= this.#taken) ?? this.#drawn(blueprint);
    this.#last = scene;
    const item = scene.drawing.question(scene.way++);
    if (scene.way === ways) this.#close(scene);
    return item && item.exercise !== null && scene.asked.has(item.exercise) ? null : item;
  }

  /** Tells that the question that came last was taken. */
  took({ exercise }: Item): void {
    const scene = this.#last as Open;
    this.#taken++;
    if (exercise === null || this.#rest === Infinity) return this.#close(scene);
    scene.asked.add(exercise);
    scene.until = this.#taken + this.#rest;
  }

  #drawn(blueprint: Blueprint): Open {
    const scene: Open = { blueprint, drawing: new Drawing(blueprint, this.#rng.below(numbers)), way: 0, asked: new Set(), until: 0 };
    this.#open.set(blueprint, [...(this.#open.get(blueprint) ?? []), scene]);
    return scene;
  }

  #close(scene: Open): void {
    this.#open.set(scene.blueprint, (this.#open.get(scene.blueprint) ?? []).filter((other) => other !== scene));
  }
}
