import type { Asking } from './session-state.ts';
import { wording } from './wording.ts';

/** What an open question has marked and struck out, and where its cursor stands. */
interface Marks {
  readonly cursor: number;
  readonly picked: readonly number[];
  readonly struck: readonly number[];
}

/**
 * The option under the cursor struck out, or back again. A mark on it goes, and the cursor goes on to the next option that stands, so that Enter never
 * means one that was just struck out.
 */
export function strike<M extends Marks>(marks: M, options: number): M {
  const { cursor, picked, struck } = marks;
  if (struck.includes(cursor)) return { ...marks, struck: struck.filter((i) => i !== cursor) };
  const now = [...struck, cursor];
  const after = Array.from({ length: options }, (_, i) => (cursor + i) % options).find((i) => !now.includes(i));
  return { ...marks, struck: now, picked: picked.filter((i) => i !== cursor), cursor: after ?? cursor };
}

/** What is chosen is not struck out. */
export const unstruck = (struck: readonly number[], index: number): readonly number[] => (struck.includes(index) ? struck.filter((i) => i !== index) : struck);

/** How many options a question has. */
export const optionCount = (asking: Pick<Asking, 'item'>): number => wording(asking.item, 'en').options.length;

/** The cursor one option on; it stops at the ends. */
export const moved = (asking: Asking, by: 1 | -1): Asking => ({ ...asking, cursor: Math.min(optionCount(asking) - 1, Math.max(0, asking.cursor + by)) });

/** With or without the check mark at `index`. Only a question with several right options has check marks. */
export function toggled(asking: Asking, index: number): Asking {
  if (asking.item.select === 1) return asking;
  const picked = asking.picked.includes(index) ? asking.picked.filter((i) => i !== index) : [...asking.picked, index].sort((a, b) => a - b);
  return { ...asking, picked, struck: unstruck(asking.struck, index) };
}

/** The option at `index` marked: the cursor goes there, and where several are right the check mark turns. An index that no option has changes nothing. */
export const marked = (asking: Asking, index: number): Asking => (index < 0 || index >= optionCount(asking) ? asking : toggled({ ...asking, cursor: index, struck: unstruck(asking.struck, index) }, index));

/** What Enter would hand in. */
export const choice = (asking: Asking): readonly number[] => (asking.item.select === 1 ? [asking.cursor] : asking.picked);

/** Whether exactly the right options are among the chosen. */
export const isRight = (chosen: readonly string[], answer: readonly string[]): boolean => chosen.length === answer.length && answer.every((id) => chosen.includes(id));
