/** One way that learning could go: what an explanation teaches (`T`), how often somebody who knows slips (`s`), and what guessing is worth (`g`, of one in four). */
export interface Setting {
  readonly teaches: number;
  readonly slip: number;
  readonly guess: number;
}

/** The eighteen settings that the model runs side by side, each weighted by how likely it makes the answers so far. */
export const settings: readonly Setting[] = [0.01, 0.1, 0.3].flatMap((teaches) => [0.05, 0.15, 0.28].flatMap((slip) => [0.25, 0.4].map((guess) => ({ teaches, slip, guess }))));

/** One number for each setting, in their order. */
export type PerSetting = readonly number[];

/** Belief in a rule of which nothing is known. */
export const firstBelief = 0.35;

export const perSetting = (value: (setting: Setting, index: number) => number): number[] => settings.map(value);

export const logit = (p: number): number => Math.log(p / (1 - p));
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
/** A probability that neither proves nor rules out anything for ever. */
export const bounded = (p: number): number => Math.min(0.9999, Math.max(0.0001, p));

/** Shares of the settings from their log-likelihoods; they add up to 1. */
export function weightsOf(likelihood: PerSetting): number[] {
  const best = Math.max(...likelihood);
  const parts = likelihood.map((l) => Math.exp(l - best));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}

export const mean = (weights: PerSetting, values: PerSetting): number => weights.reduce((sum, weight, k) => sum + weight * (values[k] ?? 0), 0);
