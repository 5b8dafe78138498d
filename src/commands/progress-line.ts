/** Tells how far something that takes long has come; null wipes it. */
export type ProgressLine = (what: string | null, done?: number, of?: number) => void;

// Milliseconds between two looks of it.
const pace = 100;

/** One line on stderr that is written over and at last wiped; nothing where stderr is no terminal. */
export function progressLine(head = ''): ProgressLine {
  if (!process.stderr.isTTY) return () => undefined;
  let last = 0;
  return (what, done = 0, of = 0) => {
    const now = Date.now();
    if (what !== null && done > 0 && now - last < pace) return;
    last = now;
    process.stderr.write(what === null ? '\r\u001b[K' : `\r\u001b[K${head}${what}${of > 0 ? ` ${done} of ${of}` : ''}`);
  };
}

/** The same for what goes to stdout: nothing where that is the terminal itself, for there one sees it come. */
export const outputProgress = (): ProgressLine => (process.stdout.isTTY ? () => undefined : progressLine());
