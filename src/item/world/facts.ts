import { durable, named, place, privately, reachable, type Place } from '../../../questions/statement-facts.ts';
import type { Requirement, World } from '../../network/schema.ts';
import type { Fact } from '../blueprint.ts';
import type { Text } from '../question.ts';

/** What can be said between two places of a world, by the kind of requirement. */
const kinds = { reach: reachable, private: privately, survivesAz: durable, keepDnsName: named } as const;
type Told = keyof typeof kinds;

/** The fact that a requirement is about, in words; null for one that statements do not speak of. */
export function factOf(requirement: Requirement, labels: Readonly<Record<string, Text>>, serviceNames: Readonly<Record<string, Text>>): Fact | null {
  const kind = (Object.keys(kinds) as Told[]).find((k) => k in requirement);
  if (kind === undefined) return null;
  const { from, to } = (requirement as Record<string, { from: string; to: string }>)[kind] as { from: string; to: string };
  const nameOf = (id: string): Text => (id === 'internet' ? { en: 'the internet', ko: '인터넷' } : (serviceNames[id] ?? labels[id] ?? { en: id, ko: id }));
  const at = (id: string): Place => place(id, { en: `clients in ${nameOf(id).en}`, ko: `${nameOf(id).ko} 클라이언트` }, nameOf(id));
  return kinds[kind](at(from), at(to));
}

/** Requirements that statements about a world could be made of. */
export function askable({ vpcs, sites, services }: World): Requirement[] {
  const clients = [...vpcs.filter((v) => v.count === 1).map((v) => v.id), ...sites.map((s) => s.id)];
  const aws = new Set(services.flatMap((s) => ('aws' in s ? [s.id] : [])));
  const goals = [...clients, ...services.filter((s) => !('vpc' in s && s.appliance)).map((s) => s.id), 'internet'];
  const own = new Map(services.flatMap((s) => ('vpc' in s ? [[s.id, s.vpc] as const] : [])));
  return clients.flatMap((from) =>
    goals.flatMap((to): Requirement[] => {
      if (from === to || own.get(to) === from) return [];
      const pair = { from, to };
      return [{ reach: pair }, ...(to === 'internet' ? [] : [{ private: pair } as const]), ...(aws.has(to) || own.has(to) ? [{ survivesAz: pair } as const] : []), ...(aws.has(to) && vpcs.some((v) => v.id === from) ? [{ keepDnsName: pair } as const] : [])];
    }),
  );
}
