import type { World } from '../../src/network/schema.ts';

/** More members of a group than these teach nothing new: one to connect, one to connect to, one that is found behind another network. */
const mostMembers = 3;

/** A member VPC or a site. `group`: the id by which a file names it. */
export interface Net {
  readonly name: string;
  readonly group: string;
  readonly cidrs: readonly string[];
  readonly vpc: boolean;
}

/** The networks of a world, groups as a few of their members, or as `every` one of them. */
export function networksOf(world: World, every = false): Net[] {
  const vpcs = world.vpcs.flatMap((v) =>
    v.count === 1
      ? [{ name: v.id, group: v.id, cidrs: v.cidrs, vpc: true }]
      : Array.from({ length: every ? v.count : Math.min(v.count, mostMembers) }, (_, i) => ({ name: `${v.id}#${i + 1}`, group: v.id, cidrs: v.cidrs, vpc: true })),
  );
  return [...vpcs, ...world.sites.map((s) => ({ name: s.id, group: s.id, cidrs: s.cidrs, vpc: false }))];
}

/** The first bits of a block as text: two blocks overlap if one is the beginning of the other. */
const bitsOf = (cidr: string): string => {
  const [address = '', length = '32'] = cidr.split('/');
  return address.split('.').map((octet) => Number(octet).toString(2).padStart(8, '0')).join('').slice(0, Number(length));
};

/** Whether two CIDR blocks share an address. */
export const blocksOverlap = (a: string, b: string): boolean => bitsOf(a).startsWith(bitsOf(b)) || bitsOf(b).startsWith(bitsOf(a));

/** How many VPCs an id names; 1 for anything but a group. */
export const sizeOf = (world: World, id: string): number => world.vpcs.find((v) => v.id === id)?.count ?? 1;

/** How many pairs a connection between two ids makes: a full mesh where a group is named twice. */
export function pairsOf(world: World, [a, b]: readonly [string, string]): number {
  const n = sizeOf(world, a);
  return a === b ? (n * (n - 1)) / 2 : n * sizeOf(world, b);
}
