import { rngOf } from '../random.ts';
import { isKey, singles, type Audited } from './audited.ts';
import { guessRight } from './guess.ts';
import { runsOf, wordsOf } from './text.ts';

const folds = 5;

/** Questions dealt at random into five folds of the same size. */
export function randomFolds(questions: readonly Audited[]): number[] {
  const deal = rngOf(5).shuffle(questions.map((_, i) => i));
  const fold: number[] = [];
  deal.forEach((question, place) => (fold[question] = place % folds));
  return fold;
}

/** Whole blueprints dealt into five folds, the largest first and each into the fold that has least: what is learnt from one blueprint must help with another. */
export function blueprintFolds(questions: readonly Audited[]): number[] {
  const sizes = new Map<string, number>();
  for (const { blueprint } of questions) sizes.set(blueprint, (sizes.get(blueprint) ?? 0) + 1);
  const load = Array.from({ length: folds }, () => 0);
  const home = new Map<string, number>();
  for (const [blueprint, size] of [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    const least = load.indexOf(Math.min(...load));
    load[least] = (load[least] as number) + size;
    home.set(blueprint, least);
  }
  return questions.map(({ blueprint }) => home.get(blueprint) as number);
}

/**
 * How often a learner is right that sees options and never a stem: naive Bayes over the words and word pairs that an option has, taught on four folds
 * and asked about the fifth, each in turn. One occurrence is added to every count, dealt to keys and distractors as there are of each: what was never seen
 * speaks for neither.
 * @param foldsFor deals questions into folds
 */
export function optionsOnly(questions: readonly Audited[], foldsFor: (questions: readonly Audited[]) => readonly number[]): number {
  const asked = singles(questions);
  const fold = foldsFor(asked);
  const numbers = new Map<string, number>();
  const number = (feature: string): number => numbers.get(feature) ?? (numbers.set(feature, numbers.size), numbers.size - 1);
  const features = asked.map((q) => q.options.map((o) => {
    const words = wordsOf(o.text);
    return [...new Set([...words, ...runsOf(words, 2)])].map(number);
  }));
  const place = new Map(asked.map((q, i) => [q, i]));
  const taught = Array.from({ length: folds }, (_, out) => teach(asked, features, (i) => fold[i] !== out, numbers.size));
  return guessRight(asked, (q) => {
    const i = place.get(q) as number;
    const weights = taught[fold[i] as number] as Float64Array;
    return (features[i] as number[][]).map((option) => option.reduce((sum, f) => sum + (weights[f] as number), 0));
  });
}

/** For each feature the logarithm of how much likelier it is in a key than in a distractor. */
function teach(asked: readonly Audited[], features: readonly number[][][], shown: (i: number) => boolean, size: number): Float64Array {
  const seen = { key: new Float64Array(size), wrong: new Float64Array(size) };
  const total = { key: 0, wrong: 0 };
  asked.forEach((q, i) => {
    if (!shown(i)) return;
    q.options.forEach((o, nth) => {
      const side = isKey(q, o) ? 'key' : 'wrong';
      total[side]++;
      for (const f of features[i]?.[nth] ?? []) seen[side][f] = (seen[side][f] as number) + 1;
    });
  });
  const all = total.key + total.wrong;
  return seen.key.map((n, f) => Math.log(n / total.key + 1 / all) - Math.log((seen.wrong[f] as number) / total.wrong + 1 / all));
}
