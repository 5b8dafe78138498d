import type { Item, Lang } from '../item/question.ts';
import { strike, unstruck } from './choosing.ts';
import type { ExamWanted } from './exam-code.ts';
import type { Step } from './machine.ts';
import { isTimeUp, timed } from './quiz-clock.ts';
import { answerOf, blankSlot, countOf, isAnswered, keptCount, keptSlot, marks, orderOf, slotAgain, slotOptions } from './quiz-slots.ts';
import type { Awaiting, Drawn, KeptExam, QuizEffect, QuizEvent, QuizPhase, QuizState, Slot } from './quiz-state.ts';

type Next = Step<QuizState, QuizEffect>;

const stay = (state: QuizState, ...effects: QuizEffect[]): Next => ({ state, effects });
const go = (state: QuizState, phase: QuizPhase, ...effects: QuizEffect[]): Next => ({ state: { ...state, phase, panel: null, scroll: 0, notice: null }, effects });

export interface QuizOptions {
  readonly lang: Lang;
  readonly wanted: ExamWanted;
  /** An exam that was left: offered, or taken up at once. */
  readonly kept: KeptExam | null;
  readonly takeUp: boolean;
}

/** An exam at its start: it offers the one that was left, takes it up, or draws its first questions. */
export function startQuiz({ lang, wanted, kept, takeUp }: QuizOptions): Next {
  const state: QuizState = {
    phase: { kind: 'drawing', done: 0, kept: null, handIn: false, awaiting: null },
    lang,
    wanted: kept?.wanted ?? wanted,
    slots: [],
    whole: false,
    at: kept?.at ?? 0,
    remaining: kept?.remaining ?? wanted.minutes * 60_000,
    since: null,
    panel: null,
    scroll: 0,
    notice: null,
    fault: null,
    quitting: false,
    reported: [],
  };
  if (kept === null) return draw(state, null, false);
  return takeUp ? draw(state, kept, false) : go(state, { kind: 'offer', kept });
}

const draw = (state: QuizState, kept: KeptExam | null, handIn: boolean, done = 0, awaiting: Awaiting | null = null): Next => {
  // What was not drawn when it was left is drawn the same again: the wish says which questions they are.
  const ids = kept === null || kept.slots.length < keptCount(kept) ? null : kept.slots.map(({ question }) => question);
  return stay({ ...state, phase: { kind: 'drawing', done, kept, handIn, awaiting } }, { kind: 'draw', wanted: state.wanted, ids });
};

/** How many questions have to be there for what is wished. */
const needs = (state: QuizState, wish: Awaiting): number => (wish.kind === 'next' ? Math.min(state.at + 2, countOf(state)) : wish.kind === 'go' ? wish.to + 1 : countOf(state));

const isThere = (state: QuizState, wish: Awaiting): boolean => state.whole || (state.remaining > 0 && state.slots.length >= needs(state, wish));

const isAwaiting = (event: QuizEvent): event is QuizEvent & Awaiting => ['next', 'overview', 'nextOpen', 'handIn', 'whole', 'go'].includes(event.kind);

/** Waits for questions that are not drawn yet. What was done so far is kept: a clock that stands keeps nothing. */
function wait(state: QuizState, wish: Awaiting): Next {
  const next = draw(state, null, false, state.slots.length, wish);
  return { ...next, effects: [{ kind: 'keep', exam: keptExam(state) }, ...next.effects] };
}

/** The exam's next state after an event, and what is to be done. Pure: both clocks arrive in the events. An event that does not fit the phase changes nothing. */
export function stepQuiz(before: QuizState, event: QuizEvent): Next {
  const state = timed(before, event);
  if (isTimeUp(state)) return state.whole ? hand(state) : wait(state, { kind: 'whole' });
  const next = on(state, event);
  return keeps(before, next) ? { ...next, effects: [...next.effects, { kind: 'keep', exam: keptExam(next.state) }] } : next;
}

/** The exam as it has to be kept to be taken up again. */
export const keptExam = ({ wanted, slots, at, remaining }: QuizState): KeptExam => ({ format: 'study.quiz/1', wanted, slots: slots.map(keptSlot), at, remaining: Math.round(remaining) });

/** Whether something has changed that must not be lost: a second of the clock, an answer, a flag, the place. */
function keeps(before: QuizState, { state, effects }: Next): boolean {
  const { phase } = state;
  if (phase.kind !== 'open' && phase.kind !== 'overview' && phase.kind !== 'confirm') return false;
  if (effects.some(({ kind }) => kind === 'keep')) return false;
  const second = Math.ceil(before.remaining / 1000) !== Math.ceil(state.remaining / 1000);
  const began = before.phase.kind === 'ready' || before.phase.kind === 'drawing';
  return second || began || before.at !== state.at || state.slots.some((slot, i) => slot.time !== before.slots[i]?.time || slot.flagged !== before.slots[i]?.flagged || slot.picked !== before.slots[i]?.picked || slot.struck !== before.slots[i]?.struck || slot.confidence !== before.slots[i]?.confidence);
}

function on(state: QuizState, event: QuizEvent): Next {
  const { phase, slots, at } = state;
  if (phase.kind === 'open' && isAwaiting(event) && !isThere(state, event)) return wait(state, event);
  switch (event.kind) {
    case 'tick':
    case 'whole':
      return stay(state);
    case 'begin':
      return phase.kind === 'ready' ? begun(state, event) : stay(state);
    case 'resume':
      return phase.kind === 'offer' ? draw(state, phase.kept, false) : stay(state);
    case 'move':
      return onOpen(state, (slot) => ({ ...slot, cursor: Math.min(slotOptions(slot) - 1, Math.max(0, slot.cursor + event.by)) }));
    case 'choose':
      return choose(state, event.index, event.time);
    case 'toggle':
      return phase.kind === 'open' ? choose(state, slots[at]?.cursor ?? 0, event.time) : stay(state);
    case 'strike':
      return onOpen(state, (slot) => {
        const next = strike(slot, slotOptions(slot));
        return next.picked.length === slot.picked.length ? next : { ...next, time: event.time };
      });
    case 'clear':
      return onOpen(state, (slot) => (slot.picked.length === 0 ? slot : { ...slot, picked: [], confidence: null, time: event.time }));
    case 'confirm':
      return confirm(state, event);
    case 'answer':
      return answer(state, event.indexes, event.confidence, event.time);
    case 'sureness':
      return onOpen(state, (slot) => ({ ...slot, confidence: slot.confidence === event.level ? null : event.level }));
    case 'flag': {
      const place = phase.kind === 'overview' ? phase.cursor : at;
      if (phase.kind !== 'open' && phase.kind !== 'overview') return stay(state);
      return stay({ ...state, slots: slots.map((slot, i) => (i === place ? { ...slot, flagged: !slot.flagged } : slot)) });
    }
    case 'go':
      return phase.kind === 'open' || phase.kind === 'overview' ? open(state, event.to) : stay(state);
    case 'next':
      if (phase.kind === 'explained') return explained(state, phase.place + 1);
      return phase.kind === 'open' ? onward(state) : stay(state);
    case 'previous':
      if (phase.kind === 'explained') return explained(state, phase.place - 1);
      return phase.kind === 'open' ? open(state, Math.max(0, at - 1)) : stay(state);
    case 'overview':
      return phase.kind === 'open' || phase.kind === 'confirm' ? go(state, { kind: 'overview', cursor: at }) : stay(state);
    case 'grid':
      return phase.kind === 'overview' ? stay({ ...state, notice: null, scroll: 'cursor', phase: { kind: 'overview', cursor: Math.min(slots.length - 1, Math.max(0, event.to)) } }) : stay(state);
    case 'nextOpen': {
      if (phase.kind !== 'open' && phase.kind !== 'overview') return stay(state);
      const from = phase.kind === 'open' ? at : phase.cursor;
      const places = slots.map((_, i) => (from + 1 + i) % slots.length);
      const found = places.find((i) => !isAnswered(slots[i] as Slot)) ?? places.find((i) => slots[i]?.flagged);
      return found === undefined ? stay(state) : open(state, found);
    }
    case 'handIn':
      if (phase.kind === 'offer') return draw(state, phase.kept, true);
      return phase.kind === 'open' || phase.kind === 'overview' ? go(state, { kind: 'confirm' }) : stay(state);
    case 'yes':
      return phase.kind === 'confirm' || phase.kind === 'unstored' ? hand(state) : stay(state);
    case 'showTime':
      return stay({ ...state, notice: { kind: 'time', remaining: state.remaining } });
    case 'explain':
      return phase.kind === 'result' ? explained(state, 0) : stay(state);
    case 'show': {
      if (state.panel === event.panel) return stay({ ...state, panel: null, scroll: 0 });
      // Everything but the help tells about the key.
      if (event.panel !== 'help' && phase.kind !== 'explained') return stay(state);
      const place = phase.kind === 'explained' ? orderOf(slots)[phase.place] : undefined;
      const reported = event.panel === 'report' && place !== undefined && !state.reported.includes(place) ? [...state.reported, place] : state.reported;
      return stay({ ...state, panel: event.panel, scroll: 0, notice: null, reported });
    }
    case 'back':
      return back(state);
    case 'language':
      return stay({ ...state, lang: event.lang ?? (state.lang === 'en' ? 'ko' : 'en') });
    case 'scroll':
      return stay({ ...state, scroll: Math.max(0, event.to) });
    case 'quit':
      return quit(state);
    case 'drewSome':
      return drewSome(state, event);
    case 'drawn': {
      if (phase.kind !== 'drawing') return stay(state);
      const { kept, handIn, awaiting } = phase;
      const full = { ...state, slots: slotsOf(state, event.items, kept), whole: true };
      if (kept === null && awaiting === null) return go(full, { kind: 'ready' });
      return handIn || state.remaining <= 0 ? hand(full) : onAgain(full, event, awaiting);
    }
    case 'notDrawn': {
      if (phase.kind !== 'drawing') return stay(state);
      const forget: QuizEffect[] = slots.length > 0 ? [{ kind: 'keep', exam: null }] : [];
      return stay({ ...state, phase: { kind: 'over' }, notice: { kind: 'noExam', why: event.why } }, ...forget, { kind: 'leave' });
    }
    case 'recorded':
      if (phase.kind !== 'handing') return stay(state);
      return state.quitting ? go(state, { kind: 'over' }, { kind: 'keep', exam: null }, { kind: 'leave' }) : go(state, { kind: 'result' }, { kind: 'keep', exam: null });
    case 'notRecorded':
      return phase.kind === 'handing' ? go({ ...state, quitting: false }, { kind: 'unstored', why: event.why }) : stay(state);
    case 'kept':
      return stay(state.fault === null ? state : { ...state, fault: null });
    case 'notKept':
      return stay({ ...state, fault: event.why });
  }
}

/** Goes on as soon as the questions are there that are needed, and has the rest drawn meanwhile. */
function drewSome(state: QuizState, event: QuizEvent & Drawn): Next {
  const { phase } = state;
  if (phase.kind !== 'drawing') return stay(state);
  const { kept, handIn, awaiting } = phase;
  const more = { ...state, slots: slotsOf(state, event.placed, kept) };
  const ahead: QuizEffect = { kind: 'ahead' };
  const there = awaiting === null ? event.placed.length > state.at && state.remaining > 0 && !handIn : isThere(more, awaiting);
  if (!there) return draw(more, kept, handIn, event.done, awaiting);
  if (kept === null && awaiting === null) return go(more, { kind: 'ready' }, ahead);
  const next = onAgain(more, event, awaiting);
  return { ...next, effects: [...next.effects, ahead] };
}

/** Questions as they were left: those that are open already, else those that were kept. */
const slotsOf = ({ slots }: QuizState, items: readonly Item[], kept: KeptExam | null): readonly Slot[] =>
  items.map((item, i) => {
    const before = kept?.slots[i];
    return slots[i] ?? (before?.question === item.id ? slotAgain(item, before) : blankSlot(item));
  });

/** Back to the question that was open, and what waited is done. */
const onAgain = (state: QuizState, event: QuizEvent, awaiting: Awaiting | null): Next => {
  const next = begun(state, event);
  return awaiting === null ? next : on(next.state, { ...awaiting, at: event.at, time: event.time });
};

const begun = (state: QuizState, { at }: Pick<QuizEvent, 'at'>): Next => {
  const { state: next } = go(state, { kind: 'open' });
  return stay({ ...next, since: at, scroll: 'cursor' });
};

/** A change to the question that is open. Choosing puts the help away. */
function onOpen(state: QuizState, change: (slot: Slot) => Slot): Next {
  if (state.phase.kind !== 'open') return stay(state);
  return stay({ ...state, slots: state.slots.map((slot, i) => (i === state.at ? change(slot) : slot)), panel: null, notice: null, scroll: 'cursor' });
}

function choose(state: QuizState, index: number, time: number): Next {
  const slot = state.slots[state.at];
  if (state.phase.kind !== 'open' || !slot || index < 0 || index >= slotOptions(slot)) return stay(state);
  const picked = marks(slot, index);
  if (picked === null) return stay({ ...onOpen(state, (one) => ({ ...one, cursor: index })).state, notice: { kind: 'enough', count: slot.item.select } });
  return onOpen(state, (one) => ({ ...one, cursor: index, picked, struck: unstruck(one.struck, index), time }));
}

/** Enter: marks what the cursor is at where one option is right, and goes on. Where several are, they have to be whole. */
function confirm(state: QuizState, { at, time }: Pick<QuizEvent, 'at' | 'time'>): Next {
  const slot = state.slots[state.at];
  if (state.phase.kind !== 'open' || !slot) return stay(state);
  const next = { kind: 'next', at, time } as const;
  if (slot.item.select === 1) return on(slot.picked[0] === slot.cursor ? state : choose(state, slot.cursor, time).state, next);
  return isAnswered(slot) ? on(state, next) : stay({ ...state, panel: null, notice: { kind: 'incomplete', count: slot.item.select, picked: slot.picked.length } });
}

/** A whole answer at once, as lines of text give it; it stays on the question. */
function answer(state: QuizState, indexes: readonly number[], confidence: Slot['confidence'], time: number): Next {
  const slot = state.slots[state.at];
  if (state.phase.kind !== 'open' || !slot) return stay(state);
  const picked = [...new Set(indexes)].filter((i) => i >= 0 && i < slotOptions(slot)).sort((a, b) => a - b);
  if (picked.length !== slot.item.select) return stay({ ...state, notice: { kind: 'incomplete', count: slot.item.select, picked: picked.length } });
  return onOpen(state, (one) => ({ ...one, picked, cursor: picked[0] ?? 0, confidence, time }));
}

const open = (state: QuizState, to: number): Next => {
  if (to < 0 || to >= state.slots.length) return stay(state);
  return stay({ ...go({ ...state, at: to }, { kind: 'open' }).state, scroll: 0 });
};

/** The next question; behind the last one, the last look. */
const onward = (state: QuizState): Next => (state.at + 1 < state.slots.length ? open(state, state.at + 1) : go(state, { kind: 'overview', cursor: state.at }));

/** Hands the exam in as it stands. It stays kept until its answers are stored. */
function hand(state: QuizState): Next {
  const answers = state.slots.flatMap((slot) => answerOf(slot) ?? []).sort((a, b) => (a.time && b.time && a.time < b.time ? -1 : 1));
  return go({ ...state, since: null }, { kind: 'handing' }, { kind: 'keep', exam: keptExam(state) }, { kind: 'record', answers });
}

const explained = (state: QuizState, place: number): Next => (place < 0 || place >= state.slots.length ? (place < 0 ? stay(state) : go(state, { kind: 'result' })) : go(state, { kind: 'explained', place }));

/** Esc: a panel or a message away, else one step back. Never loses anything. */
function back(state: QuizState): Next {
  const { phase } = state;
  if (state.panel !== null) return stay({ ...state, panel: null, scroll: 0 });
  if (state.notice !== null) return stay({ ...state, notice: null });
  switch (phase.kind) {
    case 'confirm':
      return go(state, { kind: 'overview', cursor: state.at });
    case 'overview':
      return open(state, state.at);
    case 'explained':
      return go(state, { kind: 'result' });
    case 'unstored':
      return state.remaining > 0 ? go(state, { kind: 'overview', cursor: state.at }) : stay(state);
    default:
      return stay(state);
  }
}

/** Leaves. An exam that runs is kept, and its clock stands. */
function quit(state: QuizState): Next {
  const leave: QuizEffect = { kind: 'leave' };
  switch (state.phase.kind) {
    case 'handing':
      return stay({ ...state, quitting: true });
    case 'open':
    case 'overview':
    case 'confirm':
    case 'unstored':
      return go({ ...state, since: null }, { kind: 'over' }, { kind: 'keep', exam: keptExam(state) }, leave);
    case 'explained':
      return go(state, { kind: 'result' });
    case 'offer':
    case 'drawing':
    case 'ready':
    case 'result':
      return go(state, { kind: 'over' }, leave);
    case 'over':
      return stay(state);
  }
}
