import type { Rng } from '../item/random.ts';
import { confusedWith, isDue } from './choose.ts';
import { day as dayLength } from './recall.ts';
import { dueIn, level, type Outlook } from './model.ts';
import { readiness, type Readiness, type Stratum } from './readiness.ts';

export type Stage = 'new' | 'learning' | 'mastered' | 'solid';

/** Where one rule stands. */
export interface RuleStanding {
  readonly rule: string;
  readonly topic: string;
  readonly stage: Stage;
  /** Chance that it is known and recalled now; after a wrong answer never more than before. */
  readonly level: number;
  readonly asked: number;
  readonly wrong: number;
  /** Milliseconds since 1970; null for a new rule. */
  readonly last: number | null;
  readonly due: number | null;
  /** Meant to be sure, and wrong, the last time. */
  readonly sureMiss: boolean;
  /** What was taken for it, or it for that, oftenest first. */
  readonly confusedWith: readonly string[];
}

export interface TopicStanding {
  readonly topic: string;
  readonly level: number;
  readonly rules: number;
  readonly mastered: number;
  readonly due: number;
}

export interface Overview {
  readonly answers: number;
  readonly readiness: Readiness;
  /** Weakest first; topics without an answer last. */
  readonly topics: readonly TopicStanding[];
  /** Asked ones weakest first, then new ones. */
  readonly rules: readonly RuleStanding[];
  /** How many rules are due now, and on each of the next seven days. */
  readonly due: { readonly now: number; readonly ahead: readonly number[] };
}

export function standingOfRule(outlook: Outlook, rule: string, time: number): RuleStanding {
  const state = outlook.model.rules[rule];
  const days = dueIn(outlook, rule);
  return {
    rule,
    topic: outlook.topicOf(rule),
    stage: state === undefined ? 'new' : state.solid ? 'solid' : state.mastered === null ? 'learning' : 'mastered',
    level: level(outlook, rule, time),
    asked: state?.asked ?? 0,
    wrong: (state?.asked ?? 0) - (state?.right ?? 0),
    last: state?.last ?? null,
    due: state === undefined || days === null ? null : Math.round(state.last + days * dayLength),
    sureMiss: state?.sureMiss ?? false,
    confusedWith: confusedWith(outlook, rule),
  };
}

/** All that the learner says of the rules of the exam at a time. */
export function overview(outlook: Outlook, strata: readonly Stratum[], time: number, rng: Rng): Overview {
  const standings = strata.map(({ rule }) => standingOfRule(outlook, rule, time));
  const asked = standings.filter(({ last }) => last !== null).sort((a, b) => a.level - b.level || (a.rule < b.rule ? -1 : 1));
  const dueBy = (end: number): number => asked.filter(({ due }) => due !== null && due <= end).length;
  const ahead = Array.from({ length: 7 }, (_, i) => dueBy(time + (i + 1) * dayLength) - dueBy(time + i * dayLength));
  return {
    answers: outlook.model.answers,
    readiness: readiness(outlook, strata, time, rng),
    topics: topicsOf(standings, (rule) => isDue(outlook, rule, time)),
    rules: [...asked, ...standings.filter(({ last }) => last === null)],
    due: { now: dueBy(time), ahead },
  };
}

function topicsOf(rules: readonly RuleStanding[], due: (rule: string) => boolean): readonly TopicStanding[] {
  const names = [...new Set(rules.map(({ topic }) => topic))];
  const all = names.map((topic) => {
    const these = rules.filter((one) => one.topic === topic);
    const seen = these.some(({ last }) => last !== null);
    const mastered = these.filter(({ stage }) => stage === 'mastered' || stage === 'solid').length;
    return { seen, standing: { topic, level: these.reduce((sum, one) => sum + one.level, 0) / these.length, rules: these.length, mastered, due: these.filter(({ rule }) => due(rule)).length } };
  });
  return all.sort((a, b) => Number(b.seen) - Number(a.seen) || a.standing.level - b.standing.level || (a.standing.topic < b.standing.topic ? -1 : 1)).map(({ standing }) => standing);
}
