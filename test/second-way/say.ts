/** Writes a fact: texts in quotes, numbers as they are. */
export type Say = (predicate: string, ...terms: readonly (string | number)[]) => void;

export const quote = (text: string): string => `"${text}"`;

/** The place of an application, proxy or NAT device that names no subnet. */
export const unnamed = 'private';
