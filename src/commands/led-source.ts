import { blueprints } from '../../questions/index.ts';
import { itemFrom, items } from '../item/generate.ts';
import type { Item } from '../item/question.ts';
import { rngOf, type Rng } from '../item/random.ts';
import { fittingDifficulty, sessionOrder } from '../learner/choose.ts';
import type { Outlook } from '../learner/model.ts';
import { localDay } from '../progress/tally.ts';
import type { QuestionSource } from '../study/ports.ts';
import { examRules, weightOf } from './outlook-of.ts';
import { questionSource } from './question-source.ts';

/** Draws for a rule from the blueprint that it was asked in last, and draws from everywhere. Some milliseconds each. */
const tries = { near: 6, anywhere: 14 };
/** Rules at the head of the order for which a drawn question is taken at once, and those for which it is sought where it was asked before. */
const first = { taken: 3, sought: 2 };
/** How often a rule is sought everywhere all the same. */
const elsewhere = 0.4;
/** A question that fits is taken unless one nearer to the difficulty wanted comes within so many draws. */
const fitsWanted = 2;

/** A session's source that follows the learner where `led` is wished, and the seed alone elsewhere. `outlook` and `now` tell what holds at each draw. */
export function ledSource(outlook: () => Outlook, now: () => number): QuestionSource {
  const base = questionSource();
  return {
    ...base,
    next(history, wanted) {
      if (wanted.led !== true) return base.next(history, wanted);
      const rng = rngOf((wanted.seed + 7919 * (history.length + 1)) % 0x7fffffff);
      return drawn(outlook(), now(), rng, new Set(history.map(({ question }) => question)));
    },
  };
}

function drawn(outlook: Outlook, time: number, rng: Rng, asked: ReadonlySet<string>): Item {
  const order = sessionOrder(outlook, { rules: examRules, weight: weightOf, time, day: localDay(new Date(time).toISOString()) }, rng);
  const rankOf = (item: Item): number => {
    const rank = order.indexOf(item.rules[0] ?? '');
    return rank < 0 ? order.length : rank;
  };
  for (const rule of order.slice(0, first.sought)) {
    // Nobody has mastered what only one kind of question has asked.
    const item = rng.chance(elsewhere) ? null : sought(outlook, rule, time, rng, asked);
    if (item) return item;
  }
  // New rules stand in no order of their own: whichever comes first is as good as another.
  const isNew = (rule: string | undefined): boolean => rule !== undefined && outlook.model.rules[rule] === undefined && order.includes(rule);
  const newFirst = isNew(order[0]);
  let best: Item | null = null;
  const stream = items({ seed: rng.below(0x7fffffff) });
  for (let i = 0; i < tries.anywhere; ) {
    const item = stream.next().value as Item;
    if (asked.has(item.id)) continue;
    i++;
    if (rankOf(item) < first.taken || (newFirst && isNew(item.rules[0]))) return item;
    if (best === null || rankOf(item) < rankOf(best)) best = item;
  }
  return best as Item;
}

/** A question that turns on a rule, from the blueprint in which it was asked last; of two, the one nearer to the difficulty wanted. */
function sought(outlook: Outlook, rule: string, time: number, rng: Rng, asked: ReadonlySet<string>): Item | null {
  const shape = outlook.model.rules[rule]?.recent.at(-1)?.shape;
  const blueprint = blueprints.find(({ id }) => id === shape);
  if (!blueprint) return null;
  const wanted = fittingDifficulty(outlook, rule, time);
  const found: Item[] = [];
  for (let i = 0; i < tries.near && found.length < fitsWanted; i++) {
    const item = itemFrom(blueprint, rng.below(0x7fffffff));
    if (item?.rules[0] === rule && !asked.has(item.id)) found.push(item);
  }
  return found.sort((a, b) => Math.abs(a.difficulty - wanted) - Math.abs(b.difficulty - wanted))[0] ?? null;
}
