import type { FullScenario } from '../network/schema.ts';
import type { Verdict } from '../network/verdict.ts';
import { allDiffer } from './audit/text.ts';
import type { Blueprint, ClaimsDraft, CountDraft, Draft, Voice } from './blueprint.ts';
import { composeClaims, type ComposedClaims, type FactsOf } from './claims.ts';
import type { Asked } from './decide.ts';
import { composeCount, countStem, wordCount, type CountOf } from './counts.ts';
import { lateQuestion, once } from './once.ts';
import { langs, type Domain, type Item, type Labels, type Lang, type QuestionOption } from './question.ts';
import type { Rng } from './random.ts';
import { claimsStem, statementText, tellClaims, wordClaims } from './word-claims.ts';
import { voiceOf } from './word.ts';

/** A voice asks a draft for its labels alone. */
const voiceFor = (draft: ClaimsDraft | CountDraft, full: FullScenario, lang: Lang, seed: number): Voice => {
  const named: Draft = { world: draft.world, scene: draft.scene, labels: draft.labels, sketches: [], wishes: [], objectives: [null] };
  return voiceOf(lang, named, full, seed);
};

interface Parts {
  readonly id: string;
  readonly blueprint: Pick<Blueprint, 'id' | 'topic'>;
  readonly domain: Domain;
  readonly difficulty: number;
  readonly rules: readonly string[];
  readonly labels: Labels;
  readonly composed: { readonly scenario: Item['scenario']; readonly full: FullScenario; readonly verdict: Verdict; readonly exercise?: string | null };
  words(lang: Lang): { stem: string; options: QuestionOption[] };
}

/** A question without designs: nothing to repair, and no twin. */
function itemOf({ id, blueprint, domain, difficulty, rules, labels, composed, words }: Parts): Item {
  const { scenario, full, verdict } = composed;
  const item: Item = {
    id, domain, difficulty, labels, scenario,
    blueprint: blueprint.id,
    topic: blueprint.topic,
    rules: [...new Set(rules)].slice(0, 5),
    select: full.ask.select,
    answer: verdict.answer,
    exercise: composed.exercise ?? null,
    word: once((lang) => {
      const { stem, options } = words(lang);
      return lateQuestion(item, lang, stem, options);
    }),
    repairs: () => [],
    twin: () => null,
  };
  return item;
}

/** Which of five or six statements about a world are true. */
export function claimsItem(id: string, blueprint: Blueprint, seed: number, facts: FactsOf, rng: Rng, before: Asked): Item | 'asked' | null {
  const composed = composeClaims(facts, rng, before);
  return composed === 'asked' ? composed : composed && claimsAsItem(id, blueprint, seed, facts.draft, composed);
}

/** Statements that are chosen and decided as a question; null where they do not read apart or rest on no rule. `blueprint`: its id and topic alone. */
export function claimsAsItem(id: string, blueprint: Pick<Blueprint, 'id' | 'topic'>, seed: number, draft: ClaimsDraft, composed: ComposedClaims): Item | null {
  const voice = once((lang) => voiceFor(draft, composed.full, lang, seed));
  const texts = composed.statements.map(({ what }) => statementText(what, composed.form, voice('en')));
  if (!langs.every((lang) => allDiffer(texts.map((text) => text[lang])))) return null;
  const told = tellClaims(composed);
  if (told.some((c) => c.proof.rules.length === 0)) return null;
  const right = told.filter((c) => c.verdict.meets);
  const resilient = right.some((c) => c.what.kind === 'fact' && 'survivesAz' in c.what.fact.requirement);
  const length = Math.max(...told.map((c) => c.proof.path.length));
  return itemOf({
    id, blueprint, composed,
    labels: draft.labels,
    domain: resilient ? 'resilient' : 'secure',
    difficulty: Math.round(Math.min(1, 0.45 + 0.05 * Math.min(6, length) + 0.1 * (composed.full.ask.select - 2)) * 100) / 100,
    rules: [...right, ...told.filter((c) => !c.verdict.meets)].map((c) => c.proof.rules[0] as string),
    words: (lang) => ({ stem: claimsStem(draft, composed, voice(lang)), options: wordClaims(composed, told, texts, voice(lang)) }),
  });
}

/** How many of something it takes. */
export function countItem(id: string, blueprint: Blueprint, seed: number, counted: CountOf, rng: Rng): Item | null {
  const composed = composeCount(counted, rng);
  if (!composed) return null;
  const { draft } = counted;
  const right = composed.values.find((v) => composed.verdict.answer.includes(v.id));
  const zones = draft.requirements.some((r) => 'survivesAz' in r);
  return itemOf({
    id, blueprint, composed,
    labels: draft.labels,
    domain: zones ? 'resilient' : 'performant',
    difficulty: Math.round(Math.min(1, 0.4 + 0.1 * draft.requirements.length) * 100) / 100,
    rules: [...(right ? [right.what.rule] : []), ...composed.values.map((v) => v.what.rule)],
    words: (lang) => {
      const voice = voiceFor(draft, composed.full, lang, seed);
      return { stem: countStem(draft, voice), options: wordCount(draft, composed, voice) };
    },
  });
}
