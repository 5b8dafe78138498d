import { hashOf } from './hash.ts';

const salts = new WeakMap<object, number>();

/** What tells one thing that is said from another, so that their ways of saying it are picked apart. A scene says the same things in many questions: each is read once. */
export function saltOf<T extends object>(what: T, text: (what: T) => string = JSON.stringify): number {
  const known = salts.get(what);
  if (known !== undefined) return known;
  const salt = hashOf(text(what));
  salts.set(what, salt);
  return salt;
}
