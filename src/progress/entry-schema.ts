import * as v from 'valibot';
import type { JournalEntry } from './answer.ts';

// Whatever stands in a journal may one day be printed or become a key of an object: no control characters, no marks that turn text around,
// nothing that stands for an unreadable byte, no `__proto__`.
const text = /^(?!__)[^\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffd\ud800-\udfff]+$/u;
const word = v.pipe(v.string(), v.maxLength(300, 'is longer than 300 characters'), v.regex(text, 'is empty or has characters that no name has'));
const id = v.pipe(v.string(), v.maxLength(100, 'is longer than 100 characters'), v.regex(/^(?!.*__)[A-Za-z0-9][\w.:-]*$/, 'is not an id'));
const format = v.literal('study.answer/1', 'is not study.answer/1');
const time = v.pipe(
  v.string(),
  v.check((t) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(t) && new Date(t).toJSON() === t, 'is not a time like 2025-03-01T09:30:00.000Z'),
);
const words = (most: number) => v.pipe(v.array(word), v.maxLength(most, `has more than ${most} entries`));

// Loose: a field that a later version adds is carried along rather than lost.
const answer = v.looseObject({
  format,
  id,
  time,
  question: word,
  blueprint: word,
  topic: word,
  rules: words(50),
  twinOf: v.nullable(word),
  chosen: words(20),
  correct: v.boolean(),
  confidence: v.nullable(v.picklist(['guess', 'fairly', 'sure'])),
  seconds: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e8)),
  mode: v.picklist(['session', 'quiz', 'review']),
  machine: id,
  version: word,
  took: v.exactOptional(words(20)),
  scenario: v.exactOptional(v.looseObject({})),
});
const undo = v.looseObject({ format, id, time, undoes: id, machine: id, version: word });

/** The entry that a JSON value is (fields in their order, unknown ones behind), or what is wrong with it: `field: reason`. */
export function checkEntry(value: unknown): JournalEntry | string {
  const result = typeof value === 'object' && value !== null && 'undoes' in value ? v.safeParse(undo, value) : v.safeParse(answer, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return path === null ? 'is not an object' : `${path}: ${issue.message}`;
}

const keys = ['format', 'id', 'time', 'question', 'blueprint', 'topic', 'rules', 'twinOf', 'chosen', 'correct', 'confidence', 'seconds', 'mode', 'machine', 'version'];
const plainId = /^[A-Za-z0-9][A-Za-z0-9.:-]{0,99}$/;
const isWord = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= 300 && !value.startsWith('__');
const areWords = (value: unknown, most: number): boolean => Array.isArray(value) && value.length <= most && value.every(isWord);

/**
 * Whether a value is an answer as this program writes it. True only where `checkEntry` agrees, for a value read from a line of printable ASCII
 * without a backslash (so that no string in it can hold anything else); false says nothing. It exists for speed: `checkEntry` takes longer than
 * JSON.parse, and a journal is nearly all lines of this kind.
 */
export function isPlainAnswer(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const a = value as Record<string, unknown>;
  return (
    a['format'] === 'study.answer/1' &&
    typeof a['id'] === 'string' &&
    plainId.test(a['id']) &&
    typeof a['time'] === 'string' &&
    isTime(a['time']) &&
    isWord(a['question']) &&
    isWord(a['blueprint']) &&
    isWord(a['topic']) &&
    areWords(a['rules'], 50) &&
    (a['twinOf'] === null || isWord(a['twinOf'])) &&
    areWords(a['chosen'], 20) &&
    typeof a['correct'] === 'boolean' &&
    (a['confidence'] === null || a['confidence'] === 'sure' || a['confidence'] === 'fairly' || a['confidence'] === 'guess') &&
    typeof a['seconds'] === 'number' &&
    a['seconds'] >= 0 &&
    a['seconds'] <= 1e8 &&
    (a['mode'] === 'session' || a['mode'] === 'quiz' || a['mode'] === 'review') &&
    typeof a['machine'] === 'string' &&
    plainId.test(a['machine']) &&
    isWord(a['version']) &&
    (a['took'] === undefined || areWords(a['took'], 20)) &&
    hasKeys(a)
  );
}

/** Whether these are its keys, in the order in which they are written. */
function hasKeys(value: Readonly<Record<string, unknown>>): boolean {
  let at = 0;
  for (const key in value) {
    if (key !== (keys[at] ?? 'took')) return false;
    at += 1;
  }
  return at === keys.length || (at === keys.length + 1 && 'took' in value);
}

const timeShape = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
// The last days of a month are left to the full check, which knows the calendar.
const isTime = (time: string): boolean => timeShape.test(time);
