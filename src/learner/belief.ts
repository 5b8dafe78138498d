import { bounded } from './grid.ts';
import { afterRecall, firstStability, relearnt } from './forgetting.ts';

/** What is believed of one rule under one setting, just before an answer. */
export interface Before {
  /** Chance that it is known and recalled now. */
  readonly know: number;
  /** How likely what is known is recalled now; 1 at first sight. */
  readonly recalled: number;
  /** Days; null at first sight. */
  readonly stability: number | null;
  readonly difficulty: number;
}

export interface After {
  /** Chance that it was known, now that the answer is seen. */
  readonly evidence: number;
  /** Chance that it is known once the explanation is read. */
  readonly belief: number;
  /** Days. */
  readonly stability: number;
  /** Chance of the answer that was given. */
  readonly likelihood: number;
}

/** Bayes over one answer: knowing gives a right one but for a slip, not knowing gives it by luck. */
export function weigh(know: number, right: boolean, luck: number, slip: number): { readonly evidence: number; readonly likelihood: number } {
  const [known, unknown] = right ? [1 - slip, luck] : [slip, 1 - luck];
  const likelihood = known * know + unknown * (1 - know);
  return { evidence: bounded((known * know) / likelihood), likelihood };
}

/**
 * One answer under one setting. The explanation then teaches. Stability is a geometric mean: what was recalled grows by FSRS (after a miss it stays),
 * what was only just learnt starts small, so that a lucky guess buys no long interval.
 */
export function answered({ know, recalled, stability, difficulty }: Before, right: boolean, luck: number, slip: number, teaches: number): After {
  const { evidence, likelihood } = weigh(know, right, luck, slip);
  const belief = bounded(evidence + (1 - evidence) * teaches);
  const share = evidence / belief;
  const recalledStability = stability === null ? firstStability.known : right ? afterRecall(difficulty, stability, recalled) : stability;
  const learnt = stability === null ? firstStability.learnt : relearnt(difficulty, stability, recalled);
  return { evidence, belief, stability: Math.exp(share * Math.log(recalledStability) + (1 - share) * Math.log(learnt)), likelihood };
}
