import { blueprints } from '../../questions/index.ts';
import { Lately } from './apart.ts';
import type { Blueprint } from './blueprint.ts';
import { contentVersion, itemFrom } from './drawing.ts';
import type { Item } from './question.ts';
import { rngOf } from './random.ts';
import { Scenes } from './scenes.ts';

export const topics: readonly string[] = [...new Set(blueprints.map((b) => b.topic))];

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

/** So many questions of a blueprint, one after another, are passed over where each is too much like one of the last; of a topic more, which has few blueprints. */
const mostPassedOver = { any: 3, topic: 8 };
/** So many other questions come before something is asked again about a scene: who meets it again has forgotten it, and in two thousand questions no scene comes often. */
const sceneRest = 400;
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
  const scenes = new Scenes(rng, sceneRest);
  let order: Blueprint[] = [];
  const seen = new Set<string>();
  let others = 0;
  let leftOut = 0;
  const most = topic === undefined ? mostPassedOver.any : mostPassedOver.topic;
  const fits = ({ difficulty: own, select }: Item): boolean => (difficulty ? own >= difficulty[0] && own <= difficulty[1] : select <= 2 || seen.size >= opening);
  for (;;) {
    if (order.length === 0) order = rng.shuffle(bag);
    const blueprint = order.pop() as Blueprint;
    let item: Item | null = null;
    let unlike = false;
    for (let tries = 0; tries < most && !unlike; tries++) {
      item = scenes.next(blueprint);
      if (item && difficulty && !fits(item)) others++;
      unlike = item !== null && fits(item) && !seen.has(item.id) && lately.takes(item);
      if (unlike) break;
      if (item && fits(item)) scenes.putAside();
      yield null;
    }
    if (others > mostOfOther) return;
    if (!item || !fits(item) || seen.has(item.id)) continue;
    // A single topic has few blueprints: there likeness is better than nothing.
    if (!unlike && topic === undefined && leftOut++ < (difficulty ? mostLeftOut.wished : mostLeftOut.any)) continue;
    leftOut = 0;
    others = 0;
    scenes.took();
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
