import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { questionSource } from '../../src/commands/question-source.ts';
import { run } from '../../src/study/machine.ts';
import { performer } from '../../src/study/perform.ts';
import type { Memory } from '../../src/study/ports.ts';
import { start, step } from '../../src/study/session.ts';
import type { SessionEvent, SessionState } from '../../src/study/session-state.ts';
import { canvas } from '../../src/ui/canvas.ts';
import { narrow } from '../../src/terminal/width.ts';
import { sessionControls } from '../../src/ui/session/controls.ts';
import { stillFrame } from '../../src/ui/still.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

test('ten thousand questions in one session: the memory stays flat', async () => {
  const count = 10_000;
  let id = 0;
  const memory: Memory = { record: async () => ({ id: String(id++) }), undo: async () => {} };
  const source = questionSource();
  const machine = run<SessionState, SessionEvent, never>(start({ lang: 'en', wanted: { seed: 11, topic: null }, count, offered: null }) as never, step as never, performer(source, memory, () => 1, () => {}) as never);
  const { view, lang, eventFor } = sessionControls(machine, source, () => 1);
  const surface = canvas({ columns: 100, rows: 40 }, { ascii: false, reader: false, measure: narrow });
  const draw = (): string => stillFrame(view(machine.state(), surface), surface, lang(machine.state()), true);
  const press = async (key: string): Promise<void> => {
    const event = eventFor(key, machine.state(), () => view(machine.state(), surface));
    if (event !== null && event !== 'later') machine.send(event);
    await machine.settled();
  };
  const figures: number[] = [];
  let frames = 0;
  for (let i = 0; i < count; i++) {
    const { phase } = machine.state();
    // As many of its first letters as it asks for; then its explanation; then the next.
    const letters = phase.kind === 'open' ? 'abc'.slice(0, phase.asking.item.select).split('') : [];
    for (const key of [...letters, 'return', 'return']) {
      await press(key);
      frames += draw().length > 100 ? 1 : 0;
    }
    if (i % 1000 === 999) figures.push(heap());
  }
  const { history } = machine.state();
  expect(history.length).toBeGreaterThan(count * 0.9);
  expect(frames).toBeGreaterThanOrEqual(count * 3);
  console.log(`heap after each thousand, MB: ${figures.map((f) => f.toFixed(0)).join(' ')}`);
  // Scenes that rest until they are asked about again are kept, four hundred and more: it takes some thousands of questions until there are as many as there
  // will be. From then on what grows is what a session keeps of each question, from which an interrupted one is taken up: about a kilobyte.
  const growth = (figures.at(-1) as number) - (figures[5] as number);
  expect(growth).toBeLessThan(6);
  expect(Math.max(...figures)).toBeLessThan(200);
});
