/** Milliseconds in which what was just done is painted. */
const untilPainted = 30;
const betweenSteps = 1;

/**
 * Takes a step at a time, so that keys and paints come between two, until one says that it was the last. Keeps no program running. The returned function stops it.
 */
export function meanwhile(step: () => boolean): () => void {
  const later = (milliseconds: number): void => {
    timer = setTimeout(() => {
      if (!step()) later(betweenSteps);
    }, milliseconds);
    timer.unref();
  };
  let timer: NodeJS.Timeout;
  later(untilPainted);
  return () => clearTimeout(timer);
}
