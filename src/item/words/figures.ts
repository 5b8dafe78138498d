// By hand, not by Intl: its first formatter takes a tenth of the time to a session's first question.

/** A number with a comma before every three digits, as English writes it. */
export const grouped = (n: number): string => (Number.isSafeInteger(n) ? String(n).replace(/\B(?=(\d{3})+$)/g, ',') : n.toLocaleString('en-US'));

/** An amount of dollars that is a whole number of cents, with two digits behind the point. */
export const dollars = (usd: number): string => usd.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
