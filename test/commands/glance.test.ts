import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { glance } from '../../src/commands/glance.ts';
import { homeFacts } from '../../src/commands/home-rows.ts';
import { leftOpen } from '../../src/commands/left-open.ts';
import { masteryJson, masteryPage, outlookOf } from '../../src/commands/outlook-of.ts';
import { memoryIn } from '../../src/commands/progress-of.ts';
import { statsPage, tellsAll } from '../../src/commands/stats.ts';
import { ruleTopics, topicOfRule } from '../../src/knowledge/rule-topics.ts';
import type { Answer } from '../../src/progress/answer.ts';
import { lineOf } from '../../src/progress/line.ts';
import { localDay } from '../../src/progress/tally.ts';
import { figuresOf } from '../../src/study/figures.ts';
import type { Context } from '../../src/commands/command.ts';

const dayLength = 86_400_000;
const rules = [...ruleTopics.keys()];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'study-glance-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});
const told: string[] = [];
const context = (): Context => ({ positionals: [], values: { 'data-dir': folder }, lang: 'en', env: {}, out: () => Promise.resolve(), err: (line) => void told.push(line) });

/** A learner's answers, `aDay` on each of so many days from the first of January 2026. */
function history(days: number, aDay: number, seed = 7): readonly Answer[] {
  let at = seed;
  const below = (n: number): number => (at = (at * 48_271) % 2_147_483_647) % n;
  return Array.from({ length: days * aDay }, (_, n): Answer => {
    const rule = rules[below(30)] ?? '';
    const time = new Date(Date.UTC(2026, 0, 1, 8) + Math.floor(n / aDay) * dayLength + (n % aDay) * 90_000).toISOString();
    const correct = below(3) > 0;
    return { format: 'study.answer/1', id: `m1-000000001-${n + 1}`, time, question: `q-${n}`, blueprint: `b-${below(4)}`, topic: topicOfRule(rule), rules: [rule, rules[below(60)] ?? ''], twinOf: below(9) === 0 ? `q-${n - 1}` : null, chosen: ['A'], correct, confidence: (['guess', 'fairly', 'sure', null] as const)[below(4)] ?? null, seconds: below(700_000) / 1000, mode: (['session', 'quiz', 'review'] as const)[below(3)] ?? 'session', machine: 'm1', version: '1' };
  });
}

/** Both pages from a memory; `opened` reads all journals. */
const pagesOf = async (seen: Parameters<typeof statsPage>[0] & Parameters<typeof homeFacts>[0] & { readonly interrupted: Parameters<typeof leftOpen>[0] }, opened: Parameters<typeof statsPage>[1]) => {
  const page = statsPage(seen, opened);
  const overview = masteryPage(outlookOf(seen), Date.now()).overview;
  return { figures: page.figures, mastery: page.mastery && masteryJson(page.mastery), home: homeFacts(seen, overview, await leftOpen(seen.interrupted), localDay(new Date().toISOString())) };
};

describe.each([
  ['no answer', 0, 0],
  ['one day', 1, 12],
  ['three weeks', 21, 9],
  ['a year', 365, 3],
  ['more days than are kept one by one', 450, 1],
])('%s', (_, days, aDay) => {
  test.each([0.2, 6.5, 40])('seen %d days behind the last answer, home and statistics say the same by the short way, the long one and from the journals alone', async (behind) => {
    const answers = history(days, aDay);
    if (answers.length > 0) writeFileSync(join(folder, 'answers-m1.jsonl'), answers.map((one) => `${lineOf(one)}\n`).join(''));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1, 8) + (days + behind) * dayLength });
    await (await memoryIn(folder)).close();
    const short = await glance(context(), (seen, opened) => {
      expect(opened).toBeNull();
      return pagesOf(seen, opened);
    });
    const memory = await memoryIn(folder);
    const { settings, interrupted, tallies } = memory.state;
    const long = await pagesOf({ settings, interrupted, tallies, model: memory.model }, memory);
    expect({ ...short, figures: null }).toEqual({ ...long, figures: null });
    const enough = days <= 400;
    expect(tellsAll(memory.state)).toBe(enough);
    if (enough) expect(short.figures).toEqual(long.figures);
    expect(long.figures).toEqual(figuresOf(answers, localDay, localDay(new Date().toISOString()), topicOfRule));
    // What is not enough by itself is read in full.
    const shown = await glance(context(), pagesOf, tellsAll);
    expect(shown.figures).toEqual(long.figures);
    expect(readdirSync(folder).filter((name) => name.includes('corrupt'))).toEqual([]);
    await memory.close();
  });
});

test('a state that is behind its journals is brought up to date, and what is damaged is told', async () => {
  const [first, second] = history(1, 2);
  writeFileSync(join(folder, 'answers-m1.jsonl'), `${lineOf(first as Answer)}\n`);
  await (await memoryIn(folder)).close();
  writeFileSync(join(folder, 'answers-m1.jsonl'), `${lineOf(first as Answer)}\n${lineOf(second as Answer)}\nnot a line\n`);
  told.length = 0;
  expect((await glance(context(), ({ tallies }) => tallies)).modes).toEqual((await memoryIn(folder)).state.tallies.modes);
  expect(told.join()).toContain('answers-m1.jsonl');
  // Stored on the way.
  await glance(context(), (_, opened) => expect(opened).toBeNull());
});
