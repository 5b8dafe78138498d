import { StringDecoder } from 'node:string_decoder';

/** A line of input; `cut` says that it was longer than `limit` and its end was dropped. */
export interface InputLine {
  readonly text: string;
  readonly cut: boolean;
}

const limit = 1000;

/**
 * Reads lines from bytes, however they are cut into chunks: `\n`, `\r\n` and a lone `\r` end one, and so does the end of the input. A line keeps at
 * most 1,000 characters, so that input without line ends cannot fill the memory. Ends quietly where the input breaks off.
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<InputLine, void> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  let cut = false;
  let afterReturn = false;
  const take = (): InputLine => {
    const taken = { text: line, cut };
    line = '';
    cut = false;
    return taken;
  };
  try {
    for await (const chunk of input) {
      const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
      let from = 0;
      for (let at = 0; at < text.length; at++) {
        const c = text[at];
        if (c === '\n' && afterReturn) {
          afterReturn = false;
          from = at + 1;
          continue;
        }
        afterReturn = c === '\r';
        if (c !== '\n' && c !== '\r') continue;
        add(text.slice(from, at));
        from = at + 1;
        yield take();
      }
      add(text.slice(from));
    }
  } catch (fault) {
    // A terminal that went away reads as an error; for us it is the end of the input.
    if (!['EIO', 'ECONNRESET', 'EAGAIN'].includes((fault as NodeJS.ErrnoException).code ?? '')) throw fault;
  }
  if (line !== '') yield take();

  function add(text: string): void {
    if (line.length + text.length > limit) cut = true;
    if (line.length < limit) line += text.slice(0, limit - line.length);
  }
}
