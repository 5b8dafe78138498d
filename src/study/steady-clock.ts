/** A clock that stands while the program is stopped. */
export interface SteadyClock {
  /** Milliseconds that only ever rise; the same for as long as it stands. */
  readonly at: () => number;
  /** The program is about to be stopped. */
  readonly stand: () => void;
  /** The program goes on. Where it was stopped unasked, the clock is taken to have stood since it was last looked at. */
  readonly goOn: () => void;
}

/** @param now milliseconds of a monotonic clock */
export function steadyClock(now: () => number): SteadyClock {
  let lost = 0;
  let seen = now();
  let standing = false;
  return {
    at() {
      if (!standing) seen = now();
      return seen - lost;
    },
    stand() {
      if (!standing) seen = now();
      standing = true;
    },
    goOn() {
      const time = now();
      lost += time - seen;
      seen = time;
      standing = false;
    },
  };
}
