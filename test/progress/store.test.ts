import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isUndo } from '../../src/progress/answer.ts';
import { realDisk, type Disk } from '../../src/progress/disk.ts';
import { noTallies } from '../../src/progress/tally.ts';
import { answer, clock, given, journalOf, journalsOf, open, tempFolder, textOf } from './fixtures.ts';

test('opening where nothing is writes nothing and knows nothing', async () => {
  const folder = join(tempFolder(), 'not', 'there');
  const progress = await open(folder);
  expect(progress.answers()).toEqual([]);
  expect(progress.state.tallies).toEqual(noTallies);
  expect(progress.notices).toEqual([]);
  await progress.close();
  expect(existsSync(folder)).toBe(false);
});

test('opening an empty folder writes nothing', async () => {
  const folder = tempFolder();
  await (await open(folder)).close();
  expect(readdirSync(folder)).toEqual([]);
});

test('an answer is there for the next process, in a folder and files that only the user reads', async () => {
  const folder = join(tempFolder(), 'data', 'saa-study');
  const progress = await open(folder);
  const stored = await progress.record(given({ question: 'q-7' }));
  await progress.close();
  expect(stored).toMatchObject({ format: 'study.answer/1', question: 'q-7', version: '0.0.0-test' });
  expect(stored.id).toMatch(new RegExp(`^${stored.machine}-[0-9a-z]{15}-1$`));
  expect(stored.machine).toMatch(/^[a-z0-9]{8}$/);
  expect((await open(folder)).answers()).toEqual([stored]);
  expect(journalsOf(folder)).toEqual([`answers-${stored.machine}.jsonl`]);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const file of readdirSync(folder)) expect([file, statSync(join(folder, file)).mode & 0o777]).toEqual([file, 0o600]);
});

test('a record is a line of its own with a line end on either side', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  const first = await progress.record(given());
  expect(textOf(journalOf(folder))).toBe(`\n${JSON.stringify(first)}\n`);
});

test('the state is up to date with each record, and the same after a new start', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  await progress.record(given({ rules: ['r1', 'r2'], correct: true }));
  await progress.record(given({ question: 'q-2', rules: ['r1'], correct: false }));
  const { rules } = progress.state.tallies;
  expect(rules['r1']).toMatchObject({ asked: 2, right: 1, recent: [{ right: true }, { right: false }] });
  expect([rules['r1']?.missed?.blueprint, rules['r2']?.missed]).toEqual(['gateway-endpoint-s3', null]);
  expect(rules['r2']).toMatchObject({ asked: 1, right: 1 });
  const { state } = progress;
  await progress.close();
  expect((await open(folder)).state).toEqual(state);
});

test('an answer taken back counts nowhere and is followed by its undoing', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  const kept = await progress.record(given({ question: 'q-1' }));
  const slip = await progress.record(given({ question: 'q-2', correct: false }));
  const undo = await progress.undo(slip.id);
  expect(undo).toMatchObject({ undoes: slip.id, machine: slip.machine });
  expect(progress.answers()).toEqual([kept]);
  expect(progress.entries()).toEqual([kept, slip, undo]);
  expect(progress.state.tallies.rules['gateway-endpoint-free']).toMatchObject({ asked: 1, right: 1 });
  const { state } = progress;
  await progress.close();
  expect((await open(folder)).state).toEqual(state);
});

test('an answer of an earlier process can be taken back, and only once', async () => {
  const folder = tempFolder();
  const before = await open(folder);
  const stored = await before.record(given());
  await before.close();
  const progress = await open(folder);
  const undo = await progress.undo(stored.id);
  expect(await progress.undo(stored.id)).toEqual(undo);
  expect(progress.entries()).toHaveLength(2);
  expect(progress.state.tallies.rules).toEqual({});
  await expect(progress.undo('nobody-1')).rejects.toThrow(RangeError);
});

test('what is no answer is refused and nothing is written', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  await expect(progress.record(given({ question: 'q\u001b[2J' }))).rejects.toThrow(/question/);
  await expect(progress.record(given({ time: 'yesterday' }))).rejects.toThrow(/time/);
  expect(journalsOf(folder)).toEqual([]);
  expect((await progress.record(given())).time).toMatch(/^2025-/);
});

test('a clock that is set back leaves the answers in their order', async () => {
  const folder = tempFolder();
  const times = ['2025-03-01T10:00:00.000Z', '2025-03-01T09:00:00.000Z', '2025-03-01T09:00:01.000Z', '2025-03-01T11:00:00.000Z'];
  let at = 0;
  const progress = await open(folder, { now: () => new Date(times[Math.min(Math.floor(at), 3)] ?? 0) });
  const questions = ['q-1', 'q-2', 'q-3', 'q-4'];
  for (const question of questions) {
    await progress.record(given({ question, time: times[at] ?? '' }));
    at += 1;
  }
  expect(progress.answers().map((a) => a.question)).toEqual(questions);
  expect((await open(folder)).answers().map((a) => a.question)).toEqual(questions);
});

test('more than nine answers of one moment keep their order', async () => {
  const progress = await open(tempFolder(), { now: () => new Date('2025-03-01T09:00:00.000Z') });
  const questions = Array.from({ length: 12 }, (_, i) => `q-${i}`);
  for (const question of questions) await progress.record(given({ question }));
  expect(progress.answers().map((a) => a.question)).toEqual(questions);
});

test('answers given at once are each stored, in the order of giving', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  const stored = await Promise.all(Array.from({ length: 30 }, (_, i) => progress.record(given({ question: `q-${i}` }))));
  expect(new Set(stored.map((a) => a.id)).size).toBe(30);
  expect(progress.answers().map((a) => a.question)).toEqual(stored.map((a) => a.question));
  await progress.close();
});

test('a second window sees what the first one stores', async () => {
  const folder = tempFolder();
  const [a, b] = [await open(folder), await open(folder)];
  await a.record(given({ question: 'from-a' }));
  await b.record(given({ question: 'from-b' }));
  expect(b.answers()).toHaveLength(2);
  expect(b.state.tallies.rules['gateway-endpoint-free']?.asked).toBe(2);
  expect(journalsOf(folder)).toHaveLength(1);
  await a.close();
  await b.close();
  expect((await open(folder)).state.tallies.rules['gateway-endpoint-free']?.asked).toBe(2);
});

test('settings changed in one window stay when another one stores', async () => {
  const folder = tempFolder();
  const [a, b] = [await open(folder), await open(folder)];
  await a.saveSettings({ lang: 'ko' });
  await b.saveSettings({ ascii: true });
  await a.record(given());
  await a.close();
  expect((await open(folder)).state.settings).toEqual({ lang: 'ko', ascii: true });
});

test('a setting can be unset, and what is none is refused', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  await progress.saveSettings({ lang: 'ko', minutesPerDay: 30 });
  await progress.saveSettings({ lang: undefined });
  await expect(progress.saveSettings({ minutesPerDay: -1 })).rejects.toThrow(/minutesPerDay/);
  expect((await open(folder)).state.settings).toEqual({ minutesPerDay: 30 });
});

test('a session that is broken off does not cost the quiz that waits', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  await progress.saveInterrupted('quiz', { version: 1, data: { left: 65 } });
  await progress.saveInterrupted('session', { version: 2, data: [1, 2] });
  await progress.saveInterrupted('session', null);
  expect((await open(folder)).state.interrupted).toEqual({ quiz: { version: 1, data: { left: 65 } } });
});

test('two machines that share a folder have ids and journals of their own', async () => {
  const folder = tempFolder();
  const [desk, lap] = [await open(folder, { identity: 'desk' }), await open(folder, { identity: 'lap' })];
  const [a, b] = [await desk.record(given()), await lap.record(given())];
  expect(a.machine).not.toBe(b.machine);
  expect(journalsOf(folder)).toEqual([`answers-${a.machine}.jsonl`, `answers-${b.machine}.jsonl`].sort());
  expect((await (await open(folder, { identity: 'desk' })).record(given())).machine).toBe(a.machine);
  expect(desk.answers()).toHaveLength(3);
});

test('a machine id that was damaged is made anew', async () => {
  const folder = tempFolder();
  const first = await (await open(folder)).record(given());
  const [file = ''] = readdirSync(folder).filter((f) => f.startsWith('machine-'));
  writeFileSync(join(folder, file), '');
  const second = await (await open(folder)).record(given());
  expect(second.machine).toMatch(/^[a-z0-9]{8}$/);
  expect((await open(folder)).answers().map((a) => a.id).sort()).toEqual([first.id, second.id].sort());
});

test('a conflict copy that a synchronising service made counts its records once', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  const stored = await progress.record(given());
  await progress.close();
  const other = answer({ id: `${stored.machine}-other-1`, question: 'q-9' });
  writeFileSync(journalOf(folder).replace('.jsonl', ' (conflicted copy 2025-03-02).jsonl'), `${JSON.stringify(stored)}\n${JSON.stringify(other)}\n`);
  const after = await open(folder);
  expect(after.answers().map((a) => a.question).sort()).toEqual(['q-1', 'q-9']);
  expect(after.state.tallies.rules['gateway-endpoint-free']?.asked).toBe(2);
});

test('a folder that goes away while the program runs is made again', async () => {
  const folder = join(tempFolder(), 'data');
  const progress = await open(folder);
  await progress.record(given({ question: 'q-1' }));
  rmSync(folder, { recursive: true });
  await progress.record(given({ question: 'q-2' }));
  expect((await open(folder)).answers().map((a) => a.question)).toEqual(['q-2']);
});

test('days are the days where the user is', async () => {
  const folder = tempFolder();
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'Asia/Seoul';
    const seoul = await open(folder, { now: clock('2025-03-01T15:30:00.000Z') });
    await seoul.record(given());
    await seoul.close();
    expect(Object.keys(seoul.state.tallies.days)).toEqual(['2025-03-02']);
    process.env['TZ'] = 'America/New_York';
    expect(Object.keys((await open(folder)).state.tallies.days)).toEqual(['2025-03-01']);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('a quiz is handed in with the times of its answers, and once, however often that is repeated', async () => {
  const folder = tempFolder();
  const answers = ['q-1', 'q-2', 'q-1'].map((question, n) => ({ ...given({ mode: 'quiz', question }), time: `2025-03-01T08:00:0${n}.000Z` }));
  const first = await open(folder);
  await first.record(given({ question: 'session' }));
  const stored = await first.recordAll(answers);
  expect(stored.map((a) => a.time)).toEqual(answers.map((a) => a.time));
  const second = await open(folder);
  expect(await second.recordAll(answers)).toEqual(stored);
  expect(second.answers().map((a) => a.question)).toEqual(['q-1', 'q-2', 'q-1', 'session']);
  expect(second.state.tallies.rules['gateway-endpoint-free']?.asked).toBe(4);
  expect(await second.recordAll([])).toEqual([]);
});

test('taking back the latest answer does not read everything again', async () => {
  const folder = tempFolder();
  await (await open(folder)).record(given());
  let bytes = 0;
  const disk: Disk = { ...realDisk, read: (fd, into, at) => { const n = realDisk.read(fd, into, at); bytes += n; return n; } };
  const progress = await open(folder, { disk });
  for (let n = 0; n < 30; n += 1) await progress.record(given({ question: `q-${n}` }));
  const slip = await progress.record(given({ question: 'slip' }));
  bytes = 0;
  await progress.undo(slip.id);
  expect(bytes).toBeLessThan(statSync(journalOf(folder)).size / 2);
  expect(progress.state.tallies.rules['gateway-endpoint-free']?.asked).toBe(31);
});

test('every undoing names an answer that is there', async () => {
  const progress = await open(tempFolder());
  for (let n = 0; n < 3; n += 1) await progress.undo((await progress.record(given({ question: `q-${n}` }))).id);
  const entries = progress.entries();
  const ids = new Set(entries.map((e) => e.id));
  expect(entries.filter(isUndo).every((u) => ids.has(u.undoes))).toBe(true);
  expect(progress.answers()).toEqual([]);
});
