import { catalog } from '../knowledge/services.ts';
import type { Requirement } from '../network/schema.ts';
import type { Blueprint, Draft, Voice } from './blueprint.ts';
import { compose, type Composed, type Form } from './compose.ts';
import type { Asked } from './decide.ts';
import { allDiffer } from './audit/text.ts';
import type { Ground } from './ground.ts';
import { lateQuestion, once } from './once.ts';
import { langs, type Domain, type Item, type Lang, type Text } from './question.ts';
import type { Rng } from './random.ts';
import { addOnce } from './rules-of.ts';
import { Repairs, twinOf } from './twin.ts';
import { optionTexts, ruledOut, stemOf, tell, voiceOf, wordOptions, type Told } from './word.ts';

/** The exam's domain of a design: by what it is ranked for or must withstand. What serves a whole group of VPCs is design for scale, which the exam counts to resilience; how a site is linked, to performance. */
const domainOf = (composed: Composed): Domain => {
  const { objective, requirements, world } = composed.full;
  if (objective === 'cost') return 'cost';
  if (requirements.some((r) => 'survivesAz' in r)) return 'resilient';
  if (objective === 'operations' || requirements.some((r) => 'bandwidth' in r || 'readyWithin' in r) || areNamed(world.sites, requirements)) return 'performant';
  return areNamed(world.vpcs.filter((vpc) => vpc.count > 1), requirements) ? 'resilient' : 'secure';
};

/** Whether a requirement names one of some places, or a part of it. */
function areNamed(places: readonly { readonly id: string }[], requirements: readonly Requirement[]): boolean {
  if (places.length === 0) return false;
  const names = requirements.flatMap((r) => Object.values(Object.values(r)[0] as object).flat());
  return places.some(({ id }) => names.some((name) => name === id || (typeof name === 'string' && name.startsWith(`${id}/`))));
}

/** A question about designs; null where a draw leads to none or two options say the same. */
export function designItem(id: string, blueprint: Blueprint, seed: number, ground: Ground, form: Form, way: number, rng: Rng, before: Asked): Item | 'asked' | null {
  const composed = compose(ground, form, way, rng, before);
  if (!composed || composed === 'asked') return composed;
  const speech = speechOf(ground.draft, composed, seed);
  return langs.every((lang) => allDiffer(speech.texts.map((text) => text[lang]))) ? asItem(id, blueprint, seed, ground.draft, composed, speech) : null;
}

/** How a question speaks: its voice in each language, and its options in words. */
interface Speech {
  voice(lang: Lang): Voice;
  readonly texts: readonly Text[];
}

function speechOf(draft: Draft, composed: Composed, seed: number): Speech {
  const en = voiceOf('en', draft, composed.full, seed);
  const ko = voiceOf('ko', draft, composed.full, seed);
  return { voice: (lang) => (lang === 'en' ? en : ko), texts: composed.choices.map((choice) => optionTexts(choice, en, ko)) };
}

/** A composed draft as a question. `blueprint`: its id and topic alone. */
export function asItem(id: string, blueprint: Pick<Blueprint, 'id' | 'topic'>, seed: number, draft: Draft, composed: Composed, { voice, texts }: Speech = speechOf(draft, composed, seed)): Item {
  const told = tell(composed);
  const rules = rulesOf(composed, told);
  const repairs = new Repairs(composed, catalog);
  const item: Item = {
    id,
    blueprint: blueprint.id,
    topic: blueprint.topic,
    domain: domainOf(composed),
    difficulty: difficultyOf(told, rules.length),
    rules,
    select: composed.full.ask.select,
    answer: composed.verdict.answer,
    scenario: composed.scenario,
    exercise: composed.exercise,
    labels: draft.labels,
    word: once((lang) => lateQuestion(item, lang, stemOf(draft, composed, voice(lang)), wordOptions(composed, told, texts, voice(lang)))),
    repairs: (option, lang) => repairs.sentences(option, voice(lang)),
    twin: (option) => {
      // A twin of a twin would need an id without end.
      const twin = id.includes('~') ? null : twinOf(draft, composed, option, repairs, catalog, voice);
      return twin && asItem(`${id}~${option}`, blueprint, seed, twin.draft, twin.composed);
    },
  };
  return item;
}

/** Most rules that a question names. */
const mostRules = 5;

/** The rules that decide a question: what it turns on, then those of its key, then the first of every other option's. */
function rulesOf(composed: Composed, told: readonly Told[]): string[] {
  const found = turnsOn(composed, told);
  const add = (rule: string): void => {
    if (found.length < mostRules) addOnce(found, rule);
  };
  for (const { right, rules } of told) if (right) for (const rule of rules) add(rule);
  for (const { right, rules: [first] } of told) if (!right && first !== undefined) add(first);
  return found;
}

/**
 * What a question turns on, if it is one rule: the one that more than half of the other options break first; or that of the key's bill, where more of them
 * only cost more than fail any one requirement. Else the rules of the key say it.
 */
function turnsOn({ full }: Composed, told: readonly Told[]): string[] {
  const wrong = told.filter((t) => !t.right);
  const most = wrong.find(({ rules: [rule] }) => rule !== undefined && count(wrong, (t) => t.rules[0] === rule) * 2 > wrong.length)?.rules[0];
  if (most !== undefined) return [most];
  if (full.objective !== 'cost') return [];
  const behind = count(wrong, (t) => t.verdict.failures.length === 0);
  return behind > Math.max(0, ...ruledOut(full, wrong)) ? (told.find((t) => t.right)?.rules.slice(-1) ?? []) : [];
}

/** 0 to 1: near distractors, rules that meet, long paths and several answers make a question hard. */
function difficultyOf(told: readonly Told[], ruleCount: number): number {
  const wrong = count(told, (t) => !t.right);
  const near = count(told, (t) => !t.right && t.verdict.failures.length <= 1) / wrong;
  const length = told.reduce((most, t) => (t.right ? Math.max(most, t.path.length) : most), 0);
  const several = told.length - wrong > 1 ? 0.15 : 0;
  return Math.round(Math.min(1, 0.35 * near + 0.06 * Math.min(5, ruleCount) + 0.05 * Math.min(6, length) + several) * 100) / 100;
}

const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.reduce((n, one) => (is(one) ? n + 1 : n), 0);
