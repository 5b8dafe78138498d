import { ruleTopics } from '../knowledge/rule-topics.ts';
import { rules } from '../knowledge/rules.ts';
import type { Catalog } from '../network/catalog.ts';
import { TooLarge } from '../network/plan.ts';
import type { Scenario } from '../network/schema.ts';
import type { CountDraft, CountValue, Voice } from './blueprint.ts';
import { decide, place, wholeOf, type Decided } from './decide.ts';
import type { QuestionOption } from './question.ts';
import type { Rng } from './random.ts';
import { opening } from './words/frame.ts';

export interface ComposedCount extends Decided {
  readonly scenario: Scenario;
  readonly values: readonly { readonly id: string; readonly what: CountValue }[];
}

/** The right number among three others, or null where the reasoner's number is not among those that the blueprint explains. */
export function composeCount(draft: CountDraft, catalog: Catalog, rng: Rng): ComposedCount | null {
  // Where two reasons lead to one number, the first is told.
  const candidates = draft.values.filter((v, i) => draft.values.findIndex((x) => x.value === v.value) === i);
  const ask = { kind: 'count' as const, type: draft.type };
  const scenario = (options: Scenario['options']): Scenario => ({ format: 'study.scenario/1', world: draft.world, requirements: [...draft.requirements], ask, options: options ?? [] });
  for (const right of rng.shuffle(candidates)) {
    const others = rng.shuffle(candidates.filter((v) => v !== right)).slice(0, 3);
    if (others.length < 3) return null;
    const { placed, answer } = place(rng, [{ what: right, right: true }, ...others.map((what) => ({ what, right: false }))]);
    const asked = scenario(placed.map(({ id, what }) => ({ id, value: what.value })));
    const decided = decidedOrTooLarge(asked, catalog, answer);
    if (decided) return { ...decided, scenario: asked, values: placed };
  }
  return null;
}

/** Null also where the least number is beyond what can be counted: such a draw makes no question. */
function decidedOrTooLarge(scenario: Scenario, catalog: Catalog, wanted: readonly string[]): Decided | null {
  try {
    return decide(wholeOf(scenario, catalog), catalog, wanted);
  } catch (fault) {
    if (fault instanceof TooLarge) return null;
    throw fault;
  }
}

export const countStem = (draft: CountDraft, voice: Voice): string => `${opening(voice, voice.choose(draft.scene, 'scene')[voice.lang])} ${voice.choose(draft.ask, 'closing')[voice.lang]}`;

export function wordCount(draft: CountDraft, composed: ComposedCount, voice: Voice): QuestionOption[] {
  const en = voice.lang === 'en';
  return composed.values.map(({ id, what }): QuestionOption => {
    const right = composed.verdict.answer.includes(id);
    const lead = right ? (en ? 'This is the minimum number that meets the requirements.' : '요구 사항을 충족하는 최소 개수입니다.') : en ? 'This is not the minimum number that meets the requirements.' : '요구 사항을 충족하는 최소 개수가 아닙니다.';
    const statement = rules.get(what.rule)?.statement[voice.lang] ?? '';
    return { id, text: draft.unit(what.value)[voice.lang], explanation: [lead, what.why[voice.lang], statement].filter(Boolean).join(' '), rules: ruleTopics.has(what.rule) ? [what.rule] : [], picture: [] };
  });
}
