import type { Asking } from './session-state.ts';
import { wording } from './wording.ts';

/** How many options a question has. */
export const optionCount = (asking: Pick<Asking, 'item'>): number => wording(asking.item, 'en').options.length;

/** The cursor one option on; it stops at the ends. */
export const moved = (asking: Asking, by: 1 | -1): Asking => ({ ...asking, cursor: Math.min(optionCount(asking) - 1, Math.max(0, asking.cursor + by)) });

/** With or without the check mark at `index`. Only a question with several right options has check marks. */
export function toggled(asking: Asking, index: number): Asking {
  if (asking.item.select === 1) return asking;
  const picked = asking.picked.includes(index) ? asking.picked.filter((i) => i !== index) : [...asking.picked, index].sort((a, b) => a - b);
  return { ...asking, picked };
}

/** The option at `index` marked: the cursor goes there, and where several are right the check mark turns. An index that no option has changes nothing. */
export const marked = (asking: Asking, index: number): Asking => (index < 0 || index >= optionCount(asking) ? asking : toggled({ ...asking, cursor: index }, index));

/** What Enter would hand in. */
export const choice = (asking: Asking): readonly number[] => (asking.item.select === 1 ? [asking.cursor] : asking.picked);

/** Whether exactly the right options are among the chosen. */
export const isRight = (chosen: readonly string[], answer: readonly string[]): boolean => chosen.length === answer.length && answer.every((id) => chosen.includes(id));
