import { useSyncExternalStore } from 'react';
import type { Size } from '../terminal/painter.ts';

/** Knows how large the screen is, and says when that changes. */
export interface SizeSource {
  size(): Size;
  onResize(watcher: () => void): () => void;
}

/** The size of the screen, followed as it changes. */
export function useSize(source: SizeSource): Size {
  const packed = useSyncExternalStore(
    (watcher) => source.onResize(watcher),
    // A text, since two equal sizes have to be the same value.
    () => `${source.size().columns} ${source.size().rows}`,
  );
  const [columns = 80, rows = 24] = packed.split(' ').map(Number);
  return { columns, rows };
}
