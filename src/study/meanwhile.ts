/** Milliseconds in which what was just done is painted. */
const untilPainted = 30;
const betweenSteps = 1;

/**
 * Takes a step at a time, so that keys and paints come between two, until one says that it was the last. Begins after so many milliseconds. Keeps no program running. The returned function stops it.
 */
export function meanwhile(step: () => boolean, after = untilPainted): () => void {
  const later = (milliseconds: number): void => {
    timer = setTimeout(() => {
      if (!step()) later(betweenSteps);
    }, milliseconds);
    timer.unref();
  };
  let timer: NodeJS.Timeout;
  later(after);
  return () => clearTimeout(timer);
}
