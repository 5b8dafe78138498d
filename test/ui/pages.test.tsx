import { afterEach, describe, expect, test } from 'vitest';
import { configWords, settingNames, shownValue } from '../../src/commands/config-words.ts';
import { besideHome, homeRows, type HomeFacts } from '../../src/commands/home-rows.ts';
import { homeWords } from '../../src/commands/home-words.ts';
import { rules } from '../../src/knowledge/rules.ts';
import { startBrowsing, stepBrowsing, type BrowseEffect, type BrowseEvent, type BrowseState } from '../../src/study/browse.ts';
import type { Overview } from '../../src/learner/overview.ts';
import { figuresOf } from '../../src/study/figures.ts';
import { run } from '../../src/study/machine.ts';
import { narrow, wide } from '../../src/terminal/width.ts';
import { bindings, type Place } from '../../src/ui/browse/keys.ts';
import { browseControls, type Leaf } from '../../src/ui/browse/controls.ts';
import type { MasteryPage } from '../../src/ui/mastery/rows.ts';
import { statsBeside, statsRows } from '../../src/ui/stats/rows.ts';
import { rowsOf } from '../../src/commands/reference-rows.ts';
import { canvas, type Canvas } from '../../src/ui/canvas.ts';
import { footer } from '../../src/ui/footer.ts';
import { labels } from '../../src/ui/labels.ts';
import { heightOf } from '../../src/ui/layout.ts';
import { lineWidth } from '../../src/ui/text.ts';
import { reviewIn, reviewRows, reviewWords } from '../../src/ui/mastery/review.ts';
import { planRows, type PlanPage } from '../../src/ui/plan/rows.ts';
import { referenceOf } from '../../src/ui/session/book.ts';
import { shownPage } from '../../src/ui/session/feedback-page.ts';
import { fixtureSource, peeringQuestion } from '../study/fixtures.ts';
import { expectAloud } from './aloud.ts';
import { drawAt, unstyled, type Drawn } from './render-at.tsx';

let open: Drawn[] = [];
afterEach(() => {
  for (const app of open) app.unmount();
  open = [];
});

interface Look {
  readonly lang?: 'en' | 'ko';
  readonly ascii?: boolean;
  readonly reader?: boolean;
  readonly measure?: typeof narrow;
}

async function at(columns: number, rows: number, leaf: Leaf, { lang = 'en', ascii = false, reader = false, measure = narrow }: Look = {}) {
  const picked: number[] = [];
  let left = false;
  const perform = (effect: BrowseEffect): undefined => {
    if (effect.kind === 'pick') picked.push(effect.index);
    else left = true;
  };
  const machine = run<BrowseState, BrowseEvent, BrowseEffect>(startBrowsing(lang, leaf.entries(lang).length), stepBrowsing, perform);
  const app = await drawAt(columns, rows, browseControls(machine, leaf), { ascii, reader, measure });
  open.push(app);
  return { ...app, machine, picked, left: () => left };
}

const all = [...rules.values()];
const first = all[0]?.id ?? '';
const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}`;
const answers = Array.from({ length: 40 }, (_, i) => ({
  format: 'study.answer/1' as const, id: `m-r-${i}`, time: `${day(1 + (i % 20))}T10:00:00.000Z`, question: `q${i}`, blueprint: 'b', topic: i % 3 === 0 ? 'gateway-endpoint' : 'vpc-peering', rules: [first], twinOf: null,
  chosen: ['A'], correct: i % 4 !== 0, confidence: i % 2 === 0 ? ('sure' as const) : null, seconds: 40 + i, mode: 'session' as const, machine: 'm', version: '1',
}));
const overview: Overview = {
  answers: 40,
  readiness: { share: 0.61, low: 0.5, high: 0.72, checked: 0, ready: false },
  topics: ['vpc-peering', 'gateway-endpoint', 'interface-endpoint', 'transit-gateway'].map((topic, i) => ({ topic, level: 0.2 + 0.25 * i, rules: 12, mastered: i, due: 3 - i })),
  rules: all.slice(0, 5).map(({ id, topic }, i) => ({ rule: id, topic, stage: 'learning', level: 0.1 * i, asked: 3, wrong: 2, last: Date.parse(day(20)), due: Date.parse(day(21)), sureMiss: i === 0, confusedWith: i === 1 ? [first] : [] })),
  due: { now: 3, ahead: [0, 4, 1, 0, 0, 0, 2] },
};
const mastery: MasteryPage = { overview, scale: { low: 100, high: 1000, pass: 720 }, today: day(21), dayOf: (time) => new Date(time).toISOString().slice(0, 10), statement: (id, lang) => rules.get(id)?.statement[lang] };
const stats = { mastery, figures: figuresOf(answers, (time) => time.slice(0, 10), day(21), () => ''), today: day(21), statement: (id: string, lang: 'en' | 'ko') => rules.get(id)?.statement[lang] };
const facts: HomeFacts = {
  asked: 40, right: 30, today: { asked: 3, minutes: 12 }, goal: 30, daysLeft: 12, missed: all.slice(0, 5).map(({ id }) => ({ rule: id, asked: 4, right: 1, last: day(3) })),
  overview, day: day(21), days: [{ day: day(3), asked: 40 }],
  exam: { answered: 12, count: 65, remaining: '1:38:00' }, session: null,
};
const plan: PlanPage = {
  plan: { examDay: '2026-05-01', now: overview.readiness, forecast: { ...overview.readiness, share: 0.8, high: 0.9 }, days: Array.from({ length: 40 }, (_, i) => ({ day: new Date(Date.parse(day(21)) + i * 86_400_000).toISOString().slice(0, 10), questions: 12, fresh: 4, due: 5, weak: 3, topics: ['vpc-peering', 'interface-endpoint', 'transit-gateway'], checkpoint: i % 7 === 6 ? 24 : 0, expected: 0.6 + i / 200 })) },
  scale: mastery.scale, minutes: 25, questions: 12, pace: 2, answeredToday: 0,
};
const setting = (lang: 'en' | 'ko', canvas: Canvas, columns: number, beside: boolean) => ({ canvas, columns, words: labels(lang), book: referenceOf(fixtureSource, lang), keys: [], beside });
// The longest menu that there is: an exam and a session wait, something was missed, a date is kept.
const menuOf = (lang: 'en' | 'ko'): string[] => {
  const words = homeWords(lang);
  return [words.goOnExam(12, 65, '1:38:00'), words.goOnSession(7, 10), words.review(39), words.practise, words.plan(120), words.stats, words.rules, words.lab, words.config, words.leave];
};
const home = (told: HomeFacts): Leaf => ({ title: () => 'study', rows: (lang, canvas, columns) => homeRows(told, lang, canvas, columns, heightOf(canvas) - menuOf(lang).length - 1), beside: (lang, canvas) => besideHome(told, lang, canvas), entries: menuOf });

const eight = { ...mastery, rules: all.slice(0, 8).map(({ id, topic }, i) => ({ rule: id, topic, stage: 'learning' as const, level: 0.1 * i, asked: 3 + 4 * i, wrong: 2, last: Date.parse(day(20)), due: Date.parse(day(21)), sureMiss: i === 0, confusedWith: i === 1 ? [first] : [] })) };

const leaves: Readonly<Record<string, Leaf>> = {
  home: home(facts),
  'home, the first time': home({ ...facts, asked: 0, missed: [] }),
  statistics: { title: () => 'study stats', rows: (lang, canvas, columns, wide) => statsRows(stats, lang, canvas, columns, wide), beside: (lang, canvas) => statsBeside(stats, lang, canvas), entries: () => [] },
  review: { title: () => 'study review', rows: (lang, canvas, columns) => reviewIn(heightOf(canvas) - 4, eight, lang, canvas, columns), entries: (lang) => [reviewWords(lang).begin(8), reviewWords(lang).evidence, reviewWords(lang).back] },
  'the evidence': { title: (lang) => reviewWords(lang).title, rows: (lang, canvas, columns) => reviewRows(eight, lang, canvas, columns), entries: () => [] },
  plan: { title: () => 'study plan', rows: (lang, canvas, columns) => planRows(plan, lang, canvas, columns), entries: () => [] },
  'a question again': {
    title: () => 'study show fixture.2',
    rows: (lang, canvas, columns, beside) => shownPage(peeringQuestion, lang, setting(lang, canvas, columns, beside)).rows,
    beside: (lang, canvas) => shownPage(peeringQuestion, lang, setting(lang, canvas, canvas.columns, true)).beside,
    entries: () => [],
  },
  topics: { title: () => 'study rules', rows: () => [], entries: () => [...new Set(all.map(({ topic }) => topic))] },
  'a topic with its pictures and tables': { title: () => 'study rules vpc-peering', rows: (lang, canvas, columns) => rowsOf(all.filter(({ topic }) => topic === 'vpc-peering'), lang, canvas, columns), entries: () => [] },
  settings: { title: () => 'study config', rows: () => [], entries: (lang) => settingNames.map((name) => `${configWords(lang).names[name]}: ${shownValue(name, {}, lang)}`) },
};
const sizes = [[60, 20], [80, 24], [160, 50]] as const;
const every = Object.keys(leaves).flatMap((name) => sizes.flatMap(([columns, rows]) => (['en', 'ko'] as const).map((lang) => [name, columns, rows, lang] as const)));
const leafOf = (name: string): Leaf => leaves[name] as Leaf;

describe.each(sizes.flatMap(([columns, rows]) => (['en', 'ko'] as const).map((lang) => [columns, rows, lang] as const)))('home at %i by %i, %s', (columns, rows, lang) => {
  test.each(['home', 'home, the first time'])('%s: every entry of the longest menu stands there at once', async (name) => {
    const app = await at(columns, rows, leafOf(name), { lang });
    for (const entry of menuOf(lang)) expect(app.text()).toContain(entry);
    expect(app.text()).not.toMatch(/[▲▼]/);
  });

  test('what there is room for above it is told: today, readiness, what is due, then the weakest topics', async () => {
    const app = await at(columns, rows, leafOf('home'), { lang });
    expect(app.text()).toContain(homeWords(lang).today(3, 12, 30));
    expect(app.text()).toContain(homeWords(lang).readiness(overview.readiness));
    expect(app.text()).toContain(homeWords(lang).due(3, 5));
    expect(app.text()).toContain(homeWords(lang).weakest);
  });
});

test.each(sizes.flatMap(([columns, rows]) => (['en', 'ko'] as const).map((lang) => [columns, rows, lang] as const)))('a review at %i by %i, %s: every rule with its figures and every choice at once', async (columns, rows, lang) => {
  for (const reader of [false, true]) {
    const app = await at(columns, rows, leafOf('review'), { lang, reader });
    expect(app.text()).not.toMatch(/[▲▼]|(more|lines) (above|below)|(위|아래)로/);
    for (const { asked } of eight.rules) expect(app.text()).toMatch(lang === 'en' ? new RegExp(`2 of ${asked} wrong`) : new RegExp(`${asked}번 중 2번 오답`));
    expect(app.text()).toContain(reviewWords(lang).back);
  }
});

describe('the keys in the last row', () => {
  const fits: Leaf = { title: () => 'short', rows: () => [[{ text: 'one row', tone: 'plain' }]], entries: () => [] };

  test('turn the page only where it goes on', async () => {
    expect((await at(80, 24, fits)).rows().at(-1)).not.toContain('Space');
    expect((await at(80, 24, leafOf('statistics'))).rows().at(-1)).toContain('Space more');
  });

  test('are as many as fit, those that matter most first', () => {
    const surface = canvas({ columns: 60, rows: 20 }, { ascii: false, reader: false });
    const key = (shown: string, label: string, rank: number) => ({ command: shown, keys: [shown], where: ['here'], shown: { en: shown, ko: shown }, label: { en: label, ko: label }, help: { en: '', ko: '' }, rank });
    const keys = [key('a', 'first', 0), key('b', 'x'.repeat(50), 3), key('c', 'last', 5), key('d', 'second', 1)];
    expect(footer(keys, 'en', surface, false).map(({ text }) => text).join('')).toBe('a first   c last   d second');
    expect(footer([key('pageDown', 'more', 0)], 'en', surface, false)).toEqual([]);
  });
});

test.each(every)('%s at %i by %i, %s: no row is wider than what it was written for', (name, columns, rows, lang) => {
  const surface = canvas({ columns, rows }, { ascii: false, reader: false });
  const leaf = leafOf(name);
  for (const width of [columns - 2, Math.min(100, columns - 2)]) for (const row of leaf.rows(lang, surface, width, false)) expect(lineWidth(row, narrow), row.map(({ text }) => text).join('')).toBeLessThanOrEqual(width);
});

describe.each(every)('%s at %i columns by %i rows, %s', (name, columns, rows, lang) => {
  test('fits the window, keys in the last row, and its end can be reached', async () => {
    const app = await at(columns, rows, leafOf(name), { lang });
    for (const keys of ['', '?', '?', 'G', 'g', '\u001b[6~']) {
      await app.type(keys);
      const shown = app.rows();
      expect(shown).toHaveLength(rows);
      for (const row of shown) expect(narrow(row), row).toBeLessThanOrEqual(columns);
      expect(shown[rows - 1]).toMatch(/(Enter|Esc|q) /);
    }
    await app.type('G');
    expect(app.text()).not.toContain('▼');
  });

  test('read aloud, nothing is drawn and nothing outgrows the window', async () => {
    const app = await at(columns, rows, leafOf(name), { lang, reader: true });
    for (const keys of ['', 'j', 'G']) {
      await app.type(keys);
      expect(app.rows().length).toBeLessThanOrEqual(rows);
      for (const row of app.rows()) expect(narrow(row), row).toBeLessThanOrEqual(columns);
      expectAloud(app.rows(), name);
    }
    // Every page ends with its keys, in one sentence.
    expect(app.text()).toMatch(/(Keys|키): [^\n]*, [^\n]*/);
  });
});

test.each(Object.keys(leaves))('%s in ASCII, on a terminal that draws boxes two columns wide', async (name) => {
  const app = await at(60, 20, leafOf(name), { lang: 'ko', ascii: true, measure: wide });
  for (const keys of ['', '\u001b[6~', 'G']) {
    await app.type(keys);
    for (const row of app.rows()) expect(wide(row), row).toBeLessThanOrEqual(60);
    expect(app.text()).not.toMatch(/[─│┌█▓▒░❯✗▲▼]/);
  }
});

test.each(Object.keys(leaves))('%s without colour has the same words', async (name) => {
  const app = await at(80, 24, leafOf(name));
  expect(unstyled(app.raw()).split('\n').map((row) => row.trimEnd()).join('\n')).toBe(app.text());
});

describe('choosing', () => {
  test('Enter takes the first entry, down and Enter the second, a digit that one, all in one chunk', async () => {
    const app = await at(80, 24, leafOf('home'));
    await app.type('\r');
    await app.type('\u001b[B\u001b[B\r');
    await app.type('5');
    expect(app.picked).toEqual([0, 2, 4]);
  });

  test('a digit without an entry does nothing, and the cursor stops at the ends', async () => {
    const app = await at(80, 24, leafOf('home'));
    await app.type('0');
    await app.type('jjjjjjjjjjjj');
    expect(app.picked).toEqual([]);
    expect(app.text()).toContain('❯    Leave');
  });

  test('q leaves, and ? closes before Esc leaves', async () => {
    const app = await at(80, 24, leafOf('home'));
    await app.type('?');
    expect(app.text()).toContain('Everywhere');
    await app.type('\u001b[27u');
    expect(app.left()).toBe(false);
    await app.type('q');
    expect(app.left()).toBe(true);
  });

  test('L changes the language on the spot', async () => {
    const app = await at(80, 24, leafOf('settings'));
    await app.type('L');
    expect(app.text()).toContain('하루 학습 시간');
  });
});

test('no key means two things at one place', () => {
  for (const place of new Set<Place>(bindings.flatMap(({ where }) => where))) {
    const keys = bindings.filter(({ where }) => where.includes(place)).flatMap((binding) => binding.keys);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i), place).toEqual([]);
  }
});

test('the calendar marks the days with answers, and none in the future', async () => {
  const app = await at(80, 60, leafOf('statistics'));
  const week = app.rows().filter((row) => /^ (Mon|Wed|Fri|Sun| {3}) [ ·░▒▓█]+$/.test(row));
  expect(week).toHaveLength(7);
  expect(week.join('').match(/░/g)).toHaveLength(20);
  // The 21st of March 2026 is a Saturday: the Sunday of its week has not come.
  expect(narrow(week[6] ?? '')).toBeLessThan(narrow(week[5] ?? ''));
});
