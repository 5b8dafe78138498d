import type { Ways } from './blueprint.ts';
import type { Text } from './question.ts';

/** Ways to say something, made when one is first asked for: most of what a draft has words for no question of it says, and a scene keeps its draft for long. */
export function late(make: () => readonly Text[]): () => readonly Text[] {
  let made: readonly Text[] | undefined;
  return () => (made ??= make());
}

/** The list itself. */
export const allWays = (ways: Ways): readonly Text[] => (typeof ways === 'function' ? ways() : ways);
