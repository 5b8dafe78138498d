import { EventEmitter } from 'node:events';
import { finishKeys, splitKeys } from './keys.ts';

// Over a slow line the rest of an arrow key may come this much later (milliseconds); a person's next key does not.
const patience = 40;
// A paste may take its time.
const pastePatience = 2000;
// A lone escape byte and the key behind it would be read as one key with Alt; this spelling of Escape is whole.
const escapeKey = '\u001b[27u';

/**
 * A stand-in for stdin that hands over one key a `read()`, escape sequences whole. Ink reads from it; bytes come in by `feed`.
 * Keys that arrive before somebody listens are kept.
 */
export class KeyStream extends EventEmitter {
  readonly isTTY = true;
  readonly #keys: string[] = [];
  readonly #reserved: ReadonlyMap<string, () => void>;
  #rest = '';
  #timer: NodeJS.Timeout | undefined;

  /** `reserved`: keys that never reach the reader, with what they do instead; keys before them are delivered first. */
  constructor(reserved: ReadonlyMap<string, () => void> = new Map()) {
    super();
    this.#reserved = reserved;
    this.on('newListener', (event) => {
      if (event === 'readable') setImmediate(() => this.#announce());
    });
  }

  /** Takes decoded input. */
  feed(input: string): void {
    clearTimeout(this.#timer);
    const { keys, rest } = splitKeys(this.#rest + input);
    this.#rest = rest;
    if (rest !== '') this.#timer = setTimeout(() => this.#giveUp(), rest.startsWith('\u001b[200~') ? pastePatience : patience);
    this.#push(keys);
  }

  read(): string | null {
    return this.#keys.shift() ?? null;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#keys.length = 0;
    this.removeAllListeners();
  }

  // Raw mode and the life of the stream belong to the screen; Ink asks all the same.
  setRawMode(): this {
    return this;
  }
  setEncoding(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  #giveUp(): void {
    const keys = finishKeys(this.#rest);
    this.#rest = '';
    this.#push(keys);
  }

  #push(keys: readonly string[]): void {
    for (const key of keys) {
      const action = this.#reserved.get(key);
      if (!action) {
        this.#keys.push(key === '\u001b' ? escapeKey : key);
        continue;
      }
      this.#announce();
      action();
    }
    this.#announce();
  }

  #announce(): void {
    if (this.#keys.length > 0 && this.listenerCount('readable') > 0) this.emit('readable');
  }
}
