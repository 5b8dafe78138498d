/** What a step gives: the next state, and what to do about it, as data. */
export interface Step<State, Effect> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** A state machine that runs: events in, effects performed, their outcomes fed back as events. */
export interface Machine<State, Event> {
  readonly state: () => State;
  readonly send: (event: Event) => void;
  /** Calls `watcher` after each change until the returned function is called. */
  readonly subscribe: (watcher: () => void) => () => void;
  /** Resolves when no effect is under way. */
  readonly settled: () => Promise<void>;
}

/**
 * Runs `step` from `initial` on. `perform` does one effect and resolves to the event that it leads to, or to undefined; it must not reject. An effect
 * that is done at once (it returns an event, no promise) leads to its event before `send` returns.
 */
export function run<State, Event, Effect>(
  initial: Step<State, Effect>,
  step: (state: State, event: Event) => Step<State, Effect>,
  perform: (effect: Effect) => Event | undefined | Promise<Event | undefined>,
): Machine<State, Event> {
  let state = initial.state;
  const watchers = new Set<() => void>();
  const underWay = new Set<Promise<void>>();

  const start = (effect: Effect): void => {
    const outcome = perform(effect);
    if (!(outcome instanceof Promise)) {
      if (outcome !== undefined) send(outcome);
      return;
    }
    const done: Promise<void> = outcome.then((event) => {
      underWay.delete(done);
      if (event !== undefined) send(event);
    });
    underWay.add(done);
  };

  const send = (event: Event): void => {
    const next = step(state, event);
    const changed = next.state !== state;
    state = next.state;
    for (const effect of next.effects) start(effect);
    if (changed) for (const watcher of watchers) watcher();
  };

  for (const effect of initial.effects) start(effect);

  return {
    state: () => state,
    send,
    subscribe(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
