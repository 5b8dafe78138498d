import { EventEmitter } from 'node:events';
import { render } from 'ink';
import { run, type Machine } from '../../src/study/machine.ts';
import { performer } from '../../src/study/perform.ts';
import type { QuestionSource, Snapshot } from '../../src/study/ports.ts';
import { start, step } from '../../src/study/session.ts';
import type { SessionEvent, SessionState } from '../../src/study/session-state.ts';
import { KeyStream } from '../../src/terminal/key-stream.ts';
import { narrow, type Measure } from '../../src/terminal/width.ts';
import { dispatcher, type Controls } from '../../src/ui/dispatch.ts';
import { App } from '../../src/ui/App.tsx';
import type { CanvasOptions } from '../../src/ui/canvas.ts';
import { sessionControls } from '../../src/ui/session/controls.ts';
import { fixtureMemory, fixtureSource } from '../study/fixtures.ts';

export interface Drawn {
  /** The rows of the screen, without styles and without blanks at their ends. */
  readonly rows: () => string[];
  /** As one text. */
  readonly text: () => string;
  /** The last frame as Ink handed it over, with its styles. */
  readonly raw: () => string;
  /** Types keys in one chunk and lets everything that follows from them happen. */
  readonly type: (keys: string) => Promise<void>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  readonly unmount: () => void;
}

export interface Rendered extends Drawn {
  readonly machine: Machine<SessionState, SessionEvent>;
  readonly memory: ReturnType<typeof fixtureMemory>;
}

interface Options {
  readonly lang?: 'en' | 'ko';
  readonly ascii?: boolean;
  readonly reader?: boolean;
  readonly measure?: Measure;
  readonly count?: number;
  readonly source?: QuestionSource;
  readonly offered?: Snapshot | null;
}

// oxlint-disable-next-line no-control-regex
export const unstyled = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, '');

const settled = async (machine: Pick<Machine<never, never>, 'settled'>): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
  await machine.settled();
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
};

/** A mode drawn by Ink on a screen of that size. */
export async function drawAt<State, Event>(columns: number, rows: number, controls: Controls<State, Event>, look: CanvasOptions): Promise<Drawn> {
  const { machine } = controls;
  const size = { columns, rows };
  const resized = new EventEmitter();
  const screen = {
    size: () => size,
    onResize(watcher: () => void) {
      resized.on('resize', watcher);
      return () => resized.off('resize', watcher);
    },
  };
  let frame = '';
  const stdout = Object.assign(new EventEmitter(), {
    write(text: string) {
      frame = text;
      return true;
    },
  });
  // Object.assign copies values, not getters.
  Object.defineProperty(stdout, 'columns', { get: () => size.columns });
  Object.defineProperty(stdout, 'rows', { get: () => size.rows });
  const stdin = new KeyStream();
  const { press, stop } = dispatcher(controls, screen, look);
  const app = render(<App controls={controls} screen={screen} look={look} press={press} />, {
    stdout: stdout as unknown as NodeJS.WriteStream,
    stdin: stdin as unknown as NodeJS.ReadStream,
    debug: true,
    patchConsole: false,
    exitOnCtrlC: false,
    isScreenReaderEnabled: false,
  });
  await settled(machine);
  const asRows = () => unstyled(frame).split('\n').map((row) => row.trimEnd());
  return {
    rows: asRows,
    text: () => asRows().join('\n'),
    raw: () => frame,
    async type(keys) {
      stdin.feed(keys);
      await settled(machine);
    },
    async resize(toColumns, toRows) {
      size.columns = toColumns;
      size.rows = toRows;
      resized.emit('resize');
      await settled(machine);
    },
    unmount() {
      stop();
      app.unmount();
    },
  };
}

/** A session drawn by Ink on a screen of that size, with hand-made questions. */
export async function renderAt(columns: number, rows: number, { lang = 'en', ascii = false, reader = false, measure = narrow, count = 4, source = fixtureSource, offered = null }: Options = {}): Promise<Rendered> {
  const memory = fixtureMemory();
  const machine = run(start({ lang, wanted: { seed: 7, topic: null }, count, offered }), step, performer(source, memory, () => 1000, () => {}));
  return { ...(await drawAt(columns, rows, sessionControls(machine, source, () => 1000), { ascii, reader, measure })), machine, memory };
}
