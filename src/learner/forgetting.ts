import { FSRSAlgorithm, Rating } from 'ts-fsrs';

const fsrs = new FSRSAlgorithm({});

/** Stabilities in days at first sight: known already, and just learnt from the explanation. */
export const firstStability = { known: 15, learnt: 2 } as const;

/** Difficulty of a rule before its first answer, 1 to 10: FSRS's own for a first "Good". */
export const firstDifficulty = fsrs.init_difficulty(Rating.Good);

// FSRS-6 with its default parameters.

/** Stability (days) after a recall, by FSRS's "Good". `recalled`: how likely the recall was. */
export const afterRecall = (difficulty: number, stability: number, recalled: number): number => fsrs.next_recall_stability(difficulty, stability, recalled, Rating.Good);

/** Stability (days) after forgetting, by FSRS's "Again"; never more than before. */
export const afterLapse = (difficulty: number, stability: number, recalled: number): number => Math.min(stability, fsrs.next_forget_stability(difficulty, stability, recalled));

/** Difficulty after an answer, 1 to 10. */
export const nextDifficulty = (difficulty: number, right: boolean): number => fsrs.next_difficulty(difficulty, right ? Rating.Good : Rating.Again);

/** Stability (days) of what was known a while ago and has only just been learnt again. */
export const relearnt = (difficulty: number, stability: number, recalled: number): number => (stability <= firstStability.learnt ? stability : Math.min(stability, Math.max(afterLapse(difficulty, stability, recalled), firstStability.learnt)));
