import type { Item } from '../item/question.ts';
import { isRight } from './choosing.ts';
import type { Given } from './ports.ts';
import type { KeptExam, KeptSlot, QuizState, Slot } from './quiz-state.ts';
import { keptScenario } from './kept-scenario.ts';
import { tookOf } from './took.ts';
import { wording } from './wording.ts';

export const blankSlot = (item: Item): Slot => ({ item, cursor: 0, picked: [], struck: [], confidence: null, flagged: false, spent: 0, time: null });

/** How many questions the exam has, drawn or not. */
export const countOf = ({ slots, whole, wanted }: Pick<QuizState, 'slots' | 'whole' | 'wanted'>): number => (whole ? slots.length : Math.max(slots.length, wanted.count));

/** The same of one that was kept. */
export const keptCount = ({ slots, wanted }: KeptExam): number => Math.max(slots.length, wanted.count);

/** How many options the question has. */
export const slotOptions = ({ item }: Slot): number => wording(item, 'en').options.length;

/** Whether as many options are marked as the question asks for. */
export const isAnswered = ({ item, picked }: Pick<Slot, 'item' | 'picked'>): boolean => picked.length === item.select;

const chosenIds = ({ item, picked }: Slot): string[] => {
  const { options } = wording(item, 'en');
  return picked.flatMap((i) => options[i]?.id ?? []);
};

export const isSlotRight = (slot: Slot): boolean => isAnswered(slot) && isRight(chosenIds(slot), slot.item.answer);

/** The answer as the memory keeps it; null where it is not whole. Its seconds are those that the question was on the screen. */
export function answerOf(slot: Slot): Given | null {
  const { item, confidence, spent, time } = slot;
  if (!isAnswered(slot) || time === null) return null;
  return {
    time: new Date(time).toISOString(),
    question: item.id,
    blueprint: item.blueprint,
    topic: item.topic,
    rules: item.rules,
    twinOf: null,
    chosen: chosenIds(slot),
    correct: isSlotRight(slot),
    confidence,
    seconds: Math.round(spent / 100) / 10,
    mode: 'quiz',
    ...tookOf(item, chosenIds(slot)),
    ...keptScenario(item),
  };
}

export const keptSlot = (slot: Slot): KeptSlot => ({
  question: slot.item.id,
  picked: slot.picked,
  struck: slot.struck,
  confidence: slot.confidence,
  flagged: slot.flagged,
  spent: Math.round(slot.spent),
  time: slot.time,
  answer: answerOf(slot),
});

/** A slot as it was kept, with its question. */
export function slotAgain(item: Item, { picked, struck, confidence, flagged, spent, time }: KeptSlot): Slot {
  const options = slotOptions(blankSlot(item));
  const there = picked.filter((i) => i < options);
  return { item, cursor: there[0] ?? 0, picked: there, struck: struck.filter((i) => i < options), confidence, flagged, spent, time };
}

/** The marks after choosing the option at `index`; null where no more may be marked. With one right option the mark moves. */
export function marks({ item, picked }: Slot, index: number): readonly number[] | null {
  if (item.select === 1) return [index];
  if (picked.includes(index)) return picked.filter((i) => i !== index);
  return picked.length >= item.select ? null : [...picked, index].sort((a, b) => a - b);
}

/** Places of the questions as they are explained: wrong and open ones first. */
export const orderOf = (slots: readonly Slot[]): readonly number[] => {
  const right = slots.map(isSlotRight);
  return [...slots.keys()].sort((a, b) => Number(right[a]) - Number(right[b]) || a - b);
};
