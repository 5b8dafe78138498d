import { ruleTopics, topicOfRule } from '../knowledge/rule-topics.ts';
import { rules } from '../knowledge/rules.ts';
import { exam } from '../knowledge/exam.ts';
import { rngOf } from '../item/random.ts';
import { askedRules } from '../learner/asked-rules.ts';
import { outlookOn, type Outlook } from '../learner/model.ts';
import { overview } from '../learner/overview.ts';
import type { Stratum } from '../learner/readiness.ts';
import { localDay } from '../progress/tally.ts';
import { scaled } from '../study/exam-result.ts';
import { fewest, type MasteryPage } from '../ui/mastery/rows.ts';
import type { Memory } from './progress-of.ts';

/** What the learner makes of a memory's answers now. Reads no journal: the memory keeps the model beside the tallies. */
export const outlookOf = ({ model }: Pick<Memory, 'model'>): Outlook => outlookOn(model, topicOfRule);

/** The rules that questions turn on and their parts of an exam. */
export const strata: readonly Stratum[] = Object.entries(askedRules).flatMap(([rule, weight]) => (ruleTopics.has(rule) ? [{ rule, weight }] : []));
export const examRules: readonly string[] = strata.map(({ rule }) => rule);

const middle = strata.reduce((sum, { weight }) => sum + weight, 0) / strata.length;
const weights = new Map(strata.map(({ rule, weight }) => [rule, Math.min(2, Math.max(0.5, weight / middle))]));
/** What a rule counts for when one is chosen to be asked: half to twice the middle one, so that rare rules are not forgotten. */
export const weightOf = (rule: string): number => weights.get(rule) ?? 0.5;

export const dayOfTime = (time: number): string => localDay(new Date(time).toISOString());

/** What the learner says at a time, ready to be shown. The same answers give the same figures: the draws behind the interval have a fixed seed. */
export const masteryPage = (outlook: Outlook, time: number): MasteryPage => ({
  overview: overview(outlook, strata, time, rngOf(90)),
  scale: exam.scale,
  today: dayOfTime(time),
  dayOf: dayOfTime,
  statement: (rule, lang) => rules.get(rule)?.statement[lang],
});

const isoOf = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

/** The same as data. Scores are on the exam's scale, shares and levels from 0 to 1. */
export function masteryJson({ overview, scale }: MasteryPage) {
  const { answers, readiness, topics, rules: standings, due } = overview;
  const { share, low, high } = readiness;
  return {
    readiness: answers < fewest ? null : { ...readiness, score: scaled(share, scale), lowScore: scaled(low, scale), highScore: scaled(high, scale), forTheseTopicsOnly: true },
    mastery: { topics, rules: standings.map((one) => ({ ...one, last: isoOf(one.last), due: isoOf(one.due) })), due },
  };
}
