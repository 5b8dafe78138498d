import { isUndo, type Answer, type JournalEntry } from './answer.ts';
import { compareText } from './answer-id.ts';
import { compareEntries, onceEach, standing } from './history.ts';
import type { Cursors } from './journals.ts';
import { Marks, type Mark } from './marks.ts';
import { advanceModel, noModel, startOf, type AnyReducer, type Modelled } from './model.ts';
import { Counter, noTallies, type DayOf, type Tallies } from './tally.ts';

/** What follows from the journals up to some point, with what is needed to go on from there. */
export interface Derived {
  readonly tallies: Tallies;
  /** How far each journal has been read, by file name. */
  readonly journals: Cursors;
  /** Which ids have been counted, by machine. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** Ids of answers that were undone before they arrived (from a machine that has not been merged yet), sorted. */
  readonly awaited: readonly string[];
  readonly model: Modelled;
}

/** How answers become what follows from them. */
export interface Reckoning {
  readonly dayOf: DayOf;
  readonly reducer: AnyReducer;
}

/** What follows from no record. */
export const nothing = (reducer: AnyReducer = noModel): Derived => ({ tallies: noTallies, journals: {}, marks: {}, awaited: [], model: startOf(reducer) });

/** What follows from all records of the journals, read up to `journals`. */
export function derive(entries: readonly JournalEntry[], journals: Cursors, { dayOf, reducer }: Reckoning): Derived {
  const once = onceEach(entries);
  const counted = standing(once);
  const counter = new Counter(noTallies, dayOf);
  for (const answer of counted) counter.add(answer);
  const marks = new Marks();
  const ids = new Set<string>();
  for (const { id } of once) {
    marks.add(id);
    ids.add(id);
  }
  const awaited = new Set(once.filter(isUndo).map((u) => u.undoes));
  for (const id of ids) awaited.delete(id);
  return { tallies: counter.tallies(), journals, marks: marks.toJSON(), awaited: [...awaited].sort(compareText), model: advanceModel(startOf(reducer), counted, reducer) ?? startOf(reducer) };
}

/**
 * What follows once more records have come behind those already counted: always the same as `derive` on all of them.
 * @returns null where that cannot be told from these records alone (one of them may have been counted already, or undoes an answer that was, or comes before one of which the model knows)
 */
export function advance(from: Derived, entries: readonly JournalEntry[], journals: Cursors, { dayOf, reducer }: Reckoning): Derived | null {
  if (from.model.version !== reducer.version) return null;
  if (entries.length === 0) return { ...from, journals };
  const marks = new Marks(from.marks);
  const before = new Marks(from.marks);
  const here = new Set<string>();
  for (const { id } of entries) {
    if (!marks.isNew(id)) return null;
    marks.add(id);
    here.add(id);
  }
  const undone = new Set(from.awaited);
  for (const entry of entries) {
    if (!isUndo(entry)) continue;
    if (!here.has(entry.undoes) && !undone.has(entry.undoes) && !before.isNew(entry.undoes)) return null;
    undone.add(entry.undoes);
  }
  const counted = entries.filter((e): e is Answer => !isUndo(e) && !undone.has(e.id)).sort(compareEntries);
  const model = advanceModel(from.model, counted, reducer);
  if (model === null) return null;
  const counter = new Counter(from.tallies, dayOf);
  for (const answer of counted) counter.add(answer);
  return { tallies: counter.tallies(), journals, marks: marks.toJSON(), awaited: [...undone].filter((id) => !here.has(id)).sort(compareText), model };
}
