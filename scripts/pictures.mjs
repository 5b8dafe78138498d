// Draws the pictures of the README: the real program in a pseudo-terminal, typed at, its screen as SVG. `npm run pictures` makes them again.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { svgOf } from './svg.mjs';

const cli = resolve('dist/cli.js');
const folder = resolve('docs/pictures');
const room = mkdtempSync(join(tmpdir(), 'study-pictures-'));
const home = join(room, 'home');
// Nothing of the surroundings: neither their colours nor their language.
const environment = { PATH: process.env['PATH'] ?? '', HOME: room, STUDY_HOME: home, LANG: 'en_US.UTF-8', TERM: 'xterm-256color', CI: 'false' };
const study = (...args) => execFileSync(process.execPath, [cli, ...args], { env: environment, encoding: 'utf8', maxBuffer: 1 << 26 });
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** A screen that keys are typed at: `look` waits until it shows a pattern. */
async function withScreen(args, [columns, rows], work) {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const child = pty.spawn(process.execPath, [cli, ...args], { cols: columns, rows, env: environment });
  child.onData((data) => terminal.write(data));
  const text = () => Array.from({ length: rows }, (_, i) => terminal.buffer.active.getLine(i)?.translateToString(true) ?? '').join('\n');
  const look = async (pattern) => {
    for (let i = 0; i < 3000; i++) {
      if (pattern.test(text())) return text();
      await pause(20);
    }
    throw new Error(`never saw ${pattern}:\n${text()}`);
  };
  const ended = new Promise((done) => child.onExit(done));
  try {
    return await work({ terminal, look, type: (keys) => child.write(keys) });
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

/** Answers of somebody who has studied for ten weeks and grows better: a chain of made-up choices on real questions, always the same. */
function madeUpAnswers() {
  const questions = study('generate', '--count', '160', '--seed', '11', '--json').trim().split('\n').map((line) => JSON.parse(line));
  let chance = 17;
  const next = () => (chance = (chance * 48271) % 2147483647) / 2147483647;
  const now = Date.now();
  const answers = [];
  for (let day = 70; day >= 1; day--) {
    if (next() < 0.35) continue;
    const many = 2 + Math.floor(next() * 18);
    for (let i = 0; i < many; i++) {
      const question = questions[Math.floor(next() * questions.length)];
      const correct = next() < 0.4 + (70 - day) / 140 - question.difficulty / 5;
      const wrong = question.options.map(({ id }) => id).filter((id) => !question.answer.includes(id));
      const chosen = correct ? question.answer : [...question.answer.slice(1), wrong[Math.floor(next() * wrong.length)]].sort();
      const sure = next();
      const confidence = next() < 0.2 ? null : sure < (correct ? 0.2 : 0.4) ? 'guess' : sure < (correct ? 0.55 : 0.8) ? 'fairly' : 'sure';
      const { id, blueprint, topic, rules } = question;
      answers.push({ format: 'study.answer/1', id: `picture1-made-${answers.length + 1}`, time: new Date(now - day * 86_400_000 + i * 95_000).toISOString(), question: id, blueprint, topic, rules, twinOf: null, chosen, correct, confidence, seconds: Math.round(400 + next() * 1100) / 10, mode: 'session', machine: 'picture1', version: '0.1.0' });
    }
  }
  const file = join(room, 'answers.jsonl');
  writeFileSync(file, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  study('progress', 'import', file);
}

function save(name, title, terminal) {
  writeFileSync(join(folder, `${name}.svg`), svgOf(terminal, title));
  console.log(`docs/pictures/${name}.svg`);
}

const words = {
  en: { home: 'Home', session: 'A question answered wrongly, with its explanation and the paths drawn', quiz: 'All questions of an exam: answered, open, flagged', stats: 'Statistics' },
  ko: { home: '첫 화면', session: '틀린 문제의 해설과 경로 그림', quiz: '시험의 모든 문제: 답함, 안 풂, 표시', stats: '통계' },
};

/** The first session whose first question has one answer and a drawn path for it and for a wrong option, and the letter of that option. */
function sessionToShow() {
  for (let seed = 1; seed < 200; seed++) {
    const { select, options, answer, picture } = JSON.parse(study('generate', '--count', '1', '--seed', String(seed), '--json'));
    const wrong = options.findIndex((option) => !answer.includes(option.id) && (option.picture?.length ?? 0) > 5);
    if (select === 1 && picture.length > 5 && wrong > 0) return { seed, letter: 'abcdef'[wrong] };
  }
  throw new Error('no question to show');
}

async function explained(lang, { seed, letter }) {
  await withScreen(['session', '--seed', String(seed), '--lang', lang], [140, 42], async ({ terminal, look, type }) => {
    await look(/Enter/);
    type(`${letter}\r`);
    await look(/Not correct:|오답입니다:/);
    await pause(300);
    save(`session-${lang}`, words[lang].session, terminal);
  });
}

async function navigator(lang) {
  await withScreen(['quiz', '--discard', '--count', '40', '--minutes', '80', '--seed', '7', '--lang', lang], [80, 24], async ({ terminal, look, type }) => {
    await look(/Enter (start|시작)/);
    type('\r');
    await look(/(Question|문제) 1/);
    // Most are answered, some left open, some flagged, one of two marks missing here and there.
    for (let i = 0; i < 30; i++) type(`${i % 5 === 3 ? '' : i % 7 === 2 ? 'a' : 'abc'}${i % 9 === 4 ? 'm' : ''}n`);
    await look(/(Question|문제) 31/);
    type('o');
    await look(/\[ 31/);
    await pause(300);
    save(`quiz-${lang}`, words[lang].quiz, terminal);
  });
}

const still = (name, args, size, lang, pattern) =>
  withScreen([...args, '--lang', lang], size, async ({ terminal, look }) => {
    await look(pattern);
    // Until the whole program is loaded and the last frame stands.
    await pause(800);
    save(`${name}-${lang}`, words[lang][name], terminal);
  });

try {
  execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
  mkdirSync(folder, { recursive: true });
  madeUpAnswers();
  const shown = sessionToShow();
  const languages = ['en', 'ko'];
  for (const lang of languages) await still('home', [], [140, 24], lang, /❯ 1/);
  for (const lang of languages) await still('stats', ['stats'], [160, 46], lang, /Answers a day|하루에 푼 문제/);
  for (const lang of languages) await explained(lang, shown);
  for (const lang of languages) await navigator(lang);
} finally {
  rmSync(room, { recursive: true, force: true });
}
