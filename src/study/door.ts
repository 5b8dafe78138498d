/** The way out of a mode, taken once. */
export interface Door {
  readonly leave: () => void;
  /** Resolves when the user has left. */
  readonly left: Promise<void>;
  /** Calls `watcher` the moment that the user leaves, before another key is read; at once where that was before. */
  readonly onLeave: (watcher: () => void) => void;
}

export function door(): Door {
  const watchers: (() => void)[] = [];
  let gone = false;
  let resolve = (): void => {};
  const left = new Promise<void>((done) => {
    resolve = done;
  });
  return {
    left,
    leave() {
      if (gone) return;
      gone = true;
      for (const watcher of watchers) watcher();
      resolve();
    },
    onLeave(watcher) {
      if (gone) watcher();
      else watchers.push(watcher);
    },
  };
}
