import { level, type Outlook } from './model.ts';

/** Confusions of two rules from which they are drilled as a pair. */
const pair = 2;

/**
 * Rules in the order to drill them: those missed by somebody who was sure, then the least known; behind each what it is confused with, even where that
 * was not missed itself. `askable`: whether there are questions on a rule.
 */
export function drillOrder(outlook: Outlook, rules: readonly string[], time: number, askable: (rule: string) => boolean): readonly string[] {
  const { model } = outlook;
  const sureFirst = (rule: string): number => (model.rules[rule]?.sureMiss === true ? 0 : 1);
  const weakestFirst = [...rules].sort((a, b) => sureFirst(a) - sureFirst(b) || level(outlook, a, time) - level(outlook, b, time) || (a < b ? -1 : 1));
  return [...new Set(weakestFirst.flatMap((rule) => [rule, ...partners(outlook, rule).filter((one) => rules.includes(one) || askable(one))]))];
}

/** What a rule is mixed up with again and again. */
function partners({ model }: Outlook, rule: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { asked, took, count } of model.confusions) {
    if (asked === rule) counts.set(took, (counts.get(took) ?? 0) + count);
    else if (took === rule) counts.set(asked, (counts.get(asked) ?? 0) + count);
  }
  return [...counts].filter(([, count]) => count >= pair).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([one]) => one);
}
