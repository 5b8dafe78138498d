import { appendFileSync, copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from '../../src/progress/line.ts';
import { peek } from '../../src/progress/peek.ts';
import { parseState } from '../../src/progress/state.ts';
import { arbitraryEntries } from './arbitrary.ts';
import { chain } from './chain.ts';
import { answer, given, journalOf, open, tempFolder, textOf } from './fixtures.ts';

const opened = (folder: string) => open(folder, { reducer: chain });
/** What an opened memory says, as `peek` gives it. */
async function told(folder: string) {
  const { state, model } = await opened(folder);
  const { settings, interrupted, tallies } = state;
  const { latest: _, ...rest } = tallies;
  return { settings, interrupted, tallies: rest, model };
}
const seen = (folder: string) => {
  const found = peek(folder, chain);
  if (!found) return null;
  const { latest: _, ...tallies } = found.tallies as typeof found.tallies & { latest?: unknown };
  return { ...found, tallies };
};
const statePath = (folder: string): string => join(folder, 'state.json');

async function answered(count = 5): Promise<string> {
  const folder = tempFolder();
  const progress = await opened(folder);
  for (let n = 0; n < count; n += 1) await progress.record(given({ question: `q-${n}`, correct: n % 2 === 0, mode: n % 3 === 0 ? 'quiz' : 'session' }));
  await progress.saveSettings({ lang: 'ko', minutesPerDay: 20, examDate: '2026-01-01' });
  await progress.saveInterrupted('session', { version: 1, data: { some: 'thing' } });
  await progress.close();
  return folder;
}

test('whatever was answered and taken back, a look at the state file says what the opened memory says', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryEntries, async (entries) => {
      const folder = tempFolder();
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'answers-m1.jsonl'), entries.map((entry) => `${lineOf(entry)}\n`).join(''));
      expect(peek(folder, chain)).toBeNull();
      await (await opened(folder)).close();
      expect(seen(folder)).toEqual(await told(folder));
    }),
    { numRuns: 60 },
  );
});

test('where nothing is kept yet it says nothing, as an opened memory does', async () => {
  const folder = tempFolder();
  rmSync(folder, { recursive: true });
  expect(seen(folder)).toEqual(await told(folder));
});

test('settings and what was left open are in it', async () => {
  const folder = await answered();
  expect(seen(folder)).toEqual(await told(folder));
  expect(seen(folder)?.settings).toEqual({ lang: 'ko', minutesPerDay: 20, examDate: '2026-01-01' });
});

test.each<[string, (folder: string) => void]>([
  ['a journal that has gone on', (folder) => appendFileSync(journalOf(folder), `${lineOf(answer({ id: 'm9-000000001-1' }))}\n`)],
  ['a last line that is not whole', (folder) => appendFileSync(journalOf(folder), '{"format":')],
  ['one more journal', (folder) => writeFileSync(join(folder, 'imported-m2.jsonl'), '')],
  ['a journal that is gone', (folder) => rmSync(journalOf(folder))],
  ['a journal that is another one as long', (folder) => writeFileSync(journalOf(folder), textOf(journalOf(folder)).replaceAll('q-4', 'q-5'))],
  ['a folder in the place of a journal', (folder) => { const path = journalOf(folder); rmSync(path); mkdirSync(path); }],
  ['a state that is no JSON', (folder) => writeFileSync(statePath(folder), textOf(statePath(folder)).slice(0, -20))],
  ['a state of another format', (folder) => writeFileSync(statePath(folder), textOf(statePath(folder)).replace('study.state/2', 'study.state/3'))],
  ['a state counted otherwise', (folder) => writeFileSync(statePath(folder), textOf(statePath(folder)).replace(/"counting":\d+/, '"counting":1'))],
  ['a state of another time zone', (folder) => writeFileSync(statePath(folder), textOf(statePath(folder)).replace(/"zone":"[^"]*"/, '"zone":"1/1"'))],
  ['another version of the model', (folder) => writeFileSync(statePath(folder), textOf(statePath(folder)).replace(chain.version, 'chain/0'))],
  ['lines of a newer version, which are told each time', (folder) => writeFileSync(statePath(folder), textOf(statePath(folder)).replace('"newer":0', '"newer":1'))],
  ['no state beside a journal', (folder) => rmSync(statePath(folder))],
])('%s leaves it to the opened memory', async (_, harm) => {
  const folder = await answered();
  expect(peek(folder, chain)).not.toBeNull();
  harm(folder);
  expect(peek(folder, chain)).toBeNull();
});

test('a state behind a link is seen', async () => {
  const folder = await answered();
  const elsewhere = join(tempFolder(), 'kept.json');
  copyFileSync(statePath(folder), elsewhere);
  rmSync(statePath(folder));
  symlinkSync(elsewhere, statePath(folder));
  expect(seen(folder)).toEqual(await told(folder));
});

/** A place in a JSON value, and what stands there. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => places(one, [...path, Array.isArray(value) ? Number(key) : key])) : [];
  return [path, ...inside];
}
function changed(value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((one, i) => (i === key ? changed(one, rest, to) : one));
  return Object.fromEntries(Object.entries(value as object).flatMap(([name, one]) => (name !== key ? [[name, one]] : rest.length === 0 && to === undefined ? [] : [[name, changed(one, rest, to)]])));
}

test('of a state that is changed anywhere it says nothing, or what the schema reads there', async () => {
  const folder = await answered(2);
  const whole: unknown = JSON.parse(readFileSync(statePath(folder), 'utf8'));
  // What the look leaves out is for the opened memory.
  const all = places(whole).filter(([first, second]) => !(first === 'tallies' && second === 'latest') && first !== 'marks' && first !== 'awaited' && !(first === 'model' && second === 'latest') && !(first === 'interrupted'));
  const kinds = [undefined, null, 0, -1, 1.5, 'x', true, [], ['x'], { x: 1 }];
  let accepted = 0;
  for (const path of all)
    for (const to of kinds) {
      const text = JSON.stringify(changed(whole, path, to));
      if (text === undefined) continue;
      writeFileSync(statePath(folder), text);
      const found = seen(folder);
      if (!found) continue;
      accepted += 1;
      const { ok } = parseState(text);
      expect(ok, `${path.join('.')} ${JSON.stringify(to)}`).not.toBeNull();
      expect(found.settings).toEqual(ok?.settings);
      expect({ ...found.tallies, latest: ok?.tallies.latest }).toEqual(ok?.tallies);
    }
  expect(accepted).toBeGreaterThan(20);
});
