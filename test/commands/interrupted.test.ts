import { describe, expect, test } from 'vitest';
import { kept, toKeep } from '../../src/commands/interrupted.ts';
import type { Snapshot } from '../../src/study/ports.ts';

const asked = { question: 'q.1', blueprint: 'q', topic: 'nat', rules: ['nat-is-regional'], twinOf: null, correct: true, confidence: 'sure' as const };
const session: Snapshot = { format: 'study.session/1', wanted: { seed: 7, topic: null, difficulty: [0.2, 0.6], led: true }, count: 10, history: [asked, { ...asked, twinOf: 'q.0', confidence: null }], open: 'q.2' };
const now = new Date(Date.UTC(2026, 0, 1));
/** As it comes back from the disk. */
const stored = (data: unknown) => ({ version: 1, data: JSON.parse(JSON.stringify(data)) as unknown });

describe('a session that was kept', () => {
  test('comes back as it was, without the time of that', () => {
    expect(toKeep(session, now).data).toMatchObject({ keptAt: '2026-01-01T00:00:00.000Z' });
    expect(kept(stored(toKeep(session, now).data))).toEqual(session);
    const plain: Snapshot = { ...session, wanted: { seed: 0, topic: 'nat' }, history: [], open: null };
    expect(kept(stored(plain))).toEqual(plain);
  });

  test('says no more than this version knows of', () => {
    expect(kept(stored({ ...session, later: 1, wanted: { ...session.wanted, rules: ['x'] }, history: [{ ...asked, seconds: 3 }] }))).toEqual({ ...session, history: [asked] });
  });

  test('is left where another version kept it, and where there is none', () => {
    expect(kept({ ...stored(session), version: 2 })).toBeNull();
    expect(kept(undefined)).toBeNull();
  });

  test.each<[string, object]>([
    ['another format', { format: 'study.session/2' }],
    ['a seed that is no number', { wanted: { seed: '7', topic: null } }],
    ['a seed that is not whole', { wanted: { seed: 0.5, topic: null } }],
    ['no topic', { wanted: { seed: 7 } }],
    ['one difficulty', { wanted: { seed: 7, topic: null, difficulty: [0.5] } }],
    ['three difficulties', { wanted: { seed: 7, topic: null, difficulty: [0.1, 0.2, 0.3] } }],
    ['difficulties in words', { wanted: { seed: 7, topic: null, difficulty: ['easy', 'hard'] } }],
    ['led that is not so', { wanted: { seed: 7, topic: null, led: false } }],
    ['no questions at all', { count: 0 }],
    ['a count that is not whole', { count: 1.5 }],
    ['a history that is no list', { history: {} }],
    ['an answer without a question', { history: [{ ...asked, question: null }] }],
    ['an answer without rules', { history: [{ ...asked, rules: 'all' }] }],
    ['rules that are no text', { history: [{ ...asked, rules: [1] }] }],
    ['an answer that is neither right nor wrong', { history: [{ ...asked, correct: null }] }],
    ['another sureness', { history: [{ ...asked, confidence: 'very' }] }],
    ['a twin of a number', { history: [{ ...asked, twinOf: 3 }] }],
    ['an open question that is none', { open: 2 }],
  ])('with %s is none', (_, change) => {
    expect(kept(stored({ ...session, ...change }))).toBeNull();
  });
});
