import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyState, parseState } from '../../src/progress/state.ts';
import { counting } from '../../src/progress/state-format.ts';
import { localZone } from '../../src/progress/tally.ts';
import { given, open, tempFolder, textOf } from './fixtures.ts';

/** A folder with an answer, settings and a quiz that waits. */
async function lived(): Promise<string> {
  const folder = tempFolder();
  const progress = await open(folder);
  await progress.record(given());
  await progress.saveSettings({ lang: 'ko' });
  await progress.saveInterrupted('quiz', { version: 1, data: 'half' });
  await progress.close();
  return folder;
}
const stateOf = (folder: string): string => join(folder, 'state.json');
const setAside = (folder: string): readonly string[] => readdirSync(folder).filter((f) => f.startsWith('state.json.corrupt-'));

test.each([
  ['empty', ''],
  ['cut short', '{"format":"study.state/2","set'],
  ['null', 'null'],
  ['of zeros', '\0'.repeat(400)],
  ['of another kind', '{"format":"something"}'],
  ['an array', '[]'],
])('a state file that is %s is set aside, said so, and rebuilt', async (_, text) => {
  const folder = await lived();
  writeFileSync(stateOf(folder), text);
  const progress = await open(folder);
  const [aside = ''] = setAside(folder);
  expect(readFileSync(join(folder, aside), 'utf8')).toBe(text);
  expect(progress.notices).toHaveLength(1);
  expect(progress.notices[0]?.en).toContain(aside);
  expect(progress.notices[0]?.ko).toContain(aside);
  expect(progress.state.tallies.rules['gateway-endpoint-free']?.asked).toBe(1);
  await progress.close();
  expect(JSON.parse(textOf(stateOf(folder)))).toMatchObject({ format: 'study.state/2' });
  expect((await open(folder)).notices).toEqual([]);
});

test('of a damaged state file the settings and the waiting quiz are kept where they are whole', async () => {
  const folder = await lived();
  const state = JSON.parse(textOf(stateOf(folder))) as Record<string, unknown>;
  writeFileSync(stateOf(folder), JSON.stringify({ ...state, tallies: 'gone' }));
  const progress = await open(folder);
  expect(progress.state).toMatchObject({ settings: { lang: 'ko' }, interrupted: { quiz: { version: 1, data: 'half' } } });
  await progress.close();
  expect((await open(folder)).state).toMatchObject({ settings: { lang: 'ko' }, interrupted: { quiz: { data: 'half' } } });
});

type Changed = Record<string, Record<string, Record<string, unknown>>>;
test.each<[string, (tallies: Changed) => void]>([
  ['a rule without its count', ({ rules }) => delete rules?.['gateway-endpoint-free']?.['asked']],
  ['a rule that was asked half a time', ({ rules }) => Object.assign(rules?.['gateway-endpoint-free'] ?? {}, { asked: 0.5 })],
  ['six latest answers on a rule', ({ rules }) => Object.assign(rules?.['gateway-endpoint-free'] ?? {}, { recent: Array.from({ length: 6 }, () => ({ id: 'a', time: 'b', right: true })) })],
  ['a latest answer that is neither right nor wrong', ({ rules }) => Object.assign(rules?.['gateway-endpoint-free'] ?? {}, { recent: [{ id: 'a', time: 'b', right: 'c' }] })],
  ['a miss without its blueprint', ({ rules }) => Object.assign(rules?.['gateway-endpoint-free'] ?? {}, { missed: { id: 'a', time: 'b' } })],
  ['a day of less than nothing', ({ days }) => Object.assign(days ?? {}, { '2025-01-01': { asked: -1, right: 0, milliseconds: 0 } })],
  ['a list for the days', (tallies) => Object.assign(tallies, { days: [] })],
  ['more seconds than are told apart', ({ times }) => Object.assign(times ?? {}, { right: Array.from({ length: 602 }, () => 0) })],
])('%s is no state', async (_, harm) => {
  const state = JSON.parse(textOf(stateOf(await lived()))) as { tallies: Changed };
  expect(parseState(JSON.stringify(state)).ok).not.toBeNull();
  harm(state.tallies);
  expect(parseState(JSON.stringify(state)).ok).toBeNull();
});

test('settings saved from a damaged state file are stored again, even before the first answer', async () => {
  const folder = tempFolder();
  writeFileSync(stateOf(folder), '{"format":"study.state/2","settings":{"lang":"ko"}}');
  await (await open(folder)).close();
  expect((await open(folder)).state.settings).toEqual({ lang: 'ko' });
});

test('a state file of a newer version stays as it is; answers are kept all the same', async () => {
  const folder = await lived();
  const newer = '{"format":"study.state/3","settings":{"lang":"ko"},"more":[1]}';
  writeFileSync(stateOf(folder), newer);
  const progress = await open(folder);
  expect(progress.keepsState).toBe(false);
  expect(progress.notices[0]?.en).toMatch(/newer version/);
  expect(progress.state.settings).toEqual({ lang: 'ko' });
  await progress.saveSettings({ ascii: true });
  expect(progress.state.settings).toEqual({ lang: 'ko', ascii: true });
  for (let n = 0; n < 205; n += 1) await progress.record(given({ question: `q-${n}` }));
  await progress.close();
  expect(textOf(stateOf(folder))).toBe(newer);
  expect(setAside(folder)).toEqual([]);
  expect((await open(folder)).answers()).toHaveLength(206);
});

test('a state file that a newer version writes while the program runs stays as it is', async () => {
  const folder = await lived();
  const progress = await open(folder);
  const newer = '{"format":"study.state/4"}';
  writeFileSync(stateOf(folder), newer);
  await progress.record(given({ question: 'q-2' }));
  await progress.saveSettings({ ascii: true });
  await progress.close();
  expect(textOf(stateOf(folder))).toBe(newer);
});

test('a folder in place of the state file is left alone', async () => {
  const folder = tempFolder();
  mkdirSync(stateOf(folder));
  const progress = await open(folder);
  expect(progress.notices).toHaveLength(1);
  await progress.record(given());
  await progress.close();
  expect(statSync(stateOf(folder)).isDirectory()).toBe(true);
});

test('a state file behind a symbolic link is replaced where it is, and the link stays', async () => {
  const [folder, elsewhere] = [tempFolder(), tempFolder()];
  await (await open(elsewhere)).saveSettings({ lang: 'en' });
  symlinkSync(stateOf(elsewhere), stateOf(folder));
  await (await open(folder)).saveSettings({ lang: 'ko' });
  expect(lstatSync(stateOf(folder)).isSymbolicLink()).toBe(true);
  expect((await open(elsewhere)).state.settings).toEqual({ lang: 'ko' });
});

test('drafts of a killed process are taken away a day later', async () => {
  const folder = await lived();
  const [old, fresh] = [join(folder, 'state.json.1-abc.tmp'), join(folder, 'state.json.2-abc.tmp')];
  for (const file of [old, fresh]) writeFileSync(file, '');
  utimesSync(old, 1, 1);
  await (await open(folder, { now: () => new Date() })).saveSettings({ lang: 'en' });
  expect(readdirSync(folder).filter((f) => f.endsWith('.tmp'))).toEqual(['state.json.2-abc.tmp']);
});

test('a state file that is lost loses no answer', async () => {
  const folder = await lived();
  const before = (await open(folder)).state.tallies;
  writeFileSync(stateOf(folder), '{"format":"study.state/2"}');
  expect((await open(folder)).state.tallies).toEqual(before);
});

// A state file as the program wrote it before each change of its shape; a new shape adds a row.
test.each([
  [
    'study.state/1',
    {
      format: 'study.state/1',
      settings: { lang: 'ko', later: [1] },
      interrupted: { quiz: { version: 1, data: { half: true } } },
      zone: localZone(),
      tallies: { rules: { 'gateway-endpoint-free': { asked: 9, right: 9, last: '', recent: [], days: ['2025-03-01'] } }, days: { '2025-03-01': { asked: 9, right: 9, milliseconds: 1 } } },
      journals: {},
      marks: {},
      awaited: [],
    },
  ],
  ['study.state/2 of another counting', { ...emptyState(localZone()), counting: counting + 1, tallies: 'of a later shape', settings: { lang: 'ko', later: [1] }, interrupted: { quiz: { version: 1, data: { half: true } } } }],
])('a state file of an earlier shape, %s, is brought up to date without a word, and what follows from the answers is counted anew', async (_, old) => {
  const folder = await lived();
  writeFileSync(stateOf(folder), JSON.stringify(old));
  const progress = await open(folder);
  expect(progress.notices).toEqual([]);
  expect(progress.keepsState).toBe(true);
  expect(progress.state).toMatchObject({ settings: { lang: 'ko', later: [1] }, interrupted: { quiz: { version: 1, data: { half: true } } } });
  expect(progress.state.tallies.rules['gateway-endpoint-free']?.asked).toBe(1);
  await progress.close();
  expect(JSON.parse(textOf(stateOf(folder)))).toEqual(progress.state);
  expect(setAside(folder)).toEqual([]);
});

test('a step of a migration that throws makes a damaged file, not a crash', () => {
  const steps = { 'study.state/0': () => { throw new Error('no'); } };
  expect(parseState('{"format":"study.state/0"}', steps)).toMatchObject({ ok: null, newer: false });
});

test.each(['constructor', 'toString', '__proto__', 'prototype', 'hasOwnProperty'])('a state file with a key %s everywhere changes no object but itself', async (key) => {
  const folder = await lived();
  const state = JSON.parse(textOf(stateOf(folder))) as { tallies: { rules: Record<string, unknown>; topics: object }; marks: object; settings: object };
  const with_ = (value: object, more: unknown): object => JSON.parse(JSON.stringify(value).replace(/\}$/, `${JSON.stringify(value) === '{}' ? '' : ','}${JSON.stringify(key)}:${JSON.stringify(more)}}`)) as object;
  const bad = { ...state, settings: with_(state.settings, { polluted: true }), marks: with_(state.marks, { runs: {}, floor: null }), tallies: { ...state.tallies, topics: with_(state.tallies.topics, { asked: 3, right: 1 }), rules: with_(state.tallies.rules, state.tallies.rules['gateway-endpoint-free']) } };
  writeFileSync(stateOf(folder), JSON.stringify(bad).replace(/\}$/, ',"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'));
  const progress = await open(folder);
  await progress.record(given({ question: 'q-9', topic: 'constructor' }));
  await progress.saveSettings({ ascii: true });
  await progress.close();
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.getPrototypeOf(progress.state.settings)).toBe(Object.prototype);
  expect((progress.state.settings as Record<string, unknown>)['polluted']).toBeUndefined();
  const again = await open(folder);
  expect(again.notices).toEqual([]);
  expect(again.state.settings).toMatchObject({ lang: 'ko', ascii: true });
  expect(again.state.tallies.topics['constructor']?.asked).toBe(key === 'constructor' ? 4 : 1);
});

test('damaged lines are told when they are first seen, those of a newer version each time', async () => {
  const folder = await lived();
  const journal = join(folder, readdirSync(folder).find((f) => f.endsWith('.jsonl')) ?? '');
  writeFileSync(journal, `${textOf(journal)}\nbroken\n\n{"format":"study.answer/2","id":"x"}\n`);
  const before = textOf(journal);
  const first = await open(folder);
  expect(first.notices.map((n) => n.en)).toEqual([expect.stringMatching(/1 line is damaged/), expect.stringMatching(/1 line was written by a newer version/)]);
  await first.close();
  const second = await open(folder);
  expect(second.notices.map((n) => n.en)).toEqual([expect.stringMatching(/newer version/)]);
  expect(second.faults().map((f) => f.why)).toEqual(['json', 'newer']);
  expect(textOf(journal)).toBe(before);
});

test('no file name in a notice can move the cursor', async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'answers-\u001b[2J.jsonl'));
  writeFileSync(join(folder, 'answers-\u009b2J.jsonl'), 'broken\n');
  const { notices } = await open(folder);
  expect(notices).toHaveLength(2);
  for (const notice of notices) expect(notice.en + notice.ko).not.toMatch(/\p{Cc}/u);
});
