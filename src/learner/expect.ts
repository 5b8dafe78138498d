import { afterRecall, firstDifficulty, firstStability, relearnt } from './forgetting.ts';
import { day as dayLength, recall } from './recall.ts';
import { bounded, settings } from './grid.ts';
import { unseenBelief, type Model, type RuleState } from './model.ts';

/** A question that has not been asked yet, for a forecast. */
export interface Ahead {
  readonly rule: string;
  readonly time: number;
  readonly day: string;
}

/**
 * The model as one more question would leave it on average, whatever the answer will be: belief in what was known stays as it is (that is what an
 * average of Bayes over both answers comes to), the explanation teaches, and stability grows by the share that is recalled.
 */
export function expectAnswer(model: Model, { rule, time, day }: Ahead, topicOf: (rule: string) => string): Model {
  const before = model.rules[rule];
  const beliefs = before?.belief ?? unseenBelief(model, topicOf(rule));
  const difficulty = before?.difficulty ?? firstDifficulty;
  const days = before === undefined ? 0 : Math.max(0, time - before.last) / dayLength;
  const belief: number[] = [];
  const stability: number[] = [];
  settings.forEach(({ teaches }, k) => {
    const old = before?.stability[k] ?? null;
    const recalled = old === null ? 1 : recall(days, old);
    const know = bounded((beliefs[k] ?? 0) * recalled);
    const now = bounded(know + (1 - know) * teaches);
    const grown = old === null ? firstStability.known : afterRecall(difficulty, old, recalled);
    const learnt = old === null ? firstStability.learnt : relearnt(difficulty, old, recalled);
    belief.push(now);
    stability.push(Math.exp((know / now) * Math.log(grown) + (1 - know / now) * Math.log(learnt)));
  });
  const state: RuleState = {
    ...(before ?? { right: 0, mastered: null, solid: false }),
    belief,
    stability,
    difficulty,
    last: time,
    asked: (before?.asked ?? 0) + 1,
    recent: [...(before?.recent ?? []), { right: true, day, shape: '' }].slice(-5),
    cap: null,
    sureMiss: false,
  };
  return {
    ...model,
    answers: model.answers + 1,
    rules: { ...model.rules, [rule]: state },
    lately: [...model.lately, rule].slice(-3),
    today: model.today.day === day ? { day, count: model.today.count + 1 } : { day, count: 1 },
  };
}
