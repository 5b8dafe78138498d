import type { Blueprint } from './blueprint.ts';
import { Drawing, numbers, ways } from './drawing.ts';
import type { Item } from './question.ts';
import type { Rng } from './random.ts';

/** A question that was put aside: it comes again when so many questions were taken. */
interface Aside {
  readonly item: Item;
  readonly until: number;
  /** How often it was put aside. */
  readonly times: number;
}
/** A scene that there may be more to ask about. */
interface Open {
  readonly blueprint: Blueprint;
  readonly drawing: Drawing;
  /** The first way in which it was not asked about. */
  way: number;
  /** Exercises that were taken. */
  readonly asked: Set<string>;
  readonly aside: Aside[];
  /** It rests until so many questions were taken. */
  until: number;
}

/** What came last, and how often it had been put aside. */
interface Last {
  readonly scene: Open;
  readonly item: Item | null;
  readonly times: number;
}

/** A question that is put aside waits for so many others: till then little of what it is too much like is forgotten. */
const pause = 40;
/** So often a question is put aside; then it is given up. */
const mostTimes = 3;

/**
 * Questions of blueprints, one after another. What is drawn at once is asked about in all its ways: one after another until a question of it is taken,
 * and then, as two questions about one scene read alike, not before others have been taken. What is not for now can be put aside, and comes again.
 */
export class Scenes {
  readonly #rng: Rng;
  readonly #rest: number;
  readonly #open = new Map<Blueprint, Open[]>();
  #last: Last | null = null;
  #taken = 0;
  /** @param rest so many questions are taken before something is asked again about a scene; Infinity: it is not */
  constructor(rng: Rng, rest: number) {
    this.#rng = rng;
    this.#rest = rest;
  }

  /** Null where this way of asking leads to none, or to what was taken before. */
  next(blueprint: Blueprint): Item | null {
    this.#closeIfSpent();
    const scene = this.#openOf(blueprint).find((open) => this.#isReady(open)) ?? this.#drawn(blueprint);
    const nth = scene.aside.findIndex(({ until }) => until <= this.#taken);
    const [again] = nth < 0 ? [] : scene.aside.splice(nth, 1);
    const item = again ? (scene.asked.has(again.item.exercise ?? '') ? null : again.item) : scene.drawing.question(scene.way++, scene.asked);
    this.#last = { scene, item, times: again?.times ?? 0 };
    return item;
  }

  /** Tells that the question that came last was taken. */
  took(): void {
    const { scene, item } = this.#last as Last;
    this.#taken++;
    const exercise = item?.exercise ?? null;
    if (exercise === null || this.#rest === Infinity) return this.#close(scene);
    scene.asked.add(exercise);
    scene.until = this.#taken + this.#rest;
  }

  /** Tells that the question that came last is not for now: it comes again after some others. */
  putAside(): void {
    const { scene, item, times } = this.#last as Last;
    if (item && times < mostTimes) scene.aside.push({ item, until: this.#taken + pause, times: times + 1 });
  }

  #openOf(blueprint: Blueprint): Open[] {
    const open = this.#open.get(blueprint) ?? [];
    this.#open.set(blueprint, open);
    return open;
  }

  #isReady({ until, way, aside }: Open): boolean {
    return until <= this.#taken && (way < ways || aside.some((one) => one.until <= this.#taken));
  }

  #drawn(blueprint: Blueprint): Open {
    const scene: Open = { blueprint, drawing: new Drawing(blueprint, this.#rng.below(numbers)), way: 0, asked: new Set(), aside: [], until: 0 };
    this.#openOf(blueprint).push(scene);
    return scene;
  }

  /** Closes the scene that was asked about last, if no way is left and nothing of it was put aside. */
  #closeIfSpent(): void {
    const scene = this.#last?.scene;
    if (scene?.way === ways && scene.aside.length === 0) this.#close(scene);
  }

  #close(scene: Open): void {
    const open = this.#openOf(scene.blueprint);
    const nth = open.indexOf(scene);
    if (nth >= 0) open.splice(nth, 1);
  }
}
