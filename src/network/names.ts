import type { Base, Net } from './nets.ts';
import type { ClientName, GoalName } from './proof.ts';
import type { Client, Goal } from './ways.ts';

/** How proofs call a network: by its id; of the two members that stand for a group the second is `id#2`. */
export const nameOfNet = (net: Net): string => (net.sibling >= 0 && net.sibling < net.index ? `${net.id}#2` : net.id);

export const nameOfClient = (client: Client | null): ClientName => (client ? { net: nameOfNet(client.net), sub: client.sub, cidr: client.net.blocks[client.cidr] ?? null } : { net: null, sub: 0, cidr: null });

export function nameOfGoal(base: Base, goal: Goal): GoalName {
  if (goal.kind === 'internet') return 'internet';
  if (goal.kind === 'net') return { net: nameOfNet(goal.net), sub: goal.sub, cidr: goal.net.blocks[goal.cidr] ?? '' };
  return { service: goal.service.id, cidr: goal.service.net < 0 ? null : ((base.nets[goal.service.net] as Net).blocks[goal.cidr] ?? '') };
}
