import type { Voice, Way, Ways } from './blueprint.ts';
import type { Text } from './question.ts';

/** Something that is made when it is first asked for, and then kept. So are ways to say something: most of what a draft has words for no question of it says, and a scene keeps its draft for long. */
export function late<T extends {}>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const listOf = (ways: Ways): readonly Way[] => (typeof ways === 'function' ? ways() : ways);
const said = (way: Way): Text => (typeof way === 'function' ? way() : way);
const isSaid = (ways: readonly Way[]): ways is readonly Text[] => ways.every((way) => typeof way !== 'function');

/** All of them in words: the list itself where it is that. */
export function allWays(ways: Ways): readonly Text[] {
  const list = listOf(ways);
  return isSaid(list) ? list : list.map(said);
}
/** One of them in words, and no other. */
export const oneWay = (ways: Ways, { choose }: Pick<Voice, 'choose'>, salt: string | number): Text => said(choose(listOf(ways), salt));
