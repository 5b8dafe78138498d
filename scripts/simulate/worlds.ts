// Simulated students in three worlds, none of them the learner's own model.
import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import { Chance } from './chance.ts';

export const worlds = ['M', 'P', 'F'] as const;
export type World = (typeof worlds)[number];

export const ruleCount = 24;
export const topicCount = 4;
export const ruleNames: readonly string[] = Array.from({ length: ruleCount }, (_, i) => `rule-${String(i).padStart(2, '0')}`);
export const topicOf = (rule: string): string => `topic-${Number(rule.slice(5)) % topicCount}`;
export const guess = 0.25;
export const slip = 0.06;

/** Somebody who learns. Times in days. */
export interface Student {
  /** Answers a question on a rule; an explanation teaches afterwards where there is one. */
  answer(rule: number, time: number, explained: boolean): boolean;
  /** Chance that the rule is known and recalled. */
  knows(rule: number, time: number): number;
}

export const rightBy = (know: number): number => guess + (1 - slip - guess) * know;
/** True expected share right over all rules. */
export const shareOf = (student: Student, time: number): number => ruleNames.reduce((sum, _, i) => sum + rightBy(student.knows(i, time)), 0) / ruleCount;

/** FSRS-6's curve with its default parameters. */
const recall = (days: number, stability: number): number => (days <= 0 ? 1 : (1 + (0.98 * days) / stability) ** -0.1542);

function startLogits(chance: Chance): number[] {
  const person = chance.normal(0, 0.7);
  const topics = Array.from({ length: topicCount }, () => chance.normal(0, 0.6));
  return ruleNames.map((_, i) => -0.6 + person + (topics[i % topicCount] ?? 0) + chance.normal(0, 0.9));
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The student of a seed: who they are comes from one stream, how their answers fall from another, so that every policy meets the same people. */
export function student(world: World, seed: number): Student {
  const who = new Chance(seed * 7919 + 17);
  const falls = new Chance(seed * 104_729 + 71);
  const starts = startLogits(who);
  return world === 'M' ? knowsOrNot(starts, who, falls) : world === 'P' ? growing(starts, who, falls) : remembering(starts, who, falls);
}

interface Memory {
  known: boolean;
  once: boolean;
  stability: number;
  last: number;
  difficulty: number;
}

const remembered = (starts: readonly number[], who: Chance): Memory[] =>
  starts.map((logit) => {
    const known = who.happens(logistic(logit));
    return { known, once: known, stability: 15 * Math.exp(who.normal(0, 0.8)), last: 0, difficulty: Math.min(10, Math.max(1, who.normal(6, 1.5))) };
  });

const shown = (falls: Chance, recalled: boolean): boolean => falls.happens(recalled ? 1 - slip : guess);

function knowsOrNot(starts: readonly number[], who: Chance, falls: Chance): Student {
  const teaches = who.beta(2, 7);
  const rules = remembered(starts, who);
  return {
    answer(rule, time, explained) {
      const memory = rules[rule] as Memory;
      const gap = time - memory.last;
      const recalled = memory.known && falls.happens(recall(gap, memory.stability));
      const right = shown(falls, recalled);
      if (!explained) return right;
      if (recalled && gap >= 0.5) memory.stability *= 1 + Math.exp(falls.normal(0, 0.25)) * (0.6 + 4 * (1 - recall(gap, memory.stability)));
      if (!recalled) memory.known = falls.happens(Math.min(1, teaches * (memory.once ? 1.5 : 1)));
      if (!recalled && memory.known) Object.assign(memory, { once: true, stability: 1.5 });
      memory.last = time;
      return right;
    },
    knows: (rule, time) => {
      const memory = rules[rule] as Memory;
      return memory.known ? recall(time - memory.last, memory.stability) : 0;
    },
  };
}

function remembering(starts: readonly number[], who: Chance, falls: Chance): Student {
  const teaches = who.beta(2, 5);
  const rules = remembered(starts, who);
  const fsrs = new FSRSAlgorithm({});
  return {
    answer(rule, time, explained) {
      const memory = rules[rule] as Memory;
      const gap = time - memory.last;
      const chance = recall(gap, memory.stability);
      const recalled = memory.known && falls.happens(chance);
      const right = shown(falls, recalled);
      if (!explained) return right;
      if (memory.known) {
        memory.stability = recalled ? fsrs.next_recall_stability(memory.difficulty, memory.stability, chance, Rating.Good) : Math.min(memory.stability, fsrs.next_forget_stability(memory.difficulty, memory.stability, chance));
        memory.difficulty = fsrs.next_difficulty(memory.difficulty, recalled ? Rating.Good : Rating.Again);
      } else if (falls.happens(teaches)) Object.assign(memory, { known: true, stability: 1.3 });
      memory.last = time;
      return right;
    },
    knows: (rule, time) => {
      const memory = rules[rule] as Memory;
      return memory.known ? recall(time - memory.last, memory.stability) : 0;
    },
  };
}

function growing(starts: readonly number[], who: Chance, falls: Chance): Student {
  const [win, fail, decay] = [who.normal(0.9, 0.2), who.normal(0.7, 0.15), who.normal(0.3, 0.1)];
  const past: { right: boolean; time: number }[][] = starts.map(() => []);
  const knows = (rule: number, time: number): number => {
    let [right, wrong] = [0, 0];
    for (const one of past[rule] ?? []) {
      const weight = (1 + Math.max(0, time - one.time)) ** -decay;
      if (one.right) right += weight;
      else wrong += weight;
    }
    return logistic((starts[rule] ?? 0) + win * Math.log1p(right) + fail * Math.log1p(wrong));
  };
  return {
    knows,
    answer(rule, time, explained) {
      const right = falls.happens(rightBy(knows(rule, time)));
      if (explained) past[rule]?.push({ right, time });
      return right;
    },
  };
}

/** Answers right with one chance for ever, whatever is asked. */
export const guesser = (share: number, seed: number): Student => {
  const falls = new Chance(seed * 104_729 + 71);
  return { answer: () => falls.happens(share), knows: () => (share - guess) / (1 - slip - guess) };
};

/** Knows all but a third of the rules, those with the lowest start, and never learns. */
export function fixed(seed: number): { readonly student: Student; readonly weak: ReadonlySet<number> } {
  const falls = new Chance(seed * 104_729 + 71);
  const starts = startLogits(new Chance(seed * 7919 + 17));
  const weak = new Set([...starts.keys()].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0)).slice(0, ruleCount / 3));
  return { weak, student: { answer: (rule) => shown(falls, !weak.has(rule)), knows: (rule) => (weak.has(rule) ? 0 : 1) } };
}
