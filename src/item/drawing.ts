import { catalog } from '../knowledge/services.ts';
import type { Blueprint } from './blueprint.ts';
import { chooseClaims, FactsOf } from './claims.ts';
import { canBeAsked, type Form } from './compose.ts';
import { CountOf } from './counts.ts';
import { nothingAsked, type Asked } from './decide.ts';
import { designItem } from './design-item.ts';
import { Ground } from './ground.ts';
import { claimsItem, countItem } from './other-items.ts';
import type { Item } from './question.ts';
import { rngOf, type Rng } from './random.ts';

declare const __CONTENT__: string;
/** Names the blueprints, rules, words and reasoner that questions are drawn from: an id holds only for the content it was drawn from. */
export const contentVersion: string = __CONTENT__;

/** About one in nine questions about designs asks for two answers, two steps or two designs: with the statements, about one question in five. */
const formOf = (rng: Rng): Form => (rng.chance(0.89) ? 'one' : rng.chance(0.4) ? 'two' : 'steps');
/** How many questions are asked about what is drawn at once. */
export const ways = 32;
/** Numbers that something is drawn from: whole ones, as many as leave every question a seed of 31 bits. */
export const numbers = Math.floor(0x7fffffff / ways);
/** Scenes of which a question asks for two answers before it asks for one. */
const patience = 2;
/** Drafts that are drawn for the scenes of one number. */
const mostDrawn = 60;

/** A scene that a blueprint drew, with what was found out about it. */
interface Scene {
  /** Whether it can be asked about at all. */
  readonly sound: boolean;
  /** A question about it, null where this way of asking leads to none. */
  ask(way: number, form: Form, rng: Rng, before: Asked): Item | 'asked' | null;
}

/** What a blueprint draws from a number, and the questions about it: to draw a scene and find out what holds in it takes longer than to ask about it once more. */
export class Drawing {
  readonly #blueprint: Blueprint;
  readonly #number: number;
  readonly #rng: Rng;
  readonly #scenes: Scene[] = [];
  #drawn = 0;
  constructor(blueprint: Blueprint, number: number) {
    this.#blueprint = blueprint;
    this.#number = number;
    this.#rng = rngOf(number);
  }
  /**
   * The question that is asked in one of the `ways`, 0 first, the same whatever was asked before; null where no scene gives one whose key is proved unique.
   * @param before exercises that were asked: null stands for a question that would be one of them
   */
  question(way: number, before: Asked = nothingAsked): Item | null {
    const rng = rngOf(this.#number * ways + way);
    const form = formOf(rng);
    const item = (form === 'one' ? null : this.#asked(way, form, patience, rng, before)) ?? this.#asked(way, 'one', mostDrawn, rng, before);
    return item === 'asked' ? null : item;
  }
  #asked(way: number, form: Form, most: number, rng: Rng, before: Asked): Item | 'asked' | null {
    for (let nth = 0; nth < most; nth++) {
      const item = this.#scene(nth)?.ask(way, form, rng, before);
      if (item !== null) return item ?? null;
    }
    return null;
  }
  /** The nth scene about which something can be asked. */
  #scene(nth: number): Scene | undefined {
    for (; nth >= this.#scenes.length && this.#drawn < mostDrawn; this.#drawn++) {
      const scene = this.#draw();
      if (scene.sound) this.#scenes.push(scene);
    }
    return this.#scenes[nth];
  }
  #draw(): Scene {
    const blueprint = this.#blueprint;
    const seed = (way: number): number => this.#number * ways + way;
    const id = (way: number): string => `${blueprint.id}.${seed(way).toString(36)}.${contentVersion}`;
    if ('draw' in blueprint) {
      const draft = blueprint.draw(this.#rng);
      const ground = new Ground(draft, catalog, this.#rng.shuffle(draft.sketches.map((_, i) => i)));
      return { sound: canBeAsked(ground, rngOf(this.#number)), ask: (way, form, rng, before) => designItem(id(way), blueprint, seed(way), ground, form, way, rng, before) };
    }
    if ('drawClaims' in blueprint) {
      const facts = new FactsOf(blueprint.drawClaims(this.#rng), catalog);
      return { sound: chooseClaims(facts, rngOf(this.#number)) !== null, ask: (way, _, rng, before) => claimsItem(id(way), blueprint, seed(way), facts, rng, before) };
    }
    const counted = new CountOf(blueprint.drawCount(this.#rng), catalog);
    return { sound: counted.least !== null, ask: (way, _, rng) => countItem(id(way), blueprint, seed(way), counted, rng) };
  }
}

/** The question that a blueprint draws from a seed; null where there is none. */
export const itemFrom = (blueprint: Blueprint, seed: number): Item | null => new Drawing(blueprint, Math.floor(seed / ways)).question(seed % ways);
