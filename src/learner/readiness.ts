import type { Rng } from '../item/random.ts';
import { chance, knowing, type Checked, type Outlook } from './model.ts';
import { settings } from './grid.ts';

/** What would come of an exam now on the rules given, as shares from 0 to 1. */
export interface Readiness {
  readonly share: number;
  /** Between these lies the result of a 50-question exam nine times in ten. */
  readonly low: number;
  readonly high: number;
  /** Answers of quizzes that it rests on; without any it is the model's alone. */
  readonly checked: number;
  readonly ready: boolean;
}

export interface Stratum {
  readonly rule: string;
  /** Its part of the exam, against the others. */
  readonly weight: number;
}

/** How far the model's own figure may be off, as a standard deviation; the same besides for what no draw of rules shows. */
const model = { error: 0.06, drift: 0.04 };
const draws = 400;
const items = 50;
/** Ready: the expected share, and what an unlucky day leaves of it. If 36 of 50 passed, somebody at 0.80 would pass 94 times in a hundred. */
const enough = { share: 0.8, low: 0.7 };
/** As many numbers from 0 up to 1 are told apart. */
const fine = 2 ** 30;
/** What a quiz told is too old after so many days. */
const holds = 14 * 86_400_000;

/** Expected share right over a stratified draw of rules: the model's, averaged by precision with the answers of quizzes. */
export const expectedShare = (outlook: Outlook, strata: readonly Stratum[], checked: readonly Checked[], time: number): number => averaged(total(strata, ({ rule }) => chance(outlook, rule, time)), checked);

function averaged(own: number, checked: readonly Checked[]): number {
  if (checked.length === 0) return own;
  const right = checked.filter((one) => one.right).length;
  // Laplace's estimate: all right is not certainty.
  const p = (right + 1) / (checked.length + 2);
  const [ownPrecision, checkPrecision] = [1 / model.error ** 2, checked.length / (p * (1 - p))];
  return (own * ownPrecision + (right / checked.length) * checkPrecision) / (ownPrecision + checkPrecision);
}

/**
 * Readiness at a time for these rules only, never from drill accuracy: drills seek weak rules. The interval comes from 400 draws of a setting, of
 * which rules are known, of the model's error and of fifty questions. `rng` makes the draws.
 */
export function readiness(outlook: Outlook, strata: readonly Stratum[], time: number, rng: Rng): Readiness {
  const checked = outlook.model.checkpoint.filter((one) => time - one.time <= holds);
  const known = strata.map(({ rule }) => knowing(outlook, rule, time));
  const shares = settings.map((_, k) => shareUnder(k, strata, known));
  const own = outlook.weights.reduce((sum, weight, k) => sum + weight * (shares[k] as Spread).mean, 0);
  const share = averaged(own, checked);
  const uniform = (): number => rng.below(fine) / fine;
  const results = Array.from({ length: draws }, () => {
    const { mean, variance } = shares[pick(outlook.weights, uniform())] as Spread;
    return rightOf(mean + share - own + Math.sqrt(variance + model.drift ** 2) * normal(uniform), uniform()) / items;
  }).sort((a, b) => a - b);
  const [low, high] = [results[Math.floor(draws * 0.05)] ?? 0, results[Math.ceil(draws * 0.95) - 1] ?? 1];
  return { share, low, high, checked: checked.length, ready: share >= enough.share && low >= enough.low };
}

interface Spread {
  readonly mean: number;
  readonly variance: number;
}

/** The share right under a setting. Each rule is known or not; of as many as an exam has, what that comes to is spread as the normal curve, and drawing them one by one would keep home waiting. */
function shareUnder(k: number, strata: readonly Stratum[], known: readonly (readonly number[])[]): Spread {
  const { guess, slip } = settings[k] as (typeof settings)[number];
  const gains = 1 - slip - guess;
  let [whole, sum, squares] = [0, 0, 0];
  strata.forEach(({ weight }, i) => {
    const p = known[i]?.[k] ?? 0;
    whole += weight;
    sum += weight * (guess + gains * p);
    squares += (weight * gains) ** 2 * p * (1 - p);
  });
  return whole === 0 ? { mean: 0, variance: 0 } : { mean: sum / whole, variance: squares / whole ** 2 };
}

/** How many of the exam's questions are right where each is by `chance`: the outcome on which a number from 0 up to 1 falls. */
function rightOf(chance: number, at: number): number {
  if (chance <= 0 || chance >= 1) return chance <= 0 ? 0 : items;
  let part = (1 - chance) ** items;
  let right = 0;
  for (let sum = part; sum < at && right < items; sum += part) {
    part *= ((items - right) / (right + 1)) * (chance / (1 - chance));
    right++;
  }
  return right;
}

function total(strata: readonly Stratum[], value: (stratum: Stratum, i: number) => number): number {
  let [sum, weights] = [0, 0];
  strata.forEach((stratum, i) => {
    sum += stratum.weight * value(stratum, i);
    weights += stratum.weight;
  });
  return weights === 0 ? 0 : sum / weights;
}

/** Box and Muller's normal deviate. */
const normal = (uniform: () => number): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

function pick(weights: readonly number[], at: number): number {
  let sum = 0;
  const found = weights.findIndex((weight) => (sum += weight) > at);
  return found < 0 ? weights.length - 1 : found;
}
