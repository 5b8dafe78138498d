import * as fc from 'fast-check';
import type { Evidence } from '../../src/learner/evidence.ts';

export const ruleNames = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1', 'c2'] as const;
export const topicOf = (rule: string): string => rule.slice(0, 1);

export const start = Date.UTC(2025, 2, 1, 9);
const dayLength = 86_400_000;
export const at = (days: number): number => start + Math.round(days * dayLength);
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** An answer to a question on a rule, after so many days; right unless said otherwise. */
export const told = (rule: string, days: number, change: Partial<Evidence> = {}): Evidence => ({
  rule,
  beside: [],
  right: true,
  luck: (guess) => guess,
  taught: true,
  sure: false,
  time: at(days),
  day: dayOf(at(days)),
  shape: 'one',
  instead: null,
  checkpoint: false,
  ...change,
});

/** A history: answers with rising times. */
export const histories = fc
  .array(
    fc.record({
      rule: fc.constantFrom(...ruleNames),
      beside: fc.subarray([...ruleNames], { maxLength: 2 }),
      right: fc.boolean(),
      gap: fc.double({ min: 0, max: 40, noNaN: true }),
      twin: fc.boolean(),
      sure: fc.boolean(),
      quiz: fc.boolean(),
      instead: fc.option(fc.constantFrom(...ruleNames)),
    }),
    { maxLength: 60 },
  )
  .map((answers) => {
    let days = 0;
    return answers.map(({ rule, beside, right, gap, twin, sure, quiz, instead }): Evidence => {
      days += gap;
      return told(rule, days, { beside: beside.filter((one) => one !== rule), right, sure, taught: !quiz, checkpoint: quiz, instead: right || instead === rule ? null : instead, ...(twin ? { luck: () => 0.5 } : {}) });
    });
  });
