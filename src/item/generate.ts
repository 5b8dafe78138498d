import { blueprints } from '../../questions/index.ts';
import { catalog } from '../knowledge/services.ts';
import { Lately } from './apart.ts';
import type { Blueprint } from './blueprint.ts';
import { FactsOf } from './claims.ts';
import type { Form } from './compose.ts';
import { designItem } from './design-item.ts';
import { Ground } from './ground.ts';
import { claimsItem, countItem } from './other-items.ts';
import type { Item } from './question.ts';
import { rngOf, type Rng } from './random.ts';

declare const __CONTENT__: string;
/** Names the blueprints, rules, words and reasoner that questions are drawn from: an id holds only for the content it was drawn from. */
export const contentVersion: string = __CONTENT__;

export const topics: readonly string[] = [...new Set(blueprints.map((b) => b.topic))];
/** About one in nine questions about designs asks for two answers, two steps or two designs: with the statements, about one question in five. */
const formOf = (rng: Rng): Form => (rng.chance(0.89) ? 'one' : rng.chance(0.4) ? 'two' : 'steps');
/** Draws after which a question that was to ask for two answers asks for one. */
const patience = 16;

/** How many questions are asked about what is drawn at once. */
export const ways = 4;
/** Numbers that something is drawn from: whole ones, as many as leave every question a seed of 31 bits. */
export const numbers = Math.floor(0x7fffffff / ways);

/** A scene that a blueprint drew, with what was found out about it: a question about it by a seed, null where that leads to none. */
type Scene = (seed: number, form: Form, rng: Rng) => Item | null;

/** What a blueprint draws from a number, and the questions about it: to draw a scene and find out what holds in it takes longer than to ask about it once more. */
export class Drawing {
  readonly #blueprint: Blueprint;
  readonly #number: number;
  readonly #rng: Rng;
  readonly #scenes: Scene[] = [];
  constructor(blueprint: Blueprint, number: number) {
    this.#blueprint = blueprint;
    this.#number = number;
    this.#rng = rngOf(number);
  }
  /** The question that is asked in one of the `ways`, 0 first, whatever was asked before; null where sixty scenes give none whose key is proved unique. */
  question(way: number): Item | null {
    const seed = this.#number * ways + way;
    const rng = rngOf(seed);
    const form = formOf(rng);
    for (let tries = 0; tries < 60; tries++) {
      const scene = (this.#scenes[tries] ??= this.#draw());
      const item = scene(seed, tries < patience ? form : 'one', rng);
      if (item) return item;
    }
    return null;
  }
  #draw(): Scene {
    const blueprint = this.#blueprint;
    const id = (seed: number): string => `${blueprint.id}.${(seed >>> 0).toString(36)}.${contentVersion}`;
    if ('draw' in blueprint) {
      const ground = new Ground(blueprint.draw(this.#rng), catalog);
      return (seed, form, rng) => designItem(id(seed), blueprint, seed, ground, form, rng);
    }
    if ('drawClaims' in blueprint) {
      const facts = new FactsOf(blueprint.drawClaims(this.#rng), catalog);
      return (seed, _, rng) => claimsItem(id(seed), blueprint, seed, facts, rng);
    }
    const draft = blueprint.drawCount(this.#rng);
    return (seed, _, rng) => countItem(id(seed), blueprint, seed, draft, rng);
  }
}

/** The question that a blueprint draws from a seed; null where there is none. */
export const itemFrom = (blueprint: Blueprint, seed: number): Item | null => new Drawing(blueprint, Math.floor(seed / ways)).question(seed % ways);

export interface Wanted {
  readonly seed: number;
  readonly topic?: string | undefined;
  /** Difficulties from the first to the second, both included. */
  readonly difficulty?: readonly [number, number] | undefined;
}

/** Questions in a row that are not as hard as wanted, after which there are taken to be none. */
export const mostOfOther = 1500;

/** So many questions at the start ask for one answer or two: the exam's rarer three of six come when somebody is under way. */
const opening = 3;

/** So many questions of a blueprint, one after another, are passed over where each is too much like one of the last. */
const mostPassedOver = 2 * ways;
/** How many blueprints in a row may be left out because all that they drew was too much like the last questions: where a difficulty is wished little is left, else there is always something unlike. */
const mostLeftOut = { wished: 5, any: 400 };

/** Questions without end, each unlike the last sixty-five; they end only where none is as hard as wanted. The same seed gives the same ones on every machine and in both languages. */
export function* items(wanted: Wanted): Generator<Item> {
  for (const item of itemsInSteps(wanted)) if (item) yield item;
}

/** The same, a draw a step: null where it is none of them. */
export function* itemsInSteps({ seed, topic, difficulty }: Wanted): Generator<Item | null> {
  const rng = rngOf(seed);
  const pool = blueprints.filter((b) => topic === undefined || b.topic === topic);
  const bag = pool.flatMap((b) => Array.from({ length: b.weight }, () => b));
  const lately = new Lately(topic === undefined);
  let order: Blueprint[] = [];
  const seen = new Set<string>();
  let others = 0;
  let leftOut = 0;
  const fits = ({ difficulty: own, select }: Item): boolean => (difficulty ? own >= difficulty[0] && own <= difficulty[1] : select <= 2 || seen.size >= opening);
  for (;;) {
    if (order.length === 0) order = rng.shuffle(bag);
    const blueprint = order.pop() as Blueprint;
    let item: Item | null = null;
    let unlike = false;
    let drawing = new Drawing(blueprint, rng.below(numbers));
    for (let tries = 0; tries < mostPassedOver && !unlike; tries++) {
      if (tries > 0 && tries % ways === 0) drawing = new Drawing(blueprint, rng.below(numbers));
      item = drawing.question(tries % ways);
      if (item && difficulty && !fits(item)) others++;
      unlike = item !== null && fits(item) && !seen.has(item.id) && lately.takes(item);
      if (!unlike) yield null;
    }
    if (others > mostOfOther) return;
    if (!item || !fits(item) || seen.has(item.id)) continue;
    // A single topic has few blueprints: there likeness is better than nothing.
    if (!unlike && topic === undefined && leftOut++ < (difficulty ? mostLeftOut.wished : mostLeftOut.any)) continue;
    leftOut = 0;
    others = 0;
    seen.add(item.id);
    if (seen.size > 100_000) seen.clear();
    yield item;
  }
}

/** A question again by its id. `other-content`: it was drawn from a version of the questions that is not this one. */
export function itemById(id: string): Item | 'unknown' | 'other-content' {
  const twin = /^(.*)~([A-H])$/.exec(id);
  if (twin) {
    const item = itemById(twin[1] as string);
    return typeof item === 'string' ? item : (item.twin(twin[2] as string) ?? 'unknown');
  }
  const [name, seed, version, ...rest] = id.split('.');
  const blueprint = blueprints.find((b) => b.id === name);
  if (!blueprint || !seed || !/^[0-9a-z]{1,7}$/.test(seed) || !version || rest.length > 0) return 'unknown';
  if (version !== contentVersion) return 'other-content';
  return itemFrom(blueprint, Number.parseInt(seed, 36)) ?? 'unknown';
}
