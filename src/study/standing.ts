import { scaled, wilson, type Scale } from './exam-result.ts';
import { dayBefore, type Named } from './figures.ts';
import type { RuleRecord } from './missed.ts';

/** What the latest answers come to on the exam's scale, with the 90 % interval of so many answers. */
export interface Standing {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly pass: number;
  readonly answers: number;
}

/** Days that count as the latest, and the fewest answers that say anything. */
const window = 30;
const fewest = 20;

/** Reads it from the totals of the days. Null where there are too few answers. */
export function standingOf(days: Readonly<Record<string, { readonly asked: number; readonly right: number }>>, today: string, scale: Scale): Standing | null {
  const since = dayBefore(today, window - 1);
  const latest = Object.entries(days).filter(([day]) => day >= since);
  const asked = latest.reduce((sum, [, day]) => sum + day.asked, 0);
  const right = latest.reduce((sum, [, day]) => sum + day.right, 0);
  if (asked < fewest) return null;
  const { low, high } = wilson(right, asked);
  return { score: scaled(right / asked, scale), low: scaled(low, scale), high: scaled(high, scale), pass: scale.pass, answers: asked };
}

/** Topics by the latest few answers on each of their rules: those with the smallest share of right ones first, those without a miss left out. */
export function weakestTopics(records: Readonly<Record<string, RuleRecord>>, topicOf: (rule: string) => string | undefined): readonly Named[] {
  const topics = new Map<string, Named>();
  for (const [rule, { recent }] of Object.entries(records)) {
    const name = topicOf(rule);
    if (name === undefined) continue;
    const before = topics.get(name) ?? { name, asked: 0, right: 0 };
    topics.set(name, { name, asked: before.asked + recent.length, right: before.right + recent.filter(({ right }) => right).length });
  }
  return [...topics.values()].filter(({ asked, right }) => right < asked).sort((a, b) => a.right / a.asked - b.right / b.asked || b.asked - a.asked || (a.name < b.name ? -1 : 1));
}
