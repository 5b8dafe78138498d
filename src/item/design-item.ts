import { catalog } from '../knowledge/services.ts';
import type { Requirement } from '../network/schema.ts';
import type { Blueprint, Draft } from './blueprint.ts';
import { compose, type Composed, type Form } from './compose.ts';
import type { Ground } from './ground.ts';
import { LateQuestion, once } from './once.ts';
import { langs, type Domain, type Item, type Lang, type Question } from './question.ts';
import type { Rng } from './random.ts';
import { Repairs, twinOf } from './twin.ts';
import { optionText, stemOf, tell, voiceOf, wordOptions, type Told } from './word.ts';

/** The exam's domain of a design: by what it is ranked for or must withstand. What serves a whole group of VPCs is design for scale, which the exam counts to resilience; how a site is linked, to performance. */
const domainOf = (composed: Composed): Domain => {
  const { objective, requirements, world } = composed.full;
  if (objective === 'cost') return 'cost';
  const groups = new Set(world.vpcs.filter((vpc) => vpc.count > 1).map((vpc) => vpc.id));
  const sites = new Set(world.sites.map((site) => site.id));
  const names = (r: Requirement, ids: ReadonlySet<string>): boolean => Object.values(Object.values(r)[0] as object).flat().some((id) => typeof id === 'string' && ids.has(id.split('/')[0] as string));
  if (requirements.some((r) => 'survivesAz' in r)) return 'resilient';
  if (objective === 'operations' || requirements.some((r) => 'bandwidth' in r || 'readyWithin' in r || names(r, sites))) return 'performant';
  return requirements.some((r) => names(r, groups)) ? 'resilient' : 'secure';
};

/** A question about designs; null where a draw leads to none or two options say the same. */
export function designItem(id: string, blueprint: Blueprint, seed: number, ground: Ground, form: Form, rng: Rng): Item | null {
  const composed = compose(ground, form, rng);
  return composed && langs.every((lang) => readsApart(ground.draft, composed, lang, seed)) ? asItem(id, blueprint, seed, ground.draft, composed) : null;
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
  const rules = [...new Set([...turnsOn(composed, told), ...told.filter((t) => t.right).flatMap((t) => t.rules), ...told.filter((t) => !t.right).flatMap((t) => t.rules.slice(0, 1))])].slice(0, 5);
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

/**
 * What a question turns on, if it is one rule: the one that more than half of the other options break first; or that of the key's bill, where more of them
 * only cost more than fail any one requirement. Else the rules of the key say it.
 */
function turnsOn({ full }: Composed, told: readonly Told[]): string[] {
  const wrong = told.filter((t) => !t.right);
  const [key] = told.filter((t) => t.right);
  const broken = wrong.flatMap((t) => t.rules.slice(0, 1));
  const most = broken.find((rule) => broken.filter((r) => r === rule).length * 2 > wrong.length);
  if (most !== undefined || full.objective !== 'cost') return most === undefined ? [] : [most];
  const behind = wrong.filter((t) => t.verdict.failures.length === 0).length;
  const failing = full.requirements.map((_, i) => wrong.filter((t) => t.verdict.failures.some((f) => f.requirement === i)).length);
  return behind > Math.max(0, ...failing) ? (key?.rules.slice(-1) ?? []) : [];
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
  return new LateQuestion(shared, lang, stemOf(draft, composed, voice), options);
}
