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
/** What a quiz told is too old after so many days. */
const holds = 14 * 86_400_000;

/** Expected share right over a stratified draw of rules: the model, averaged by precision with the answers of quizzes. */
export function expectedShare(outlook: Outlook, strata: readonly Stratum[], checked: readonly Checked[], time: number): number {
  const own = total(strata, ({ rule }) => chance(outlook, rule, time));
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
  const share = expectedShare(outlook, strata, checked, time);
  const shift = share - expectedShare(outlook, strata, [], time);
  const known = strata.map(({ rule }) => knowing(outlook, rule, time));
  const parts = strata.map(({ weight }) => weight);
  const whole = parts.reduce((sum, weight) => sum + weight, 0);
  const uniform = quick(rng.below(1 << 30));
  const results = Array.from({ length: draws }, () => {
    const k = pick(outlook.weights, uniform());
    const { guess, slip } = settings[k] as (typeof settings)[number];
    let drawn = 0;
    for (let i = 0; i < parts.length; i++) drawn += (parts[i] as number) * (uniform() < ((known[i] as number[])[k] ?? 0) ? 1 - slip : guess);
    const chanceOf = (whole === 0 ? 0 : drawn / whole) + shift + model.drift * normal(uniform);
    let right = 0;
    for (let i = 0; i < items; i++) if (uniform() < chanceOf) right++;
    return right / items;
  }).sort((a, b) => a - b);
  const [low, high] = [results[Math.floor(draws * 0.05)] ?? 0, results[Math.ceil(draws * 0.95) - 1] ?? 1];
  return { share, low, high, checked: checked.length, ready: share >= enough.share && low >= enough.low };
}

function total(strata: readonly Stratum[], value: (stratum: Stratum, i: number) => number): number {
  let [sum, weights] = [0, 0];
  strata.forEach((stratum, i) => {
    sum += stratum.weight * value(stratum, i);
    weights += stratum.weight;
  });
  return weights === 0 ? 0 : sum / weights;
}

/** Numbers from 0 up to 1 (mulberry32): tens of thousands are drawn before home stands there, and a generator of 128 bits takes too long for that. */
function quick(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Box and Muller's normal deviate. */
const normal = (uniform: () => number): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

function pick(weights: readonly number[], at: number): number {
  let sum = 0;
  const found = weights.findIndex((weight) => (sum += weight) > at);
  return found < 0 ? weights.length - 1 : found;
}
