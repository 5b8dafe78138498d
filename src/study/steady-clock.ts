/** A clock that stands while the program is stopped. */
export interface SteadyClock {
  /** Milliseconds that only ever rise; the same for as long as it stands. */
  readonly at: () => number;
  /** The program is about to be stopped. */
  readonly stand: () => void;
  /** The program goes on. Where it was stopped unasked, the clock is taken to have stood since it was last looked at. */
  readonly goOn: () => void;
}

// Milliseconds between two looks, from which the program may have been stopped; it looks twice a second.
const doubtful = 1000;

/**
 * @param now milliseconds of a monotonic clock
 * @param later does something once what has already happened is told: keys and timers come before the word that a stopped program goes on, and a long
 * gap counts only when that word has not come
 */
export function steadyClock(now: () => number, later: (work: () => void) => void): SteadyClock {
  let lost = 0;
  let seen = now();
  let standing = false;
  let doubted = false;
  return {
    at() {
      if (standing || doubted) return seen - lost;
      const time = now();
      if (time - seen <= doubtful) {
        seen = time;
        return seen - lost;
      }
      doubted = true;
      later(() => {
        if (doubted) seen = now();
        doubted = false;
      });
      return seen - lost;
    },
    stand() {
      if (!standing && !doubted) seen = now();
      standing = true;
    },
    goOn() {
      const time = now();
      lost += time - seen;
      seen = time;
      standing = false;
      doubted = false;
    },
  };
}
