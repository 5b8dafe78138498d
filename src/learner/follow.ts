import { answered, weigh } from './belief.ts';
import type { Evidence } from './evidence.ts';
import { firstDifficulty, nextDifficulty } from './forgetting.ts';
import { recall, day as dayLength } from './recall.ts';
import { bounded, logit, mean, settings, weightsOf, type Setting } from './grid.ts';
import { masteryAfter } from './mastery.ts';
import { noAnswers, unseenBelief, type Confusion, type Model, type RuleState, type Seen } from './model.ts';

/** Of the log-odds change of a rule, what a rule not yet seen takes: of any other, and of one of its own topic besides. */
const spread = { anywhere: 0.1, topic: 0.2 };
/** Log-odds that rules not yet seen may move at most: they are never asked, so nothing pulls them back. */
const farthest = 3;
/** A rule that stands beside the one asked: what a right answer is worth without it, and how often it is wrong for another reason. */
const beside = { luck: 0.5, slip: 0.35 };
const most = { recent: 5, lately: 3, checkpoint: 65, confusions: 40 };

// The file that keeps the model is read at every start: short numbers keep it small. Rounding at each answer makes no difference to what is kept,
// so that a model followed further equals one reckoned anew; JSON knows no -0, hence the 0 added.
const round = (x: number, digits: number): number => Math.round(x * digits) / digits + 0;
const near = (x: number): number => Math.max(-farthest, Math.min(farthest, round(x, 1e4)));
const at = (list: readonly number[] | undefined, k: number): number => list?.[k] ?? 0;

type Open = { -readonly [K in keyof Model]: Model[K] } & { rules: Record<string, RuleState>; topics: Record<string, readonly number[]> };

/** The model after more answers, oldest first; the one given stays as it was. `topicOf`: the topic of a rule. */
export function follow(model: Model, answers: Iterable<Evidence>, topicOf: (rule: string) => string): Model {
  const open: Open = { ...model, rules: { ...model.rules }, topics: { ...model.topics } };
  let weights: readonly number[] = weightsOf(open.likelihood);
  for (const answer of answers) {
    weights = teach(open, answer, weights, topicOf(answer.rule));
    for (const rule of answer.beside) hint(open, rule, answer);
    open.answers += 1;
    open.lately = [...open.lately, answer.rule].slice(-most.lately);
    open.today = open.today.day === answer.day ? { day: answer.day, count: open.today.count + 1 } : { day: answer.day, count: 1 };
    if (answer.checkpoint) open.checkpoint = [...open.checkpoint, { time: answer.time, right: answer.right }].slice(-most.checkpoint);
    if (answer.instead !== null) open.confusions = confused(open.confusions, answer.rule, answer.instead, answer.time);
  }
  return open;
}

/** The model of all answers. */
export const modelOf = (answers: Iterable<Evidence>, topicOf: (rule: string) => string): Model => follow(noAnswers, answers, topicOf);

/** What the answer says of the rule that it turns on, of the settings, and of rules not yet seen. `weights` are those of the settings before it; returns those after. */
function teach(model: Open, answer: Evidence, weights: readonly number[], topic: string): readonly number[] {
  const before = model.rules[answer.rule];
  const days = before === undefined ? 0 : (answer.time - before.last) / dayLength;
  const beliefs = before?.belief ?? unseenBelief(model, topic);
  const difficulty = before?.difficulty ?? firstDifficulty;
  const [knew, belief, stability, likelihood, change]: number[][] = [[], [], [], [], []];
  settings.forEach(({ guess, slip, teaches }: Setting, k) => {
    const recalled = before === undefined ? 1 : recall(days, at(before.stability, k));
    const know = bounded(at(beliefs, k) * recalled);
    const outcome = answered({ know, recalled, stability: before?.stability[k] ?? null, difficulty }, answer.right, answer.luck(guess), slip, answer.taught ? teaches : 0);
    knew?.push(know);
    belief?.push(round(outcome.belief, 1e5));
    stability?.push(Math.max(0.01, round(outcome.stability, 1e3)));
    likelihood?.push(at(model.likelihood, k) + Math.log(outcome.likelihood));
    change?.push(logit(outcome.evidence) - logit(know));
  });
  const best = Math.max(...(likelihood ?? []));
  model.likelihood = (likelihood ?? []).map((l) => round(l - best, 1e4));
  model.unseen = model.unseen.map((log, k) => near(log + spread.anywhere * at(change, k)));
  model.topics[topic] = settings.map((_, k) => near(at(model.topics[topic], k) + spread.topic * at(change, k)));
  const seen: Seen = { right: answer.right, day: answer.day, shape: answer.shape };
  const recent = [...(before?.recent ?? []), seen].slice(-most.recent);
  const after = weightsOf(model.likelihood);
  const now = mean(after, belief ?? []);
  const shown = Math.min(before?.cap ?? 1, mean(weights, knew ?? []));
  model.rules[answer.rule] = {
    belief: belief ?? [],
    stability: stability ?? [],
    difficulty: round(nextDifficulty(difficulty, answer.right), 1e3),
    last: Math.max(answer.time, before?.last ?? answer.time),
    asked: (before?.asked ?? 0) + 1,
    right: (before?.right ?? 0) + (answer.right ? 1 : 0),
    recent,
    cap: answer.right ? null : round(shown - 0.5e-5, 1e5),
    ...masteryAfter(before, { belief: now, recent, right: answer.right, time: answer.time }),
    sureMiss: !answer.right && answer.sure,
  };
  return after;
}

/** What the answer says of a rule that stands beside: only one that was asked before is moved, and it stays as fresh as it was. */
function hint(model: Open, rule: string, answer: Evidence): void {
  const before = model.rules[rule];
  if (before === undefined) return;
  const belief = before.belief.map((b) => round(weigh(bounded(b), answer.right, beside.luck, beside.slip).evidence, 1e5));
  model.rules[rule] = { ...before, belief };
}

function confused(pairs: readonly Confusion[], asked: string, took: string, time: number): readonly Confusion[] {
  const known = pairs.findIndex((pair) => pair.asked === asked && pair.took === took);
  if (known >= 0) return pairs.with(known, { asked, took, count: (pairs[known]?.count ?? 0) + 1, last: time });
  const kept = pairs.length < most.confusions ? pairs : pairs.toSpliced(pairs.indexOf(pairs.reduce((a, b) => (b.last < a.last ? b : a))), 1);
  return [...kept, { asked, took, count: 1, last: time }];
}
