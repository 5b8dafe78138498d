const salts = new WeakMap<object, string>();

/** What tells one thing that is said from another, so that their ways of saying it are picked apart. A scene says the same things in many questions. */
export function saltOf(what: object, text: () => string = () => JSON.stringify(what)): string {
  const known = salts.get(what);
  if (known !== undefined) return known;
  const salt = text();
  salts.set(what, salt);
  return salt;
}
