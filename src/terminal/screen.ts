import { EventEmitter } from 'node:events';
import { writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { KeyStream } from './key-stream.ts';
import { Painter, type Size } from './painter.ts';
import { unstyled, type Measure } from './width.ts';

/** The parts of a terminal's input that the screen uses: `process.stdin` or a stand-in. */
export interface TerminalInput {
  on(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown;
  off(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown;
  setRawMode?(on: boolean): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** The parts of a terminal's output that the screen uses: `process.stdout` or a stand-in. */
export interface TerminalOutput {
  readonly columns?: number;
  readonly rows?: number;
  readonly fd?: number;
  write(bytes: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
  _refreshSize?(): void;
}

export interface ScreenOptions {
  readonly stdin: TerminalInput;
  readonly stdout: TerminalOutput;
  readonly measure: Measure;
  /** What Ctrl-C does. The terminal is still the screen's when it is called. */
  readonly interrupted: () => void;
}

// Alternate screen, cursor hidden, pasted text marked as such (so that it is never taken for keys). The way back undoes each.
const enterBytes = '\u001b[?1049h\u001b[2J\u001b[H\u001b[?25l\u001b[?2004h';
const leaveBytes = '\u001b[?2026l\u001b[?2004l\u001b[0m\u001b[?25h\u001b[?1049l';
const ctrlC = '\u0003';
const ctrlZ = '\u001a';
const ctrlL = '\u000c';
// Where stopping is refused (nobody could continue the program) no SIGCONT comes; then the screen comes back by itself.
const stopRefusedAfter = 100;

/**
 * The terminal while a full-screen program has it: alternate screen, raw keys, frames painted row by row. `leave()` gives the terminal back as it
 * was, whatever happened, and can be called any number of times.
 */
export class Screen {
  readonly input: KeyStream;
  /** What Ink takes for stdout: each `write` is a whole frame. */
  readonly output: FrameSink;
  readonly #options: ScreenOptions;
  readonly #painter = new Painter();
  readonly #decoder = new StringDecoder('utf8');
  readonly #watchers = new Set<() => void>();
  readonly #standWatchers = new Set<(stands: boolean) => void>();
  #frame: string | undefined;
  #colour = true;
  #scheduled: NodeJS.Immediate | undefined;
  #state: 'away' | 'here' | 'left' = 'away';

  constructor(options: ScreenOptions) {
    this.#options = options;
    this.input = new KeyStream(
      new Map([
        [ctrlC, () => this.#options.interrupted()],
        [ctrlZ, () => this.suspend()],
        [ctrlL, () => this.redraw()],
      ]),
    );
    this.output = new FrameSink(this);
    options.stdin.on('data', this.#read);
    options.stdout.on('resize', this.#resized);
    this.#enter();
  }

  /** Columns and rows; 80 by 24 where the terminal does not know. */
  size(): Size {
    const { columns, rows } = this.#options.stdout;
    return { columns: columns || 80, rows: rows || 24 };
  }

  /** Calls `watcher` after each change of size until the returned function is called. */
  onResize(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Calls `watcher` with true just before the program is stopped and with false once it goes on, until the returned function is called. */
  onStand(watcher: (stands: boolean) => void): () => void {
    this.#standWatchers.add(watcher);
    return () => this.#standWatchers.delete(watcher);
  }

  /** Whether styles are shown, from the next frame on. */
  set colour(shown: boolean) {
    this.#colour = shown;
  }

  /** Shows a frame. Frames that follow each other at once are one. */
  paint(frame: string): void {
    this.#frame = this.#colour ? frame : unstyled(frame);
    this.#scheduled ??= setImmediate(() => this.flush());
  }

  /** Writes what `paint` was given last, now. */
  flush(): void {
    if (this.#scheduled) clearImmediate(this.#scheduled);
    this.#scheduled = undefined;
    if (this.#state !== 'here' || this.#frame === undefined) return;
    const bytes = this.#painter.bytes(this.#frame, this.size(), this.#options.measure);
    if (bytes !== '') this.#options.stdout.write(bytes);
  }

  /** Draws everything again, over whatever another program has written there. */
  redraw(): void {
    this.#painter.invalidate();
    this.flush();
  }

  /** Gives the terminal back and stops the program and those started with it, as the terminal does on Ctrl-Z; `resume` follows when it goes on. */
  suspend(): void {
    if (this.#state !== 'here' || process.platform === 'win32') return;
    this.yieldTerminal();
    const listeners = process.listeners('SIGTSTP');
    process.removeAllListeners('SIGTSTP');
    process.kill(0, 'SIGTSTP');
    setTimeout(() => {
      for (const listener of listeners) process.on('SIGTSTP', listener);
      if (this.#state === 'away') this.resume();
    }, stopRefusedAfter);
  }

  /** The terminal as it was, for as long as the program is stopped. */
  yieldTerminal(): void {
    if (this.#state !== 'here') return;
    this.#state = 'away';
    for (const watcher of this.#standWatchers) watcher(true);
    this.#options.stdin.setRawMode?.(false);
    this.#writeNow(leaveBytes);
  }

  /** Takes the terminal again, with its size of now, and draws everything. */
  resume(): void {
    if (this.#state === 'left') return;
    for (const watcher of this.#standWatchers) watcher(false);
    // Whoever stopped the program may have used the terminal meanwhile, asked or not: enter anew in any case.
    this.#state = 'away';
    this.#enter();
    this.#options.stdout._refreshSize?.();
    this.#resized();
  }

  leave(): void {
    if (this.#state === 'left') return;
    const here = this.#state === 'here';
    this.#state = 'left';
    if (this.#scheduled) clearImmediate(this.#scheduled);
    this.#watchers.clear();
    this.#standWatchers.clear();
    this.input.close();
    const { stdin, stdout } = this.#options;
    stdin.off('data', this.#read);
    stdout.off('resize', this.#resized);
    try {
      stdin.setRawMode?.(false);
      stdin.pause();
    } catch {
      // The terminal is gone; there is nothing to give back.
    }
    if (here) this.#writeNow(leaveBytes);
  }

  #enter(): void {
    // Off and on: after a stop the terminal may have left raw mode without the stream's knowing.
    this.#options.stdin.setRawMode?.(false);
    this.#options.stdin.setRawMode?.(true);
    this.#options.stdin.resume();
    if (this.#state !== 'here') this.#writeNow(enterBytes);
    this.#state = 'here';
    this.#painter.invalidate();
    if (this.#frame !== undefined) this.paint(this.#frame);
  }

  // Written past the stream, so that it is out before the process ends; a busy terminal is asked again.
  #writeNow(bytes: string): void {
    const { fd } = this.#options.stdout;
    if (fd === undefined) {
      this.#options.stdout.write(bytes);
      return;
    }
    for (let tries = 0; tries < 1000; tries++) {
      try {
        writeSync(fd, bytes);
        return;
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code !== 'EAGAIN') return;
      }
    }
  }

  readonly #read = (chunk: Uint8Array | string): void => {
    this.input.feed(typeof chunk === 'string' ? chunk : this.#decoder.write(Buffer.from(chunk)));
  };

  readonly #resized = (): void => {
    this.#painter.invalidate();
    for (const watcher of this.#watchers) watcher();
    if (this.#frame !== undefined) this.paint(this.#frame);
  };
}

/** Looks like stdout to Ink; what is written to it goes to the screen as a frame. */
class FrameSink extends EventEmitter {
  // Not a terminal: else cursor sequences would be mixed with the frames.
  readonly isTTY = false;
  readonly #screen: Screen;

  constructor(screen: Screen) {
    super();
    this.#screen = screen;
  }

  get columns(): number {
    return this.#screen.size().columns;
  }
  get rows(): number {
    return this.#screen.size().rows;
  }

  write(frame: string): boolean {
    this.#screen.paint(frame);
    return true;
  }
}

export type { FrameSink };
