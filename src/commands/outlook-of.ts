import { rules } from '../knowledge/rules.ts';
import { askedRules } from '../learner/asked-rules.ts';
import { outlookOn, type Outlook } from '../learner/model.ts';
import { modelReducer } from '../learner/reducer.ts';
import type { Stratum } from '../learner/readiness.ts';
import type { Progress } from '../progress/store.ts';
import { localDay } from '../progress/tally.ts';

export const topicOfRule = (id: string): string => rules.get(id)?.topic ?? '';

const reducer = modelReducer(topicOfRule, localDay);

/** What the learner makes of a memory's answers now. */
export const outlookOf = (progress: Pick<Progress, 'answers'>): Outlook => outlookOn(reducer.follow(reducer.start, progress.answers()), topicOfRule);

/** The rules that questions turn on and their parts of an exam. */
export const strata: readonly Stratum[] = Object.entries(askedRules).flatMap(([rule, weight]) => (rules.has(rule) ? [{ rule, weight }] : []));
export const examRules: readonly string[] = strata.map(({ rule }) => rule);

const middle = strata.reduce((sum, { weight }) => sum + weight, 0) / strata.length;
const weights = new Map(strata.map(({ rule, weight }) => [rule, Math.min(2, Math.max(0.5, weight / middle))]));
/** What a rule counts for when one is chosen to be asked: half to twice the middle one, so that rare rules are not forgotten. */
export const weightOf = (rule: string): number => weights.get(rule) ?? 0.5;
