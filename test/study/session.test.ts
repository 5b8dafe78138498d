import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asked } from '../../src/study/ports.ts';
import { start, step } from '../../src/study/session.ts';
import { panels, type SessionEffect, type SessionEvent, type SessionState } from '../../src/study/session-state.ts';
import { both, fixtureSource, peeringQuestion, s3Question } from './fixtures.ts';

const options = { lang: 'en', wanted: { seed: 7, topic: null }, count: 3, offered: null } as const;
type Bare<E> = E extends { at: number } ? Omit<E, 'at'> : never;

/** Plays events, a second apart, and answers every effect at once as a healthy program would. */
function play(events: readonly Bare<SessionEvent>[], from = start(options)): { state: SessionState; effects: SessionEffect[] } {
  let at = 1_000_000;
  let recorded = 0;
  const effects: SessionEffect[] = [];
  let state = from.state;
  const perform = (list: readonly SessionEffect[]): void => {
    for (const effect of list) {
      effects.push(effect);
      if (effect.kind === 'draw') send({ kind: 'drawn', item: fixtureSource.next(effect.history, effect.wanted) });
      if (effect.kind === 'drawTwin') {
        const item = fixtureSource.twin?.(effect.item, effect.chosen);
        send(item ? { kind: 'drawn', item } : { kind: 'notDrawn', why: null });
      }
      if (effect.kind === 'record') send({ kind: 'recorded', id: `here-${++recorded}` });
      if (effect.kind === 'undo') send({ kind: 'undone' });
    }
  };
  const send = (event: Bare<SessionEvent>): void => {
    const next = step(state, { ...event, at } as SessionEvent);
    state = next.state;
    perform(next.effects);
  };
  perform(from.effects);
  for (const event of events) {
    at += 1000;
    send(event);
  }
  return { state, effects };
}

const answers = (effects: readonly SessionEffect[]) => effects.flatMap((effect) => (effect.kind === 'record' ? [effect.answer] : []));
const next = { kind: 'next' } as const;
const confirm = { kind: 'confirm' } as const;
const down = { kind: 'move', by: 1 } as const;

describe('answering', () => {
  test('what is recorded is what was chosen, with the seconds from the first showing', () => {
    const { effects, state } = play([down, confirm]);
    expect(answers(effects)).toEqual([
      {
        time: new Date(1_002_000).toISOString(),
        question: 'fixture.1',
        blueprint: 'by-hand',
        topic: 'gateway-endpoints',
        rules: s3Question.rules,
        twinOf: null,
        chosen: ['gateway'],
        correct: true,
        confidence: null,
        seconds: 2,
        mode: 'session',
      },
    ]);
    expect(state.phase.kind).toBe('feedback');
  });

  test('the verdict waits for the answer to be stored', () => {
    const open = play([]).state;
    const recording = step(open, { kind: 'confirm', at: 0 });
    expect(recording.state.phase.kind).toBe('recording');
    expect(step(recording.state, { kind: 'next', at: 0 }).state.phase.kind).toBe('recording');
  });

  test('an answer that cannot be stored stays chosen, says why, and can be handed in again', () => {
    const open = play([{ kind: 'choose', index: 2 }, { kind: 'sureness', level: 'sure' }]).state;
    const recording = step(open, { kind: 'confirm', at: 0 }).state;
    const failed = step(recording, { kind: 'notRecorded', why: both('the disk is full.'), at: 0 }).state;
    expect(failed.phase).toMatchObject({ kind: 'open', asking: { cursor: 2, confidence: 'sure' } });
    expect(failed.notice).toEqual({ kind: 'notStored', why: both('the disk is full.') });
    expect(failed.history).toEqual([]);
    expect(step(failed, { kind: 'confirm', at: 0 }).effects).toMatchObject([{ kind: 'record', answer: { chosen: ['peering'] } }]);
  });

  test('the cursor stops at the ends, and a letter that no option has does nothing', () => {
    expect(play([down, down, down, down, down]).state.phase).toMatchObject({ asking: { cursor: 3 } });
    expect(play([{ kind: 'move', by: -1 }]).state.phase).toMatchObject({ asking: { cursor: 0 } });
    expect(play([{ kind: 'choose', index: 5 }]).state.phase).toMatchObject({ asking: { cursor: 0 } });
  });

  test('the same confidence again takes it back', () => {
    const sure = { kind: 'sureness', level: 'sure' } as const;
    expect(play([sure]).state.phase).toMatchObject({ asking: { confidence: 'sure' } });
    expect(play([sure, sure]).state.phase).toMatchObject({ asking: { confidence: null } });
  });
});

describe('Select TWO', () => {
  const second = [confirm, next];

  test.each([
    ['one is too few', [{ kind: 'choose', index: 0 }], 1],
    ['three are too many', [0, 1, 2].map((index) => ({ kind: 'choose', index }) as const), 3],
    ['a mark taken away does not count', [{ kind: 'toggle' }, { kind: 'toggle' }], 0],
  ] as const)('%s: a hint, nothing stored', (_, choose, picked) => {
    const { state, effects } = play([...second, ...choose, confirm]);
    expect(state.notice).toEqual({ kind: 'pickExactly', count: 2, picked });
    expect(answers(effects)).toHaveLength(1);
  });

  test('two marks in any order are handed in, in the order of the options', () => {
    const { effects } = play([...second, { kind: 'choose', index: 1 }, { kind: 'choose', index: 0 }, confirm]);
    expect(answers(effects)[1]).toMatchObject({ chosen: ['peer', 'routes'], correct: true });
  });

  test('one right and one wrong is wrong', () => {
    const { effects } = play([...second, { kind: 'choose', index: 1 }, { kind: 'choose', index: 2 }, confirm]);
    expect(answers(effects)[1]).toMatchObject({ chosen: ['routes', 'through'], correct: false });
  });
});

describe('undo', () => {
  test('takes the answer back and asks the same again, choice kept, first showing kept', () => {
    const { state, effects } = play([down, confirm, { kind: 'undo' }]);
    expect(effects).toContainEqual({ kind: 'undo', id: 'here-1' });
    expect(state.history).toEqual([]);
    expect(state.phase).toMatchObject({ kind: 'open', asking: { item: s3Question, cursor: 1, again: true, number: 1, shownAt: 1_000_000 } });
  });

  test('while the next question is open, that one is put aside and comes back', () => {
    const { state } = play([confirm, next, { kind: 'undo' }, confirm, next]);
    expect(state.phase).toMatchObject({ kind: 'open', asking: { item: peeringQuestion, number: 2 } });
    expect(state.history).toHaveLength(1);
  });

  test('there is nothing to take back twice', () => {
    expect(play([confirm, { kind: 'undo' }, { kind: 'undo' }]).effects.filter(({ kind }) => kind === 'undo')).toHaveLength(1);
  });

  test('an undo that cannot be stored leaves the answer', () => {
    const undoing = step(play([confirm]).state, { kind: 'undo', at: 0 }).state;
    const failed = step(undoing, { kind: 'notUndone', why: both('the disk is full.'), at: 0 }).state;
    expect(failed.phase.kind).toBe('feedback');
    expect(failed.history).toHaveLength(1);
  });
});

describe('twins', () => {
  test('a twin does not count, says whose twin it is, and the next question follows it', () => {
    const { state, effects } = play([confirm, { kind: 'twin' }, { kind: 'choose', index: 0 }, { kind: 'choose', index: 1 }, confirm, next]);
    expect(answers(effects)[1]).toMatchObject({ question: 'fixture.2', twinOf: 'fixture.1' });
    expect(state.phase).toMatchObject({ kind: 'open', asking: { number: 2, twinOf: null } });
  });

  test('where there is none, a message says so and nothing is lost', () => {
    const { state } = play([confirm, next, { kind: 'choose', index: 0 }, { kind: 'choose', index: 1 }, confirm, { kind: 'twin' }]);
    expect(state.phase.kind).toBe('feedback');
    expect(state.notice).toEqual({ kind: 'noTwin' });
  });
});

describe('the end', () => {
  const round = [confirm, next, { kind: 'choose', index: 0 }, { kind: 'choose', index: 1 }, confirm, next, confirm, next] as const;

  test('after the last question comes the summary, and nothing is left to go on with', () => {
    const { state, effects } = play(round);
    expect(state.phase.kind).toBe('summary');
    expect(effects.at(-1)).toEqual({ kind: 'keep', snapshot: null });
  });

  test('q leads to the summary, a second q out', () => {
    expect(play([{ kind: 'quit' }]).state.phase.kind).toBe('summary');
    const { state, effects } = play([{ kind: 'quit' }, { kind: 'quit' }]);
    expect(state.phase.kind).toBe('over');
    expect(effects.at(-1)).toEqual({ kind: 'leave' });
  });

  test('q while an answer is being stored waits for it and counts it', () => {
    const recording = step(play([]).state, { kind: 'confirm', at: 0 }).state;
    const quitting = step(recording, { kind: 'quit', at: 0 }).state;
    expect(quitting.phase.kind).toBe('recording');
    const ended = step(quitting, { kind: 'recorded', id: 'here-1', at: 0 }).state;
    expect(ended.phase.kind).toBe('summary');
    expect(ended.history).toHaveLength(1);
  });

  test('a session that was left is offered again at the question where it stood', () => {
    const { effects } = play([confirm, next, { kind: 'quit' }]);
    const kept = effects.at(-1);
    if (kept?.kind !== 'keep' || kept.snapshot === null) throw new Error('nothing was kept');
    expect(JSON.parse(JSON.stringify(kept.snapshot))).toEqual(kept.snapshot);
    const offered = start({ lang: 'en', wanted: { seed: 8, topic: null }, count: 5, offered: kept.snapshot });
    expect(offered.state.phase.kind).toBe('offer');
    const resumed = play([{ kind: 'resume' }], offered);
    expect(resumed.effects[0]).toMatchObject({ kind: 'draw', open: 'fixture.2', wanted: { seed: 7 } });
    expect(resumed.state).toMatchObject({ count: 3, phase: { kind: 'open', asking: { number: 2 } } });
    expect(play([{ kind: 'fresh' }], offered).state).toMatchObject({ count: 5, history: [], phase: { kind: 'open', asking: { number: 1 } } });
  });

  test('no question to draw ends the session and says why', () => {
    const { state } = step(start(options).state, { kind: 'notDrawn', why: both('no rules are left.'), at: 0 });
    expect(state).toMatchObject({ phase: { kind: 'summary' }, notice: { kind: 'noMore', why: both('no rules are left.') } });
  });
});

describe('panels', () => {
  test('what tells the key is closed until the answer is in', () => {
    for (const panel of ['picture', 'rule', 'repair', 'report'] as const) expect(play([{ kind: 'show', panel }]).state.panel).toBeNull();
  });

  test('choosing puts the help away, and Esc loses nothing', () => {
    expect(play([{ kind: 'show', panel: 'help' }, { kind: 'choose', index: 1 }]).state).toMatchObject({ panel: null, phase: { asking: { cursor: 1 } } });
    expect(play([down, { kind: 'sureness', level: 'guess' }, { kind: 'back' }, { kind: 'back' }]).state.phase).toMatchObject({ asking: { cursor: 1, confidence: 'guess' } });
  });

  test('a reported question is remembered once', () => {
    expect(play([confirm, { kind: 'show', panel: 'report' }, { kind: 'back' }, { kind: 'show', panel: 'report' }]).state.reported).toHaveLength(1);
  });
});

// Any order of events at all, outcomes of effects among them, even those that nobody asked for.
const anyEvent: fc.Arbitrary<Bare<SessionEvent>> = fc.oneof(
  fc.constantFrom<Bare<SessionEvent>[]>(
    down,
    { kind: 'move', by: -1 },
    { kind: 'toggle' },
    { kind: 'strike' },
    confirm,
    next,
    { kind: 'twin' },
    { kind: 'undo' },
    { kind: 'back' },
    { kind: 'language' },
    { kind: 'resume' },
    { kind: 'fresh' },
    { kind: 'notDrawn', why: null },
    { kind: 'notRecorded', why: both('no') },
    { kind: 'undone' },
    { kind: 'notUndone', why: both('no') },
    { kind: 'drawn', item: s3Question },
    { kind: 'drawn', item: peeringQuestion },
  ),
  fc.integer({ min: -1, max: 7 }).map((index) => ({ kind: 'choose', index }) as const),
  fc.array(fc.integer({ min: -1, max: 7 }), { maxLength: 4 }).map((indexes) => ({ kind: 'answer', indexes, confidence: null }) as const),
  fc.constantFrom(...panels).map((panel) => ({ kind: 'show', panel }) as const),
  fc.integer({ min: -5, max: 500 }).map((to) => ({ kind: 'scroll', to }) as const),
  fc.integer({ min: 0, max: 9 }).map((n) => ({ kind: 'recorded', id: `here-${n}` }) as const),
);

describe('whatever happens', () => {
  test('an answer is recorded at most once for each asking, cursor and marks stay within the options, history matches what is stored', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), fc.boolean(), (events, quits) => {
        let state = start(options).state;
        let pending = 0;
        let stored = 0;
        let at = 0;
        for (const event of [...events, ...(quits ? [{ kind: 'quit' } as const] : [])]) {
          const before = state.phase.kind;
          const result = step(state, { ...event, at: at++ } as SessionEvent);
          state = result.state;
          for (const effect of result.effects) {
            if (effect.kind !== 'record') continue;
            expect(before).toBe('open');
            pending++;
            expect(pending).toBe(1);
            expect(effect.answer.chosen).toHaveLength(state.phase.kind === 'recording' ? state.phase.asking.item.select : -1);
          }
          if (before === 'recording' && state.phase.kind !== 'recording') {
            pending--;
            if (event.kind === 'recorded') stored++;
          }
          if (before === 'undoing' && event.kind === 'undone') stored--;
          expect(state.history).toHaveLength(stored);
          const { phase } = state;
          if (phase.kind === 'open' || phase.kind === 'recording') {
            const options = phase.asking.item.word('en').options.length;
            expect(phase.asking.cursor).toBeGreaterThanOrEqual(0);
            expect(phase.asking.cursor).toBeLessThan(options);
            expect(phase.asking.picked.every((i) => i >= 0 && i < options)).toBe(true);
            expect(new Set(phase.asking.picked).size).toBe(phase.asking.picked.length);
          }
          expect(state.history.filter((asked: Asked) => asked.twinOf === null).length).toBeLessThanOrEqual(options.count);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('from any state, q and q again lead out once what is under way is stored', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let state = start(options).state;
        const send = (event: Bare<SessionEvent>): void => {
          state = step(state, { ...event, at: 0 } as SessionEvent).state;
        };
        events.forEach(send);
        send({ kind: 'quit' });
        send({ kind: 'recorded', id: 'here-1' });
        send({ kind: 'undone' });
        expect(['summary', 'over']).toContain(state.phase.kind);
        send({ kind: 'quit' });
        expect(state.phase.kind).toBe('over');
      }),
      { numRuns: 300 },
    );
  });
});
