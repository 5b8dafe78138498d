import { blueprints } from '../../questions/index.ts';
import { itemFrom } from '../item/drawing.ts';
import { items, itemsInSteps } from '../item/generate.ts';
import type { Blueprint } from '../item/blueprint.ts';
import type { Item } from '../item/question.ts';
import { rngOf, type Rng } from '../item/random.ts';
import { askedRules } from '../learner/asked-rules.ts';
import { fittingDifficulty, sessionOrder } from '../learner/choose.ts';
import type { Outlook } from '../learner/model.ts';
import { likeliest } from '../learner/where.ts';
import { localDay } from '../progress/tally.ts';
import type { QuestionSource, Wanted } from '../study/ports.ts';
import { isAsHard, noneThatHard } from './difficulty-option.ts';
import { examRules, weightOf } from './outlook-of.ts';
import { questionSource, seedSearch } from './question-source.ts';

/**
 * Draws for a rule from the blueprint that it was asked in last, and questions drawn from everywhere, as long as those take no more than so many draws:
 * where hardly any is as hard as wanted, the first has to do. Some milliseconds a draw.
 */
const tries = { near: 6, anywhere: 14, mostDraws: 120 };
/** Rules at the head of the order for which a drawn question is taken at once, and those for which it is sought where it was asked before. */
const first = { taken: 3, sought: 2 };
/** How often a rule is sought everywhere all the same. */
const elsewhere = 0.4;
/** A question that fits is taken unless one nearer to the difficulty wanted comes within so many draws. */
const fitsWanted = 2;

/** A session's source that follows the learner where `led` is wished, and the seed alone elsewhere. `outlook` and `now` tell what holds at each draw. */
export function ledSource(outlook: () => Outlook, now: () => number): QuestionSource {
  const bySeed = seedSearch();
  return questionSource(function* (history, wanted) {
    if (wanted.led !== true) return yield* bySeed(history, wanted);
    const rng = rngOf((wanted.seed + 7919 * (history.length + 1)) % 0x7fffffff);
    const at: Moment = { outlook: outlook(), time: now(), rng, asked: new Set(history.map(({ question }) => question)), wanted };
    const item = history.length === 0 ? opening(at) : yield* wanted.topic === null ? drawn(at) : drawnOn(wanted.topic, at);
    if (!item) throw noneThatHard(wanted.topic);
    return item;
  });
}

/** What holds when a question is drawn. */
interface Moment {
  readonly outlook: Outlook;
  readonly time: number;
  readonly rng: Rng;
  readonly asked: ReadonlySet<string>;
  readonly wanted: Wanted;
}

/** Yields where it can be left for a while. Null where none is as hard as wanted. */
type Drawing = Generator<void, Item | null>;

const orderAmong = ({ outlook, time, rng }: Moment, rules: readonly string[]): readonly string[] => sessionOrder(outlook, { rules, weight: weightOf, time, day: localDay(new Date(time).toISOString()) }, rng);

/**
 * The first question is waited for, so two draws have to do: from the blueprint that is likeliest to give one on what leads. What comes after it is sought
 * while explanations are read. Null where none is as hard as wanted.
 */
function opening(at: Moment): Item | null {
  const { outlook, rng, wanted } = at;
  const order = orderAmong(at, wanted.topic === null ? examRules : metOn(wanted.topic, outlook));
  const rankOf = rankIn(order);
  const pool = blueprints.filter(({ topic }) => wanted.topic === null || topic === wanted.topic);
  const shape = likeliest(outlook, order, pool.map(({ id }) => id), (rule) => askedRules[rule] ?? 1);
  const home = pool.find(({ id }) => id === shape);
  const draw = (): Item | null => {
    const item = home ? itemFrom(home, rng.below(0x7fffffff)) : null;
    // The exam's rarer three of six come when somebody is under way.
    return item && item.select <= 2 && isAsHard(item, wanted.difficulty) ? item : null;
  };
  const one = draw();
  const other = one && rankOf(one) < first.taken ? null : draw();
  const best = one && other ? (rankOf(other) < rankOf(one) ? other : one) : (one ?? other);
  return best ?? items({ seed: rng.below(0x7fffffff), topic: wanted.topic ?? undefined, difficulty: wanted.difficulty }).next().value ?? null;
}

/** Where the rule that a question turns on stands in an order; behind all others where it is not in it. */
const rankIn = (order: readonly string[]) => (item: Item): number => {
  const rank = order.indexOf(item.rules[0] ?? '');
  return rank < 0 ? order.length : rank;
};

function* drawn(at: Moment): Drawing {
  const { outlook, rng, asked, wanted } = at;
  const order = orderAmong(at, examRules);
  const rankOf = rankIn(order);
  for (const rule of order.slice(0, first.sought)) {
    // Nobody has mastered what only one kind of question has asked.
    const item = rng.chance(elsewhere) ? null : yield* sought(at, rule);
    if (item) return item;
  }
  // New rules stand in no order of their own: whichever comes first is as good as another.
  const isNew = (rule: string | undefined): boolean => rule !== undefined && outlook.model.rules[rule] === undefined && order.includes(rule);
  const newFirst = isNew(order[0]);
  let best: Item | null = null;
  let tried = 0;
  let draws = 0;
  for (const item of itemsInSteps({ seed: rng.below(0x7fffffff), difficulty: wanted.difficulty })) {
    yield;
    if (++draws > tries.mostDraws && best !== null) return best;
    if (!item || asked.has(item.id)) continue;
    if (rankOf(item) < first.taken || (newFirst && isNew(item.rules[0]))) return item;
    if (best === null || rankOf(item) < rankOf(best)) best = item;
    if (++tried >= tries.anywhere) return best;
  }
  return best;
}

/**
 * The same within a topic. Which rules its questions turn on, many of other topics among them, only its draws can tell: the order is made among those
 * that are drawn and those that the user has met there.
 */
function* drawnOn(topic: string, at: Moment): Drawing {
  const { outlook, time, rng, asked, wanted } = at;
  const found: Item[] = [];
  let draws = 0;
  for (const item of itemsInSteps({ seed: rng.below(0x7fffffff), topic, difficulty: wanted.difficulty })) {
    yield;
    if (item && !asked.has(item.id)) found.push(item);
    if (found.length >= tries.anywhere || (++draws >= tries.mostDraws && found.length > 0)) break;
  }
  const turnsOn = new Set(found.map(({ rules }) => rules[0] ?? ''));
  const order = orderAmong(at, [...new Set([...turnsOn, ...metOn(topic, outlook)])]);
  for (const rule of order) {
    const fitting = fittingDifficulty(outlook, rule, time);
    const there = found.filter(({ rules }) => rules[0] === rule).sort((a, b) => Math.abs(a.difficulty - fitting) - Math.abs(b.difficulty - fitting))[0];
    const item = there ?? (order.indexOf(rule) < first.sought ? yield* sought(at, rule) : null);
    if (item) return item;
  }
  return null;
}

/** The rules that the user has met on a topic. */
const metOn = (topic: string, outlook: Outlook): readonly string[] => Object.keys(outlook.model.rules).filter((rule) => homeOf(outlook, rule)?.topic === topic);

/** The blueprint in which a rule was asked last. */
const homeOf = ({ model }: Outlook, rule: string): Blueprint | undefined => blueprints.find(({ id }) => id === model.rules[rule]?.recent.at(-1)?.shape);

/** A question that turns on a rule, from the blueprint in which it was asked last; of two, the one nearer to the difficulty that fits. */
function* sought({ outlook, time, rng, asked, wanted }: Moment, rule: string): Drawing {
  const blueprint = homeOf(outlook, rule);
  if (!blueprint) return null;
  const fitting = fittingDifficulty(outlook, rule, time);
  const found: Item[] = [];
  for (let i = 0; i < tries.near && found.length < fitsWanted; i++) {
    const item = itemFrom(blueprint, rng.below(0x7fffffff));
    yield;
    if (item?.rules[0] === rule && !asked.has(item.id) && isAsHard(item, wanted.difficulty)) found.push(item);
  }
  return found.sort((a, b) => Math.abs(a.difficulty - fitting) - Math.abs(b.difficulty - fitting))[0] ?? null;
}
