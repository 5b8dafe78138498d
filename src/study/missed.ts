import type { Asked } from './ports.ts';

/** What is remembered of the answers on one rule. */
export interface RuleRecord {
  readonly asked: number;
  readonly right: number;
  /** Time of the latest answer. */
  readonly last: string;
  /** The latest few answers, oldest first. */
  readonly recent: readonly { readonly right: boolean }[];
}

/** A rule whose latest answer was wrong, with the evidence. */
export interface MissedRule {
  readonly rule: string;
  readonly asked: number;
  readonly right: number;
  readonly last: string;
}

const share = (record: RuleRecord): number => record.recent.filter(({ right }) => right).length / Math.max(1, record.recent.length);

/** The rules whose latest answer was wrong: those with the smallest share of recent right answers first, then those missed last. */
export function missedRules(records: Readonly<Record<string, RuleRecord>>): readonly MissedRule[] {
  return Object.entries(records)
    .filter(([, { recent }]) => recent.at(-1)?.right === false)
    .sort(([a, x], [b, y]) => share(x) - share(y) || (x.last > y.last ? -1 : x.last < y.last ? 1 : a < b ? -1 : 1))
    .map(([rule, { asked, right, last }]) => ({ rule, asked, right, last }));
}

/** The rules of a drill that have not been right since, in the order to ask for them: never asked first, then those asked longest ago. */
export function remaining(targets: readonly string[], history: readonly Asked[]): readonly string[] {
  const lastOf = (rule: string): number => history.findLastIndex(({ rules }) => rules.includes(rule));
  return targets.filter((rule) => history[lastOf(rule)]?.correct !== true).sort((a, b) => lastOf(a) - lastOf(b));
}

/** Questions after which a drill ends, whatever is left. */
const mostQuestions = 60;

/** How many questions a drill has after these: those asked, and one for each rule that is left. */
export const drillLength = (targets: readonly string[], history: readonly Asked[]): number => {
  const asked = history.filter(({ twinOf }) => twinOf === null).length;
  return asked >= mostQuestions ? asked : asked + remaining(targets, history).length;
};
