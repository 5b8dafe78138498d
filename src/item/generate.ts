import { blueprints } from '../../questions/index.ts';
import { catalog } from '../knowledge/services.ts';
import type { Requirement } from '../network/schema.ts';
import { Lately } from './apart.ts';
import { once } from './once.ts';
import type { Blueprint, Draft } from './blueprint.ts';
import { FactsOf } from './claims.ts';
import { compose, type Composed, type Form } from './compose.ts';
import { Ground } from './ground.ts';
import { claimsItem, countItem } from './other-items.ts';
import { langs, type Domain, type Item, type Lang, type Question } from './question.ts';
import { rngOf, type Rng } from './random.ts';
import { Repairs, twinOf } from './twin.ts';
import { optionText, stemOf, tell, voiceOf, wordOptions, type Told } from './word.ts';

declare const __CONTENT__: string;
/** Names the blueprints, rules, words and reasoner that questions are drawn from: an id holds only for the content it was drawn from. */
export const contentVersion: string = __CONTENT__;

export const topics: readonly string[] = [...new Set(blueprints.map((b) => b.topic))];
/** The exam's domain of a design: by what it is ranked for or must withstand. What serves a whole group of VPCs is design for scale, which the exam counts to resilience; how a site is linked, to performance. */
export const domainOf = (composed: Composed): Domain => {
  const { objective, requirements, world } = composed.full;
  if (objective === 'cost') return 'cost';
  const groups = new Set(world.vpcs.filter((vpc) => vpc.count > 1).map((vpc) => vpc.id));
  const sites = new Set(world.sites.map((site) => site.id));
  const names = (r: Requirement, ids: ReadonlySet<string>): boolean => Object.values(Object.values(r)[0] as object).flat().some((id) => typeof id === 'string' && ids.has(id.split('/')[0] as string));
  if (requirements.some((r) => 'survivesAz' in r)) return 'resilient';
  if (objective === 'operations' || requirements.some((r) => 'bandwidth' in r || 'readyWithin' in r || names(r, sites))) return 'performant';
  return requirements.some((r) => names(r, groups)) ? 'resilient' : 'secure';
};

/** About one in nine questions about designs asks for two answers, two steps or two designs: with the statements, about one question in five. */
const formOf = (rng: Rng): Form => (rng.chance(0.89) ? 'one' : rng.chance(0.4) ? 'two' : 'steps');
/** Draws after which a question that was to ask for two answers asks for one. */
const patience = 16;

/** The question that a blueprint draws from a seed; null where sixty draws find none whose key is proved unique. */
export function itemFrom(blueprint: Blueprint, seed: number): Item | null {
  const rng = rngOf(seed);
  const id = `${blueprint.id}.${(seed >>> 0).toString(36)}.${contentVersion}`;
  const form = formOf(rng);
  for (let tries = 0; tries < 60; tries++) {
    const item = 'draw' in blueprint ? designItem(id, blueprint, seed, blueprint.draw(rng), tries < patience ? form : 'one', rng) : 'drawClaims' in blueprint ? claimsItem(id, blueprint, seed, new FactsOf(blueprint.drawClaims(rng), catalog), rng) : countItem(id, blueprint, seed, blueprint.drawCount(rng), rng);
    if (item) return item;
  }
  return null;
}

function designItem(id: string, blueprint: Blueprint, seed: number, draft: Draft, form: Form, rng: Rng): Item | null {
  const composed = compose(new Ground(draft, catalog), form, rng);
  return composed && langs.every((lang) => readsApart(draft, composed, lang, seed)) ? asItem(id, blueprint, seed, draft, composed) : null;
}

/** Whether no two options say the same. */
function readsApart(draft: Draft, composed: Composed, lang: Lang, seed: number): boolean {
  const voice = voiceOf(lang, draft, composed.full, seed);
  return new Set(composed.choices.map((choice) => optionText(choice, voice))).size === composed.choices.length;
}

/** A composed draft as a question. `blueprint`: its id and topic alone. */
export function asItem(id: string, blueprint: Pick<Blueprint, 'id' | 'topic'>, seed: number, draft: Draft, composed: Composed): Item {
  const told = tell(composed);
  const { full, verdict, scenario } = composed;
  const rules = [...new Set([...told.filter((t) => t.right).flatMap((t) => t.rules), ...told.filter((t) => !t.right).flatMap((t) => t.rules.slice(0, 1))])].slice(0, 5);
  const shared = {
    id,
    blueprint: blueprint.id,
    topic: blueprint.topic,
    domain: domainOf(composed),
    difficulty: difficultyOf(told, rules.length),
    rules,
    select: full.ask.select,
    answer: verdict.answer,
    scenario,
  };
  const repairs = new Repairs(composed, catalog);
  const voice = (lang: Lang) => voiceOf(lang, draft, full, seed);
  return {
    ...shared,
    labels: draft.labels,
    word: once((lang) => inWords(shared, lang, draft, composed, told, seed)),
    repairs: (option, lang) => repairs.sentences(option, voice(lang)),
    twin: (option) => {
      // A twin of a twin would need an id without end.
      const twin = id.includes('~') ? null : twinOf(draft, composed, option, repairs, catalog, voice);
      return twin && asItem(`${id}~${option}`, blueprint, seed, twin.draft, twin.composed);
    },
  };
}

/** 0 to 1: near distractors, rules that meet, long paths and several answers make a question hard. */
function difficultyOf(told: readonly Told[], ruleCount: number): number {
  const wrong = told.filter((t) => !t.right);
  const near = wrong.filter((t) => t.verdict.failures.length <= 1).length / wrong.length;
  const length = Math.max(...told.filter((t) => t.right).map((t) => t.path.length));
  const several = told.length - wrong.length > 1 ? 0.15 : 0;
  return Math.round(Math.min(1, 0.35 * near + 0.06 * Math.min(5, ruleCount) + 0.05 * Math.min(6, length) + several) * 100) / 100;
}

function inWords(shared: Omit<Item, 'word' | 'repairs' | 'twin'>, lang: Lang, draft: Draft, composed: Composed, told: readonly Told[], seed: number): Question {
  const voice = voiceOf(lang, draft, composed.full, seed);
  const options = wordOptions(composed, told, voice);
  const key = options.find((o) => shared.answer.includes(o.id));
  return {
    format: 'study.question/1',
    ...shared,
    lang,
    stem: stemOf(draft, composed, voice),
    options,
    get picture() {
      return key?.picture ?? [];
    },
  };
}

export interface Wanted {
  readonly seed: number;
  readonly topic?: string | undefined;
  /** Difficulties from the first to the second, both included. */
  readonly difficulty?: readonly [number, number] | undefined;
}

/** Questions in a row that are not as hard as wanted, after which there are taken to be none. */
const mostOfOther = 1500;

/** So many questions at the start ask for one answer or two: the exam's rarer three of six come when somebody is under way. */
const opening = 3;

/** How often a question is passed over, one after another, because it is too much like one of the last. */
const mostPassedOver = 6;
/** How many blueprints in a row may be left out because all that they drew was too much like the last questions: where a difficulty is wished little is left, else there is always something unlike. */
const mostLeftOut = { wished: 5, any: 400 };

/** Questions without end, each unlike the last sixty-five; they end only where none is as hard as wanted. The same seed gives the same ones on every machine and in both languages. */
export function* items({ seed, topic, difficulty }: Wanted): Generator<Item> {
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
    for (let tries = 0; tries <= mostPassedOver && !unlike; tries++) {
      item = itemFrom(blueprint, rng.below(0x7fffffff));
      if (item && difficulty && !fits(item)) others++;
      unlike = item !== null && fits(item) && !seen.has(item.id) && lately.takes(item);
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
