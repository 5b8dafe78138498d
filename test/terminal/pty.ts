import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, type IPty } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

/** The program, bundled once for a test file. Returns where its door is, and how to take it away again. */
export function buildProgram(): { readonly cli: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'study-build-'));
  execFileSync(process.execPath, ['scripts/build.mjs'], { env: { ...process.env, OUTDIR: dir }, stdio: 'pipe' });
  return { cli: join(dir, 'cli.js'), remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Removes a folder in which a program that outlives its shell may still be keeping what it compiled: what comes while it is emptied is removed next time. */
function clearAway(folder: string, times = 20): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (fault) {
    if (times === 0) throw fault;
    setTimeout(() => clearAway(folder, times - 1), 100);
  }
}

export interface Started {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A program in a real terminal, and what a person sees of it. */
export class Session {
  readonly #pty: IPty;
  readonly #terminal: xterm.Terminal;
  readonly #written: Promise<void>[] = [];
  /** Everything that was written, as it was. */
  bytes = '';
  exit: { readonly status: number; readonly signal: number } | null = null;

  constructor(file: string, args: readonly string[], { columns = 80, rows = 24, env = {} }: Started = {}) {
    const home = mkdtempSync(join(tmpdir(), 'study-home-'));
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
    const clean = { PATH: process.env['PATH'] ?? '', HOME: home, STUDY_HOME: home, TERM: 'xterm-256color', LANG: 'en_US.UTF-8', CI: 'false', ...env };
    this.#pty = spawn(file, [...args], { cols: columns, rows, env: clean, name: clean.TERM });
    this.#pty.onData((data) => {
      this.bytes += data;
      this.#written.push(new Promise((resolve) => this.#terminal.write(data, resolve)));
    });
    this.#pty.onExit(({ exitCode, signal }) => {
      this.exit = { status: exitCode, signal: signal ?? 0 };
      clearAway(home);
    });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  type(text: string): void {
    this.#pty.write(text);
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  kill(signal: string): void {
    process.kill(this.#pty.pid, signal);
  }

  /** Writes on the screen behind the program's back. */
  overwrite(bytes: string): void {
    this.#written.push(new Promise((resolve) => this.#terminal.write(bytes, resolve)));
  }

  /** Waits until the program stands still: going on before that would be lost. Linux alone can tell. */
  async stopped(): Promise<void> {
    if (process.platform === 'linux') await this.until(() => /^\d+ \(.*\) T/.test(readFileSync(`/proc/${this.pid}/stat`, 'utf8')), 'the program to stop');
  }

  /** Closes the terminal's window. */
  hangUp(): void {
    (this.#pty as unknown as { destroy(): void }).destroy();
  }

  /** The rows that can be seen, without blanks at their ends. */
  async rows(): Promise<string[]> {
    await Promise.all(this.#written);
    const { cols, rows, buffer } = this.#terminal;
    // After the terminal has shrunk, its lines may go on where nobody sees them.
    return Array.from({ length: rows }, (_, i) => buffer.active.getLine(buffer.active.viewportY + i)?.translateToString(true, 0, cols) ?? '');
  }

  async screen(): Promise<string> {
    return (await this.rows()).join('\n');
  }

  /** Whether the ordinary screen is shown rather than the alternate one. */
  async onNormalScreen(): Promise<boolean> {
    await Promise.all(this.#written);
    return this.#terminal.buffer.active.type === 'normal';
  }

  /** Whether the cursor was shown again after it was last hidden. */
  cursorShown(): boolean {
    return this.bytes.lastIndexOf('\u001b[?25h') >= this.bytes.lastIndexOf('\u001b[?25l');
  }

  /** Waits until the screen shows it; fails with the screen as it is. */
  async sees(what: string | RegExp, patience = 16_000): Promise<string> {
    return this.until((screen) => (typeof what === 'string' ? screen.includes(what) : what.test(screen)), String(what), patience);
  }

  async until(holds: (screen: string) => boolean | Promise<boolean>, what: string, patience = 16_000): Promise<string> {
    const end = Date.now() + patience;
    for (;;) {
      const screen = await this.screen();
      if (await holds(screen)) return screen;
      if (Date.now() > end) throw new Error(`waited for ${what}; the screen is\n${screen}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  /** Waits for the end; resolves to the exit status. */
  async ended(): Promise<number> {
    await this.until(() => this.exit !== null, 'the end');
    return this.exit?.status ?? -1;
  }

  dispose(): void {
    if (this.exit === null) this.#pty.kill('SIGKILL');
    this.#terminal.dispose();
  }
}

/** The program as the tests of a file see it. */
export interface ProgramUnderTest {
  /** Its door. */
  readonly cli: () => string;
  /** The folder of progress, a new one for each test. */
  readonly home: () => string;
  /** Starts it in a terminal, which is taken away after the test. */
  readonly study: (args: readonly string[], options?: Started) => Session;
  /** The same for another program, such as a shell. */
  readonly start: (file: string, args: readonly string[], options?: Started) => Session;
  /** Runs it through pipes, to its end. */
  readonly piped: (args: readonly string[], input?: string) => { readonly status: number | null; readonly out: string; readonly err: string };
}

/** Bundles the program for the tests of a file and clears up behind each of them. To be called once, at the top of the file. */
export function programUnderTest(): ProgramUnderTest {
  let program: ReturnType<typeof buildProgram>;
  let home = '';
  let open: Session[] = [];
  beforeAll(() => {
    program = buildProgram();
  }, 60_000);
  afterAll(() => program.remove());
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'study-home-'));
  });
  afterEach(() => {
    for (const session of open) session.dispose();
    open = [];
    clearAway(home);
  });
  const start: ProgramUnderTest['start'] = (file, args, options = {}) => {
    const session = new Session(file, args, { ...options, env: { STUDY_HOME: home, ...options.env } });
    open.push(session);
    return session;
  };
  return {
    cli: () => program.cli,
    home: () => home,
    start,
    study: (args, options) => start(process.execPath, [program.cli, ...args], options),
    piped(args, input = '') {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program.cli, ...args], { input, encoding: 'utf8', env: { ...process.env, STUDY_HOME: home, LANG: 'C.UTF-8', LC_ALL: '' } });
      return { status, out: stdout, err: stderr };
    },
  };
}
