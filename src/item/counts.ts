import { ruleTopics } from '../knowledge/rule-topics.ts';
import { rules } from '../knowledge/rules.ts';
import type { Catalog } from '../network/catalog.ts';
import { countAnswer, erasCountAlike } from '../network/count.ts';
import { TooLarge } from '../network/plan.ts';
import type { ElementType, FullScenario, Scenario } from '../network/schema.ts';
import { Solver } from '../network/solver.ts';
import { countVerdict } from '../network/verdict.ts';
import type { CountDraft, CountValue, Voice } from './blueprint.ts';
import { place, type Decided } from './decide.ts';
import { wholeOf } from './filled.ts';
import { oneWay } from './late.ts';
import type { QuestionOption } from './question.ts';
import type { Rng } from './random.ts';
import { opening } from './words/frame.ts';

export interface ComposedCount extends Omit<Decided, 'solver'> {
  readonly scenario: Scenario;
  readonly values: readonly { readonly id: string; readonly what: CountValue }[];
}

/** A draft with the least number that meets its requirements. */
export class CountOf {
  readonly draft: CountDraft;
  readonly whole: FullScenario;
  /** Null where no number does, the eras differ, or it is beyond what can be counted: such a draft makes no question. */
  readonly least: number | null;
  constructor(draft: CountDraft, catalog: Catalog) {
    this.draft = draft;
    this.whole = wholeOf(draft.world, draft.requirements, catalog);
    const least = leastOf(new Solver(this.whole, catalog), draft.type);
    const alike = least === null || erasCountAlike(this.whole, draft.type, catalog) || leastOf(new Solver({ ...this.whole, era: 'note' }, catalog), draft.type) === least;
    this.least = alike ? least : null;
  }
}

function leastOf(solver: Solver, type: ElementType): number | null {
  try {
    return countAnswer(solver, type);
  } catch (fault) {
    if (fault instanceof TooLarge) return null;
    throw fault;
  }
}

/** The right number among three others, or null where the reasoner's number is not among those that the blueprint explains. */
export function composeCount({ draft, whole, least }: CountOf, rng: Rng): ComposedCount | null {
  // Where two reasons lead to one number, the first is told.
  const candidates = draft.values.filter((v, i) => draft.values.findIndex((x) => x.value === v.value) === i);
  const right = candidates.find((v) => v.value === least);
  if (!right || candidates.length < 4) return null;
  const others = rng.shuffle(candidates.filter((v) => v !== right)).slice(0, 3);
  const { placed } = place(rng, [right, ...others].map((what) => ({ what, right: what === right })));
  const ask = { kind: 'count' as const, type: draft.type };
  const options = placed.map(({ id, what }) => ({ id, value: what.value }));
  const full: FullScenario = { ...whole, ask: { ...ask, select: 1 }, options };
  const scenario: Scenario = { format: 'study.scenario/1', world: draft.world, requirements: [...draft.requirements], ask, options };
  return { full, verdict: countVerdict(options, least), scenario, values: placed };
}

export const countStem = (draft: CountDraft, voice: Voice): string => `${opening(voice, oneWay(draft.scene, voice, 'scene')[voice.lang])} ${oneWay(draft.ask, voice, 'closing')[voice.lang]}`;

export function wordCount(draft: CountDraft, composed: ComposedCount, voice: Voice): QuestionOption[] {
  const en = voice.lang === 'en';
  return composed.values.map(({ id, what }): QuestionOption => {
    const right = composed.verdict.answer.includes(id);
    const lead = right ? (en ? 'This is the minimum number that meets the requirements.' : '요구 사항을 충족하는 최소 개수입니다.') : en ? 'This is not the minimum number that meets the requirements.' : '요구 사항을 충족하는 최소 개수가 아닙니다.';
    const statement = rules.get(what.rule)?.statement[voice.lang] ?? '';
    return { id, text: draft.unit(what.value)[voice.lang], explanation: [lead, what.why[voice.lang], statement].filter(Boolean).join(' '), rules: ruleTopics.has(what.rule) ? [what.rule] : [], picture: [] };
  });
}
