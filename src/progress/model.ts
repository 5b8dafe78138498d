import type { Answer } from './answer.ts';
import { compareEntries } from './history.ts';

/**
 * Something more that follows from the answers alone, kept in the state file beside the tallies so that nobody reads the journals for it: a pure
 * fold over the answers that count, oldest first (`compareEntries`). Its model is JSON and bounded in size.
 */
export interface Reducer<M> {
  /** Changes whenever the meaning of the model does: one that was kept under another version is reckoned anew from the journals. */
  readonly version: string;
  readonly start: M;
  /** The model after more answers; the one given stays as it was. Folding a list in pieces gives what folding it whole gives. */
  follow(model: M, answers: readonly Answer[]): M;
  /** A value read from the state file as a model; null where it is none, and then it is reckoned anew. */
  check(value: unknown): M | null;
}

/** A reducer whatever its model is. */
export type AnyReducer = Reducer<unknown>;

/** A model up to some answer. */
export interface Modelled {
  readonly version: string;
  /** The latest answer in it; null where there is none. Answers before it, which another machine or window gave, cannot be added behind. */
  readonly latest: { readonly id: string; readonly time: string } | null;
  readonly value: unknown;
}

/** For those who want no model: tallies alone. */
export const noModel: AnyReducer = { version: '', start: null, follow: () => null, check: () => null };

/** The model of a reducer over no answers. */
export const startOf = ({ version, start }: AnyReducer): Modelled => ({ version, latest: null, value: start });

/** The model over more answers that stand (oldest first); null where one of them comes before the latest. */
export function advanceModel(from: Modelled, answers: readonly Answer[], reducer: AnyReducer): Modelled | null {
  const [first, last] = [answers[0], answers.at(-1)];
  if (first === undefined || last === undefined) return from;
  const behind = from.latest !== null && compareEntries(first, from.latest) <= 0;
  if (behind && reducer !== noModel) return null;
  const latest = from.latest !== null && compareEntries(last, from.latest) < 0 ? from.latest : { id: last.id, time: last.time };
  return { version: from.version, latest, value: reducer.follow(from.value, answers) };
}
