import type { Scenario } from '../../network/schema.ts';

type ScenarioOption = NonNullable<Scenario['options']>[number];

/**
 * What kind of design an option is: the types of what it adds, and of what it changes (`~`) or takes away (`-`), each once, in alphabetical order.
 * Null for a statement or a number.
 */
export function designKind(option: ScenarioOption, { world }: Scenario): string | null {
  if (!('elements' in option || 'changes' in option || 'removes' in option)) return null;
  const types = new Map<string, string>([
    ...(world.elements ?? []).flatMap((e): [string, string][] => (e.id === undefined ? [] : [[e.id, e.type]])),
    ...(world.vpcs ?? []).flatMap((v): [string, string][] => [[v.id, 'vpc'], ...(v.subnets ?? []).map((s): [string, string] => [s.id, 'subnet'])]),
  ]);
  const typeOf = (id: string): string => types.get(id) ?? id;
  const parts = [...(option.elements ?? []).map((e) => e.type), ...(option.changes ?? []).map((c) => `~${typeOf(c.id)}`), ...(option.removes ?? []).map((id) => `-${typeOf(id)}`)];
  return [...new Set(parts)].sort().join('+') || 'nothing';
}
