import { firstBelief, logit, logistic, mean, perSetting, settings, weightsOf, type PerSetting } from './grid.ts';
import { day, recall } from './recall.ts';

/** One of the latest answers on a rule. */
export interface Seen {
  readonly right: boolean;
  readonly day: string;
  readonly shape: string;
}

/** What the model keeps of one rule that was asked. */
export interface RuleState {
  /** Belief right after the latest answer, 0 to 1. */
  readonly belief: PerSetting;
  /** Days. */
  readonly stability: PerSetting;
  /** 1 to 10. */
  readonly difficulty: number;
  /** Time of the latest answer. */
  readonly last: number;
  readonly asked: number;
  readonly right: number;
  /** The latest five, oldest first. */
  readonly recent: readonly Seen[];
  /** What the level shown may not exceed until the next right answer; null where the latest was right. */
  readonly cap: number | null;
  /** Since when it is mastered; null where it is not. */
  readonly mastered: number | null;
  /** Mastered, and right again a week later. */
  readonly solid: boolean;
  /** The latest answer was wrong and meant to be sure. */
  readonly sureMiss: boolean;
}

/** A rule taken for another: the one that was asked, and the one that the wrong option would have needed. */
export interface Confusion {
  readonly asked: string;
  readonly took: string;
  readonly count: number;
  readonly last: number;
}

/** One answer of a quiz: what was expected of it, and what came. */
export interface Checked {
  readonly time: number;
  readonly right: boolean;
}

/** All that the model keeps of the answers, in bounded space; plain data. */
export interface Model {
  readonly answers: number;
  /** Log-likelihood of all answers, under each setting; the best is 0. */
  readonly likelihood: PerSetting;
  /** What answers on other rules say of one not yet seen, in log-odds: from everywhere, and from its own topic besides. */
  readonly unseen: PerSetting;
  readonly topics: Readonly<Record<string, PerSetting>>;
  readonly rules: Readonly<Record<string, RuleState>>;
  /** The latest three rules that were asked, oldest first. */
  readonly lately: readonly string[];
  /** The latest day with an answer, and how many there were. */
  readonly today: { readonly day: string; readonly count: number };
  /** The latest sixty-five answers of quizzes, oldest first. */
  readonly checkpoint: readonly Checked[];
  /** The latest forty pairs, in the order of their first confusion. */
  readonly confusions: readonly Confusion[];
}

const zeros: PerSetting = perSetting(() => 0);

export const noAnswers: Model = { answers: 0, likelihood: zeros, unseen: zeros, topics: {}, rules: {}, lately: [], today: { day: '', count: 0 }, checkpoint: [], confusions: [] };

/** The model with what every question about it needs reckoned once. */
export interface Outlook {
  readonly model: Model;
  readonly weights: PerSetting;
  readonly topicOf: (rule: string) => string;
}

export const outlookOn = (model: Model, topicOf: (rule: string) => string): Outlook => ({ model, weights: weightsOf(model.likelihood), topicOf });

/** Belief in a rule that was never asked, under each setting. */
export function unseenBelief({ unseen, topics }: Pick<Model, 'unseen' | 'topics'>, topic: string): number[] {
  const own = topics[topic] ?? zeros;
  return unseen.map((log, k) => logistic(logit(firstBelief) + log + (own[k] ?? 0)));
}

/** Chance that a rule is known and recalled at a time, under each setting. */
export function knowing({ model, topicOf }: Pick<Outlook, 'model' | 'topicOf'>, rule: string, time: number): number[] {
  const state = model.rules[rule];
  if (state === undefined) return unseenBelief(model, topicOf(rule));
  const days = (time - state.last) / day;
  return state.belief.map((belief, k) => belief * recall(days, state.stability[k] ?? 1));
}

/** Chance that a rule is known and recalled at a time, 0 to 1: the settings averaged. */
export const know = (outlook: Outlook, rule: string, time: number): number => mean(outlook.weights, knowing(outlook, rule, time));

/** Chance of a right answer to a question (one of four) on a rule at a time. */
export function chance(outlook: Outlook, rule: string, time: number): number {
  const known = knowing(outlook, rule, time);
  return outlook.weights.reduce((sum, weight, k) => {
    const { guess, slip } = settings[k] as (typeof settings)[number];
    return sum + weight * (guess + (1 - slip - guess) * (known[k] ?? 0));
  }, 0);
}

/** The level that is shown: what is known, and after a wrong answer never more than before it. */
export function level(outlook: Outlook, rule: string, time: number): number {
  const cap = outlook.model.rules[rule]?.cap ?? null;
  const now = know(outlook, rule, time);
  return cap === null ? now : Math.min(cap, now);
}

/** Days after its latest answer at which a rule is due: recall has come down to 0.9, the settings averaged. Null where it was never asked. */
export function dueIn({ model, weights }: Outlook, rule: string): number | null {
  const state = model.rules[rule];
  return state === undefined ? null : Math.exp(mean(weights, state.stability.map(Math.log)));
}
