import type { Text } from '../item/question.ts';

/** What a fault tells the user: its `text` in both languages where it has one, else its message. */
export function textOf(fault: unknown): Text {
  if (fault instanceof Error && 'text' in fault) return fault.text as Text;
  const message = fault instanceof Error ? fault.message : String(fault);
  return { en: message, ko: message };
}
