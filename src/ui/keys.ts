import type { Text } from '../item/question.ts';

/** A command with its keys, the places where they hold, and its words. Matching, the footer and the help all come from one table of these. */
export interface Binding<Place extends string = string, Command extends string = string> {
  readonly command: Command;
  readonly keys: readonly string[];
  readonly where: readonly Place[];
  /** The keys as the user reads them; the footer says the first. */
  readonly shown: Text;
  /** For the footer: a word or two. */
  readonly label: Text;
  readonly help: Text;
  /** The lower, the longer it stays in a narrow footer; null keeps it out. */
  readonly rank: number | null;
}

/** The binding that a key has at a place. Capitals count as small letters where they have no meaning of their own. */
export function bindingFor<P extends string, C extends string>(table: readonly Binding<P, C>[], place: P, key: string): Binding<P, C> | undefined {
  const here = table.filter(({ where }) => where.includes(place));
  return here.find(({ keys }) => keys.includes(key)) ?? here.find(({ keys }) => keys.includes(key.toLowerCase()));
}

/** The bindings of a place that can be used now, in the order of the table. `able` says which commands have anything to do. */
export const bindingsAt = <P extends string, C extends string>(table: readonly Binding<P, C>[], place: P, able: (command: C) => boolean): readonly Binding<P, C>[] =>
  table.filter(({ where, command }) => where.includes(place) && able(command));
