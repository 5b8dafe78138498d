import { isUndo, type Answer, type JournalEntry, type Undo } from './answer.ts';
import { compareIds, compareText } from './answer-id.ts';
import { lineOf } from './line.ts';

/** Oldest first: by time, then by id, so that answers of one moment stand in the order in which their process gave them. A total order over distinct ids. */
export const compareEntries = (a: Pick<JournalEntry, 'id' | 'time'>, b: Pick<JournalEntry, 'id' | 'time'>): number => compareText(a.time, b.time) || compareIds(a.id, b.id);

/**
 * Each id once, oldest first. Where two records share an id and differ, one of them is damaged or made up; the one whose line sorts first counts,
 * whichever file it came from and in whatever order files were merged.
 */
export function onceEach(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const byId = new Map<string, JournalEntry>();
  for (const entry of entries) {
    const other = byId.get(entry.id);
    if (other === undefined || wins(entry, other)) byId.set(entry.id, entry);
  }
  const list = [...byId.values()];
  return isOrdered(list) ? list : list.sort(compareEntries);
}

/** Whether a record counts rather than another one of the same id. */
export const wins = (entry: JournalEntry, other: JournalEntry): boolean => entry !== other && compareText(canonical(entry), canonical(other)) < 0;

/** The same text for the same record, in whatever order its fields were written. */
const canonical = (entry: JournalEntry): string => lineOf(Object.fromEntries(Object.entries(entry).sort(([a], [b]) => compareText(a, b))) as unknown as JournalEntry);

function isOrdered(list: readonly JournalEntry[]): boolean {
  for (let i = 1; i < list.length; i += 1) {
    const [a, b] = [list[i - 1], list[i]];
    if (a && b && compareEntries(a, b) > 0) return false;
  }
  return true;
}

/** The answers that count: those that nothing undoes, in the order given. An undoing counts whether it comes before or after its answer. */
export function standing(entries: readonly JournalEntry[]): readonly Answer[] {
  const undone = new Set(entries.filter(isUndo).map((u) => u.undoes));
  return entries.filter((e): e is Answer => !isUndo(e) && !undone.has(e.id));
}

/** The order of `study progress export`: oldest first, an undone answer followed by what undoes it, undoings whose answer is not here at the end. */
export function exportOrder(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const undoings = new Map<string, Undo[]>();
  for (const e of entries) if (isUndo(e)) undoings.set(e.undoes, [...(undoings.get(e.undoes) ?? []), e]);
  const ordered: JournalEntry[] = [];
  for (const e of entries) {
    if (isUndo(e)) continue;
    ordered.push(e, ...(undoings.get(e.id) ?? []));
    undoings.delete(e.id);
  }
  return [...ordered, ...[...undoings.values()].flat().sort(compareEntries)];
}
