// One student's part in every trial: numbers that the report averages.
import { rngOf } from '../../src/item/random.ts';
import { know, outlookOn } from '../../src/learner/model.ts';
import { readiness, type Readiness } from '../../src/learner/readiness.ts';
import { Chance } from './chance.ts';
import { clock, policies, policy, Study, type Policy, type PolicyName } from './policies.ts';
import { fixed, guesser, rightBy, ruleCount, ruleNames, shareOf, student, topicOf, worlds, type Student, type World } from './worlds.ts';

export const budgets = [
  { days: 5, questions: 10 },
  { days: 10, questions: 10 },
  { days: 8, questions: 20 },
  { days: 21, questions: 10 },
] as const;
export const shares = [0.25, 0.4, 0.55] as const;
export const nameOf = ({ days, questions }: { readonly days: number; readonly questions: number }): string => `${days}x${questions}`;

/** Figures of one student by name; `report.ts` reads the same names. */
export type Figures = Record<string, number>;

/** So long a question takes, in days. */
const pace = 1.5 / 1440;

function practise(one: Student, by: Policy, days: number, questions: number, after?: (asked: number, time: number) => void): number {
  let asked = 0;
  for (let day = 0; day < days; day++) {
    for (let n = 0; n < questions; n++) {
      const time = day + n * pace;
      const rule = by.next(time);
      by.told(rule, time, one.answer(rule, time, true));
      after?.(++asked, time);
    }
  }
  return days - 1 + questions * pace;
}

/** One question a rule, without feedback, after practice: what the learner then says of an exam. */
function checkpoint(one: Student, by: Study, time: number, seed: number): Readiness {
  for (const rule of new Chance(seed + 5).shuffled([...ruleNames.keys()])) by.told(rule, time, one.answer(rule, time, false), true);
  return readiness(outlookOn(by.model, topicOf), ruleNames.map((rule) => ({ rule, weight: 1 })), clock(time), rngOf(seed + 3));
}

/** The share right of fifty questions, spread evenly over the rules. */
function examOf(one: Student, time: number, chance: Chance): number {
  const rules = chance.shuffled([...ruleNames.keys()]);
  let right = 0;
  for (let i = 0; i < 50; i++) if (chance.happens(rightBy(one.knows(rules[i % ruleCount] as number, time)))) right++;
  return right / 50;
}

function learning(world: World, seed: number, out: Figures): void {
  for (const { days, questions } of budgets) {
    for (const name of policies) {
      const one = student(world, seed);
      const by = policy(name, seed * 31 + 7);
      let reached = days * questions;
      const end = practise(one, by, days, questions, (asked, time) => {
        if (asked < reached && ruleNames.reduce((sum, _, i) => sum + one.knows(i, time), 0) / ruleCount >= 0.8) reached = asked;
      });
      const key = `${world} ${nameOf({ days, questions })} ${name}`;
      const later = end + 7;
      const each = ruleNames.map((_, i) => rightBy(one.knows(i, later))).sort((a, b) => a - b);
      out[`score ${key}`] = each.reduce((a, b) => a + b, 0) / ruleCount;
      out[`weakest ${key}`] = each.slice(0, 5).reduce((a, b) => a + b, 0) / 5;
      out[`reached ${key}`] = reached;
      if (!(by instanceof Study)) continue;
      const { share, low, high } = checkpoint(one, by, end, seed);
      const result = examOf(one, end, new Chance(seed * 13 + days));
      out[`error ${world} ${nameOf({ days, questions })}`] = Math.abs(share - shareOf(one, end));
      out[`bias ${world} ${nameOf({ days, questions })}`] = share - shareOf(one, end);
      out[`inside ${world} ${nameOf({ days, questions })}`] = result >= low && result <= high ? 1 : 0;
    }
  }
}

/** How well the rules believed weakest are those that are weak. */
function diagnosis(seed: number, out: Figures): void {
  const { student: one, weak } = fixed(seed);
  const by = new Study(seed * 31 + 7);
  practise(one, by, 2, 24, (asked, time) => {
    if (asked !== 24 && asked !== 48) return;
    const outlook = outlookOn(by.model, topicOf);
    const belief = ruleNames.map((rule) => know(outlook, rule, clock(time)));
    const order = [...belief.keys()].sort((a, b) => (belief[a] ?? 0) - (belief[b] ?? 0));
    out[`precision ${asked}`] = order.slice(0, 5).filter((rule) => weak.has(rule)).length / 5;
    let above = 0;
    for (const a of weak) for (const b of belief.keys()) if (!weak.has(b)) above += (belief[a] ?? 0) < (belief[b] ?? 0) ? 1 : belief[a] === belief[b] ? 0.5 : 0;
    out[`auc ${asked}`] = above / (weak.size * (ruleCount - weak.size));
  });
}

function guessing(seed: number, out: Figures): void {
  for (const share of shares) {
    const one = guesser(share, seed);
    const by = new Study(seed * 31 + 7);
    const end = practise(one, by, 10, 10);
    out[`random ${share}`] = checkpoint(one, by, end, seed).share - share;
  }
}

/** All trials of one student. */
export function trials(seed: number): Figures {
  const out: Figures = {};
  for (const world of worlds) learning(world, seed, out);
  diagnosis(seed, out);
  guessing(seed, out);
  return out;
}
export type { PolicyName };
