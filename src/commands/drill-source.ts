import { blueprints } from '../../questions/index.ts';
import { itemFrom } from '../item/drawing.ts';
import { items } from '../item/generate.ts';
import { rngOf } from '../item/random.ts';
import type { Item } from '../item/question.ts';
import { remaining } from '../study/missed.ts';
import type { QuestionSource } from '../study/ports.ts';
import { isAsHard, type Difficulty } from './difficulty-option.ts';
import { questionSource } from './question-source.ts';

/** Draws from where the rule was missed, then draws from everywhere, before a rule is passed over. */
const tries = { near: 60, anywhere: 60 };

/**
 * Questions for a drill. `blueprintOf` names the blueprint of the question that a rule was missed in; `own` are questions that come first where they turn
 * on a rule. One as hard as `wanted.difficulty` is taken where the rule has one, else any: the rule matters more.
 */
export function drillSource(blueprintOf: (rule: string) => string | undefined, own: readonly Item[] = []): QuestionSource {
  const passedOver = new Set<string>();
  return questionSource(function* (history, wanted) {
    const asked = new Set(history.map(({ question }) => question));
    for (const rule of remaining(wanted.rules ?? [], history)) {
      if (passedOver.has(rule)) continue;
      const item = own.find((one) => one.rules.includes(rule) && !asked.has(one.id)) ?? (yield* drawOn(rule, wanted.seed + 7919 * history.length, blueprintOf(rule), asked, wanted.difficulty));
      if (item) return item;
      passedOver.add(rule);
    }
    const text = { en: 'no question turns on the rules that are left.', ko: '남은 규칙을 묻는 문제가 없습니다.' };
    throw Object.assign(new Error(text.en), { text });
  });
}

function* drawOn(rule: string, seed: number, home: string | undefined, asked: ReadonlySet<string>, difficulty: Difficulty | undefined): Generator<void, Item | null> {
  let other: Item | null = null;
  const fits = (item: Item | null): item is Item => item !== null && item.rules.includes(rule) && !asked.has(item.id);
  const taken = (item: Item | null): item is Item => {
    if (!fits(item)) return false;
    other ??= item;
    return isAsHard(item, difficulty);
  };
  const blueprint = blueprints.find(({ id }) => id === home);
  const rng = rngOf(seed % 0x7fffffff);
  for (let i = 0; i < (blueprint ? tries.near : 0); i++) {
    const item = blueprint ? itemFrom(blueprint, rng.below(0x7fffffff)) : null;
    if (taken(item)) return item;
    yield;
  }
  const stream = items({ seed: rng.below(0x7fffffff) });
  for (let i = 0; i < tries.anywhere; i++) {
    const { value } = stream.next();
    if (value && taken(value)) return value;
    yield;
  }
  return other;
}
