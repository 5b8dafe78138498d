// FSRS-6 with its default parameters, as all of forgetting.ts; by itself, for whoever only asks what is recalled now. A test holds the numbers to the package's.
const decay = -0.1542;
const factor = 0.98034649;

/** Days. */
export const day = 86_400_000;

/** Chance that what was known is still recalled after `days`: 0.9 after `stability` days. */
export const recall = (days: number, stability: number): number => (days <= 0 ? 1 : (1 + (factor * days) / stability) ** decay);
