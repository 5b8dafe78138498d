import type { Item, Lang, Text } from '../item/question.ts';
import { choice, isRight, marked, moved, optionCount, strike, toggled } from './choosing.ts';
import type { Step } from './machine.ts';
import { drillLength } from './missed.ts';
import type { Asked, Given, Snapshot, Wanted } from './ports.ts';
import { answeredNow, counted, optionIds, type Answered, type Asking, type Phase, type SessionEffect, type SessionEvent, type SessionState } from './session-state.ts';
import { keptScenario } from './kept-scenario.ts';
import { tookOf } from './took.ts';

type Next = Step<SessionState, SessionEffect>;

const stay = (state: SessionState, ...effects: SessionEffect[]): Next => ({ state, effects });
const go = (state: SessionState, phase: Phase, ...effects: SessionEffect[]): Next => ({ state: { ...state, phase, panel: null, scroll: 0, notice: null }, effects });

export interface SessionOptions {
  readonly lang: Lang;
  readonly wanted: Wanted;
  /** How many questions make the session, at least 1. */
  readonly count: number;
  /** A session that was interrupted, to be offered first. */
  readonly offered: Snapshot | null;
}

/** A session at its start: it offers the interrupted one, or draws its first question. */
export function start({ lang, wanted, count, offered }: SessionOptions): Next {
  const state: SessionState = { phase: { kind: 'drawing', twinOf: null, back: null }, lang, wanted, count, history: [], last: null, aside: null, panel: null, scroll: 0, notice: null, quitting: false, reported: [] };
  return offered ? go(state, { kind: 'offer', snapshot: offered }) : draw(state);
}

/** The session's next state after an event, and what is to be done. Pure: time arrives in the events. An event that does not fit the phase changes nothing. */
export function step(state: SessionState, event: SessionEvent): Next {
  switch (event.kind) {
    case 'move':
      return onAsking(state, (asking) => moved(asking, event.by));
    case 'choose':
      return onAsking(state, (asking) => marked(asking, event.index));
    case 'toggle':
      return onAsking(state, (asking) => toggled(asking, asking.cursor));
    case 'strike':
      return onAsking(state, (asking) => strike(asking, optionCount(asking)));
    case 'sureness':
      return onAsking(state, (asking) => ({ ...asking, confidence: asking.confidence === event.level ? null : event.level }));
    case 'confirm':
      return state.phase.kind === 'open' ? handIn(state, state.phase.asking, choice(state.phase.asking), event.at) : stay(state);
    case 'answer': {
      if (state.phase.kind !== 'open') return stay(state);
      const { asking } = state.phase;
      const picked = [...new Set(event.indexes)].filter((i) => i >= 0 && i < optionCount(asking)).sort((a, b) => a - b);
      return handIn(state, { ...asking, picked, cursor: picked[0] ?? asking.cursor, confidence: event.confidence }, picked, event.at);
    }
    case 'next':
      return state.phase.kind === 'feedback' ? onward(state, event.at) : stay(state);
    case 'twin':
      return twin(state);
    case 'undo':
      return undo(state);
    case 'lab': {
      const answered = answeredNow(state);
      return answered ? stay(state, { kind: 'lab', item: answered.asking.item, lang: state.lang }) : stay(state);
    }
    case 'show':
      return show(state, event.panel);
    case 'back':
      return stay(state.panel === null && state.notice === null ? state : { ...state, panel: null, notice: null, scroll: 0 });
    case 'language':
      return stay({ ...state, lang: event.lang ?? (state.lang === 'en' ? 'ko' : 'en') });
    case 'scroll':
      return stay({ ...state, scroll: Math.max(0, event.to) });
    case 'resume':
      return state.phase.kind === 'offer' ? resume(state, state.phase.snapshot) : stay(state);
    case 'fresh':
      return state.phase.kind === 'offer' ? draw(state) : stay(state);
    case 'quit':
      return quit(state);
    case 'drawn':
      return drawn(state, event.item, event.at);
    case 'notDrawn':
      return notDrawn(state, event.why);
    case 'recorded':
      return recorded(state, event.id);
    case 'notRecorded': {
      if (state.phase.kind !== 'recording') return stay(state);
      const open: SessionState = { ...state, phase: { kind: 'open', asking: state.phase.asking }, notice: { kind: 'notStored', why: event.why }, quitting: false };
      return stay(open);
    }
    case 'undone':
      return undone(state, event.at);
    case 'notUndone':
      return state.phase.kind === 'undoing' ? stay({ ...state, phase: state.phase.back, notice: { kind: 'notUndone', why: event.why }, quitting: false }) : stay(state);
  }
}

const draw = (state: SessionState, open: string | null = null): Next => go(state, { kind: 'drawing', twinOf: null, back: null }, { kind: 'draw', wanted: state.wanted, history: state.history, open });

const resume = (state: SessionState, { wanted, count, history, open }: Snapshot): Next => draw({ ...state, wanted, count, history }, open);

/** A change to the open question. Choosing puts a panel away: the question is what is meant. */
function onAsking(state: SessionState, change: (asking: Asking) => Asking): Next {
  if (state.phase.kind !== 'open') return stay(state);
  return stay({ ...state, phase: { kind: 'open', asking: change(state.phase.asking) }, panel: null, notice: null, scroll: 'cursor' });
}

function handIn(state: SessionState, asking: Asking, chosen: readonly number[], at: number): Next {
  const { item } = asking;
  if (chosen.length !== item.select) return stay({ ...state, panel: null, notice: { kind: 'pickExactly', count: item.select, picked: chosen.length } });
  const ids = optionIds(item, state.lang, chosen);
  const answer: Given = {
    time: new Date(at).toISOString(),
    question: item.id,
    blueprint: item.blueprint,
    topic: item.topic,
    rules: item.rules,
    twinOf: asking.twinOf,
    chosen: ids,
    correct: isRight(ids, item.answer),
    confidence: asking.confidence,
    seconds: Math.max(0, Math.round((at - asking.shownAt) / 100) / 10),
    mode: state.wanted.rules ? 'review' : 'session',
    ...tookOf(item, ids),
    ...keptScenario(item),
  };
  return { state: { ...state, phase: { kind: 'recording', asking, chosen }, panel: null, notice: null }, effects: [{ kind: 'record', answer }] };
}

function recorded(state: SessionState, id: string): Next {
  if (state.phase.kind !== 'recording') return stay(state);
  const { asking, chosen } = state.phase;
  const { item } = asking;
  const correct = isRight(optionIds(item, state.lang, chosen), item.answer);
  const answered: Answered = { asking, chosen, correct, id };
  const asked: Asked = { question: item.id, blueprint: item.blueprint, topic: item.topic, rules: item.rules, twinOf: asking.twinOf, correct, confidence: asking.confidence };
  const history = [...state.history, asked];
  const next: SessionState = { ...state, history, count: countAfter(state, history), last: answered };
  const ahead: SessionEffect[] = next.aside || counted(next) >= next.count ? [] : [{ kind: 'ahead', wanted: next.wanted, history }];
  return state.quitting ? finish(next) : go(next, { kind: 'feedback', answered }, keep(next), ...ahead);
}

/** How many questions there are in all: a drill grows with each miss. */
const countAfter = ({ wanted, count }: SessionState, history: readonly Asked[]): number => (wanted.rules ? drillLength(wanted.rules, history) : count);

/** From an explanation to the question that was put aside, the next one, or the end. */
function onward(state: SessionState, at: number): Next {
  if (state.aside) return stay({ ...go({ ...state, aside: null }, { kind: 'open', asking: { ...state.aside, shownAt: at } }).state, scroll: 'cursor' });
  return counted(state) >= state.count ? finish(state) : draw(state);
}

function drawn(state: SessionState, item: Item, at: number): Next {
  if (state.phase.kind !== 'drawing') return stay(state);
  const { twinOf } = state.phase;
  const asking: Asking = {
    item,
    number: twinOf ? twinOf.asking.number : counted(state) + 1,
    twinOf: twinOf?.asking.item.id ?? null,
    again: false,
    shownAt: at,
    cursor: 0,
    picked: [],
    struck: [],
    confidence: null,
  };
  return go(state, { kind: 'open', asking }, { kind: 'explain', item, lang: state.lang });
}

function notDrawn(state: SessionState, why: Text | null): Next {
  if (state.phase.kind !== 'drawing') return stay(state);
  const { back } = state.phase;
  if (back) return stay({ ...state, phase: back, aside: back.kind === 'open' && state.aside === back.asking ? null : state.aside, notice: { kind: 'noTwin' } });
  const ended = finish(state);
  return { ...ended, state: { ...ended.state, notice: { kind: 'noMore', why: why ?? { en: '', ko: '' } } } };
}

function twin(state: SessionState): Next {
  const answered = answeredNow(state);
  const { phase } = state;
  if (!answered || (phase.kind !== 'feedback' && phase.kind !== 'open')) return stay(state);
  const aside = phase.kind === 'open' ? (state.aside ?? phase.asking) : state.aside;
  const effect: SessionEffect = { kind: 'drawTwin', item: answered.asking.item, chosen: optionIds(answered.asking.item, state.lang, answered.chosen) };
  return go({ ...state, aside }, { kind: 'drawing', twinOf: answered, back: phase }, effect);
}

function undo(state: SessionState): Next {
  const answered = answeredNow(state);
  const { phase } = state;
  if (!answered || (phase.kind !== 'feedback' && phase.kind !== 'open')) return stay(state);
  return go(state, { kind: 'undoing', answered, back: phase }, { kind: 'undo', id: answered.id });
}

function undone(state: SessionState, at: number): Next {
  if (state.phase.kind !== 'undoing') return stay(state);
  const { answered, back } = state.phase;
  const aside = back.kind === 'open' ? (state.aside ?? back.asking) : state.aside;
  const history = state.history.slice(0, -1);
  const next: SessionState = { ...state, history, count: countAfter(state, history), last: null, aside };
  if (state.quitting) return finish(next);
  const again = go(next, { kind: 'open', asking: { ...answered.asking, again: true, shownAt: Math.min(at, answered.asking.shownAt) } });
  const reopened: SessionState = { ...again.state, scroll: 'cursor', notice: { kind: 'takenBack' } };
  return { state: reopened, effects: [keep(reopened)] };
}

function show(state: SessionState, panel: SessionState['panel']): Next {
  if (panel === null || state.panel === panel) return stay({ ...state, panel: null, scroll: 0 });
  if (panel === 'help') return stay({ ...state, panel, scroll: 0, notice: null });
  // Everything else tells about the key.
  const answered = answeredNow(state);
  if (!answered) return stay(state);
  const reported = panel === 'report' && !state.reported.some(({ id }) => id === answered.id) ? [...state.reported, answered] : state.reported;
  return stay({ ...state, panel, scroll: 0, notice: null, reported });
}

function quit(state: SessionState): Next {
  switch (state.phase.kind) {
    case 'recording':
    case 'undoing':
      return stay({ ...state, quitting: true });
    case 'drawing':
    case 'open':
    case 'feedback':
      return finish(state);
    case 'offer':
    case 'summary':
      return go(state, { kind: 'over' }, { kind: 'leave' });
    case 'over':
      return stay(state);
  }
}

/** The summary. A session that is not at its end is kept, to be offered again. */
const finish = (state: SessionState): Next => go({ ...state, aside: null, last: null, quitting: false }, { kind: 'summary' }, keep(state));

function keep(state: SessionState): SessionEffect {
  if (state.history.length === 0 || counted(state) >= state.count) return { kind: 'keep', snapshot: null };
  const { phase, aside, wanted, count, history } = state;
  const asking = aside ?? (phase.kind === 'open' ? phase.asking : null);
  const open = asking && asking.twinOf === null ? asking.item.id : null;
  return { kind: 'keep', snapshot: { format: 'study.session/1', wanted, count, history, open } };
}
