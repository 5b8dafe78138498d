import type { FullScenario, Vpc } from '../../network/schema.ts';
import type { Labels, Lang, Text } from '../question.ts';

/** A fact of a scenario that can be switched: what it is, how it stands, and the scenario with the next way it could stand. Pure. */
export interface Switch {
  /** The same as long as the fact is there: `dns:app`. */
  readonly id: string;
  readonly label: Text;
  readonly value: Text;
  readonly next: () => FullScenario;
}

export const t = (en: string, ko: string): Text => ({ en, ko });
/** Names for ids in either language; the id where it has none. */
export function namesIn(labels: Labels): Readonly<Record<Lang, (id: string) => string>> {
  const name = (lang: Lang) => (id: string): string => (Object.hasOwn(labels, id) ? (labels[id]?.[lang] ?? id) : id);
  return { en: name('en'), ko: name('ko') };
}
export const same = (text: string): Text => ({ en: text, ko: text });
export const yes = t('yes', '예');
export const no = t('no', '아니요');
export const on = t('on', '켜짐');
export const off = t('off', '꺼짐');

/** The value behind another in a list that begins anew; one that is not in it leads to the first. */
export const after = <T>(list: readonly T[], value: T): T => list[(list.indexOf(value) + 1) % list.length] as T;

/** A scenario with its world changed. */
export const withWorld = (s: FullScenario, change: Partial<FullScenario['world']>): FullScenario => ({ ...s, world: { ...s.world, ...change } });
export const withVpc = (s: FullScenario, id: string, change: Partial<Vpc>): FullScenario => withWorld(s, { vpcs: s.world.vpcs.map((v) => (v.id === id ? { ...v, ...change } : v)) });

/** A scenario with one element that stands changed, by its place in the list. */
export const withElement = (s: FullScenario, index: number, change: object): FullScenario => withWorld(s, { elements: s.world.elements.map((e, i) => (i === index ? ({ ...e, ...change } as typeof e) : e)) });
