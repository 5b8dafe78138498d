import * as v from 'valibot';
import type { Catalog } from '../network/catalog.ts';
import type { Fault } from '../network/faults.ts';
import { pathOf } from '../network/faults.ts';
import { ownItem } from './own.ts';
import type { Item } from './question.ts';

/** The most questions that a pack may hold. */
export const mostQuestions = 500;

// What moves a cursor or turns text around is taken out: it means nothing in a question. Line breaks and tabs are blanks.
const plain = (text: string): string => text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '').trim();
const words = (most: number) => v.pipe(v.string('should be text'), v.maxLength(most, `is longer than ${most} characters`), v.transform(plain), v.minLength(1, 'is empty'));
const strict = <T extends v.ObjectEntries>(entries: T) => v.strictObject(entries, (issue) => (issue.expected === 'never' ? 'is not a field here' : issue.received === 'undefined' ? 'is missing' : 'should be an object'));
const both = (most: number) => v.union([v.pipe(words(most), v.transform((text) => ({ en: text, ko: text }))), strict({ en: words(most), ko: words(most) })], 'should be a text, or one in each language: { en, ko }');

const slug = v.pipe(v.string('should be text'), v.regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'is no id: 1 to 40 lower-case letters, digits and hyphens'));
const optionWords = strict({ text: v.optional(both(1000)), explanation: v.optional(both(3000)) });
const named = <T extends v.GenericSchema>(value: T) => v.record(v.pipe(v.string(), v.maxLength(100, 'is longer than 100 characters')), value, 'should be an object');

const entry = strict({
  id: slug,
  topic: v.optional(slug, 'own'),
  scenario: v.looseObject({}, 'should be a scenario (study.scenario/1)'),
  scene: v.optional(both(4000)),
  stem: v.optional(both(6000)),
  labels: v.optional(named(both(100)), {}),
  options: v.optional(named(optionWords), {}),
});
const pack = strict({
  format: v.literal('study.pack/1', 'should be "study.pack/1"'),
  title: v.optional(both(200)),
  questions: v.pipe(v.array(entry, 'should be a list'), v.minLength(1, 'holds no question'), v.maxLength(mostQuestions, `holds more than ${mostQuestions} questions`)),
});
export type PackEntry = v.InferOutput<typeof entry>;

/** A pack that was read: what is proved, and for everything else what is wrong, with its path. */
export interface Pack {
  readonly title: { readonly en: string; readonly ko: string } | null;
  readonly items: readonly Item[];
  /** How many questions the file holds. */
  readonly size: number;
  readonly faults: readonly Fault[];
}

/**
 * The questions of a pack (format `study.pack/1`), each proved. Nothing in it is executed, and what it names is looked up, never run.
 * @param input any value, as it came from JSON or YAML
 */
export function readPack(input: unknown, catalog: Catalog): Pack {
  const empty = { title: null, items: [], size: 0 };
  if (deeperThan(input, 60)) return { ...empty, faults: [{ path: '(the whole file)', message: 'is nested more than 60 levels deep' }] };
  const result = v.safeParse(pack, input);
  if (!result.success) return { ...empty, faults: result.issues.map(faultOf) };
  const { title, questions } = result.output;
  const items: Item[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  questions.forEach((one, i) => {
    const at = `questions[${i}]`;
    if (seen.has(one.id)) faults.push({ path: `${at}.id`, message: `${one.id} stands twice` });
    seen.add(one.id);
    const made = ownItem(one, catalog);
    if ('item' in made) items.push(made.item);
    else faults.push(...made.faults.map(({ path, message }) => ({ path: `${at}.${path}`, message })));
  });
  return { title: title ?? null, items, size: questions.length, faults };
}

/** Of several ways to be right, the one that was nearly met says what is wrong. */
function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const shown = typeof issue.input === 'string' ? `${JSON.stringify(issue.input.slice(0, 60))} ` : '';
  return { path: pathOf((issue.path ?? []).map((item) => item.key)), message: issue.message.startsWith('is ') ? `${shown}${issue.message}` : issue.message };
}

function deeperThan(input: unknown, most: number): boolean {
  const stack: [unknown, number][] = [[input, 1]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [value, depth] = top;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > most) return true;
    for (const child of Object.values(value)) stack.push([child, depth + 1]);
  }
  return false;
}
