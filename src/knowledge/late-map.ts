/** A map that is made when something is first asked of it. */
export function lateMap<K, V>(make: () => ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  let made: ReadonlyMap<K, V> | null = null;
  const map = (): ReadonlyMap<K, V> => (made ??= make());
  return {
    get size() {
      return map().size;
    },
    get: (key) => map().get(key),
    has: (key) => map().has(key),
    keys: () => map().keys(),
    values: () => map().values(),
    entries: () => map().entries(),
    forEach: (each, self) => map().forEach(each, self),
    [Symbol.iterator]: () => map()[Symbol.iterator](),
  };
}
