import { overlap, parseCidr } from '../../../src/network/cidr.ts';
import type { ElementInput, Requirement, Scenario } from '../../../src/network/schema.ts';
import { randomScenario } from '../random-scenario.ts';
import { differ, failing, verdictOf, type Law } from './law.ts';
import type { VpcInput } from './places.ts';

/** How each group is taken apart: the names of its members, and of the members' copies of a subnet or an element. */
class Apart {
  readonly groups: ReadonlyMap<string, VpcInput>;
  readonly #subnets = new Map<string, string>();
  readonly copies = new Map<string, string[]>();
  constructor(vpcs: readonly VpcInput[]) {
    this.groups = new Map(vpcs.filter((v) => (v.count ?? 1) > 1).map((v) => [v.id, v]));
    for (const v of this.groups.values()) for (const x of v.subnets ?? []) this.#subnets.set(x.id, v.id);
  }
  members(id: string): string[] {
    const group = this.groups.get(id);
    return group ? Array.from({ length: group.count ?? 1 }, (_, i) => `${id}-m${i}`) : [id];
  }
  /** All that a name stands for: members of a group, copies of a subnet or an element. */
  all(name: string): string[] {
    const [id = name, block] = name.split('/');
    const owner = this.#subnets.get(id);
    if (owner !== undefined) return this.members(owner).map((_, i) => `${id}-m${i}`);
    if (this.groups.has(id)) return block === undefined ? this.members(id) : this.members(id).map((m, i) => `${m}/${blockOf(this.groups.get(id), block, i)}`);
    return this.copies.get(id) ?? [name];
  }
  /** What a name means within the n-th member. */
  within(name: string, n: number): string {
    return this.#subnets.has(name) ? `${name}-m${n}` : name;
  }
}

/** The n-th member's part of a block of its group: the whole where members overlap, else a part of its own. */
function blockOf(group: VpcInput | undefined, block: string, n: number): string {
  if (group?.overlap) return block;
  const [a, b] = block.split('.');
  return `${a}.${b}.${n * 16}.0/20`;
}

function vpcsApart(apart: Apart, v: VpcInput): VpcInput[] {
  if (!apart.groups.has(v.id)) return [v];
  const { count: _count, overlap: _overlap, ...rest } = v;
  return apart.members(v.id).map((id, n) => ({ ...rest, id, cidrs: v.cidrs.map((c) => blockOf(v, c, n)), subnets: (v.subnets ?? []).map((x) => ({ ...x, id: `${x.id}-m${n}` })) }));
}

const combinations = (lists: readonly string[][]): string[][] => lists.reduce<string[][]>((done, list) => done.flatMap((d) => list.map((x) => [...d, x])), [[]]);

/** A route list names a group once: each member beside the others of the list; twice: its members among themselves as well. */
function routesApart(apart: Apart, list: readonly string[]): string[][] {
  const once = [...new Set(list)];
  return combinations(once.map((id) => (list.filter((x) => x === id).length > 1 || !apart.groups.has(id) ? [id] : apart.all(id)))).map((names) => names.flatMap((id) => (apart.groups.has(id) ? apart.all(id) : [id])));
}

function elementsApart(apart: Apart, e: ElementInput): ElementInput[] {
  switch (e.type) {
    case 'vpc-peering':
    case 'software-vpn': {
      const [a, b] = e.vpcs;
      const own = apart.members(a);
      const pairs = a === b ? own.flatMap((x, i) => own.slice(i + 1).map((y): [string, string] => [x, y])) : own.flatMap((x) => apart.members(b).map((y): [string, string] => [x, y]));
      return pairs.map((vpcs): ElementInput => (e.type === 'software-vpn' ? { type: e.type, vpcs } : { type: e.type, vpcs, ...(e.routes === undefined ? {} : { routes: e.routes === a && a === b ? 'both' : vpcs[e.vpcs.indexOf(e.routes)] ?? e.routes }) }));
    }
    case 'transit-gateway': return [{ ...e, attachments: (e.attachments ?? []).flatMap((x) => apart.members(x)), ...(Array.isArray(e.routes) ? { routes: e.routes.flatMap((list) => routesApart(apart, list)) } : {}) }];
    case 'site-to-site-vpn':
    case 'direct-connect': return apart.members(e.to).map((to) => ({ ...e, to }));
    case 'bucket-policy': {
      const of = (list: readonly string[]) => list.flatMap((x) => apart.all(x));
      return [{ ...e, allowOnly: 'vpcs' in e.allowOnly ? { vpcs: of(e.allowOnly.vpcs) } : 'endpoints' in e.allowOnly ? { endpoints: of(e.allowOnly.endpoints) } : { sourceIps: of(e.allowOnly.sourceIps) } }];
    }
    default: {
      if (!('vpc' in e)) return [e];
      const copies = apart.members(e.vpc).map((vpc, n) => ({
        ...e,
        vpc,
        ...(e.id !== undefined && apart.groups.has(e.vpc) ? { id: `${e.id}-m${n}` } : {}),
        ...('subnet' in e && e.subnet !== undefined ? { subnet: apart.within(e.subnet, n) } : {}),
        ...('routeTables' in e && Array.isArray(e.routeTables) ? { routeTables: e.routeTables.map((x) => apart.within(x, n)) } : {}),
        ...('securityGroup' in e && Array.isArray(e.securityGroup) ? { securityGroup: e.securityGroup.flatMap((x) => apart.all(x)) } : {}),
      }) as ElementInput);
      return copies;
    }
  }
}

const copiesOf = (apart: Apart, elements: readonly ElementInput[]) => {
  for (const e of elements) if (e.id !== undefined && 'vpc' in e && apart.groups.has(e.vpc)) apart.copies.set(e.id, apart.members(e.vpc).map((_, n) => `${e.id}-m${n}`));
};

/** A requirement on a group, member by member; between a group and itself, for each two. */
function requirementsApart(apart: Apart, r: Requirement): Requirement[] {
  const [kind, body] = Object.entries(r)[0] as [string, { from?: string; to?: string | string[]; vpcs?: string[] }];
  const again = (part: object): Requirement => ({ [kind]: { ...body, ...part } }) as Requirement;
  if ('readyWithin' in r) return [r];
  if ('exposeOnly' in r) return [again({ to: r.exposeOnly.to.flatMap((x) => apart.all(x)) })];
  if ('onlyVia' in r) return [again({ vpcs: r.onlyVia.vpcs.flatMap((x) => apart.all(x)) })];
  if ('limitTo' in r) return apart.all(r.limitTo.from).map((from) => again({ from }));
  const from = body.from ?? '';
  const to = typeof body.to === 'string' ? body.to : '';
  return apart.all(from).flatMap((f, i) => apart.all(to).flatMap((t, j) => (i === j && sameGroup(apart, from, to) ? [] : [again({ from: f, to: t })])));
}
function sameGroup(apart: Apart, from: string, to: string): boolean {
  const group = (name: string) => [...apart.groups.values()].find((v) => v.id === name.split('/')[0] || (v.subnets ?? []).some((x) => x.id === name))?.id;
  return group(from) !== undefined && group(from) === group(to);
}

const meet = (a: string, b: string): boolean => {
  const [x, y] = [parseCidr(a), parseCidr(b)];
  return typeof x !== 'string' && typeof y !== 'string' && overlap(x, y);
};
/** Disjoint members have parts of the block of their group, and whatever meets that block is taken to meet them all: which parts cannot be told. */
function partsCannotMatter({ world: { vpcs = [], sites = [] } }: Scenario): boolean {
  const blocks = [...vpcs, ...sites].flatMap((x) => x.cidrs.map((c) => ({ of: x.id, c })));
  return vpcs.filter((v) => (v.count ?? 1) > 1 && !v.overlap).every((v) => v.cidrs.every((c, i) => blocks.every((b) => b.of === v.id || !meet(b.c, c)) && v.cidrs.every((d, j) => i === j || !meet(c, d))));
}

/** Only what can be written both ways: small groups, no line to a group that something else refers to, no egress through a group, no changes. */
function comparable(s: Scenario): boolean {
  const groups = new Set((s.world.vpcs ?? []).filter((v) => (v.count ?? 1) > 1).map((v) => v.id));
  const elements = [...(s.world.elements ?? []), ...(s.options ?? []).flatMap((o) => ('elements' in o ? o.elements ?? [] : []))];
  if (!partsCannotMatter(s) || groups.size === 0 || (s.world.vpcs ?? []).some((v) => (v.count ?? 1) > 5)) return false;
  if ((s.options ?? []).some((o) => !('elements' in o) || (o.changes ?? []).length > 0 || (o.removes ?? []).length > 0)) return false;
  return elements.every((e) => !(e.type === 'transit-gateway' && e.egress !== undefined && groups.has(e.egress)) && !((e.type === 'direct-connect' || e.type === 'site-to-site-vpn') && groups.has(e.to) && (e.id !== undefined || 'connection' in e || 'over' in e)));
}

export const lawsOfGroups: readonly Law[] = [
  {
    name: 'a group comes to the same as its members named one by one',
    draw(seed) {
      for (let n = seed; ; n = (Math.imul(n, 1_664_525) + 1_013_904_223) & 0x7fffffff) {
        const s = randomScenario(n, { ask: 'alternatives', disjoint: n % 3 !== 0 });
        const small = { ...s, world: { ...s.world, vpcs: (s.world.vpcs ?? []).map((v) => ((v.count ?? 1) > 5 ? { ...v, count: 3 } : v)) } };
        if (comparable(small)) return small;
      }
    },
    breaks(s) {
      if (!comparable(s)) return null;
      const apart = new Apart(s.world.vpcs ?? []);
      const options = (s.options ?? []).map((o) => ({ id: o.id, elements: 'elements' in o ? o.elements ?? [] : [] }));
      copiesOf(apart, [...(s.world.elements ?? []), ...options.flatMap((o) => o.elements)]);
      const requirements = (s.requirements ?? []).map((r) => requirementsApart(apart, r));
      const owner = requirements.flatMap((list, i) => list.map(() => i));
      const each: Scenario = {
        ...s,
        usage: { hours: 100, gigabytes: 0 },
        world: { ...s.world, vpcs: (s.world.vpcs ?? []).flatMap((v) => vpcsApart(apart, v)), elements: (s.world.elements ?? []).flatMap((e) => elementsApart(apart, e)) },
        requirements: requirements.flat(),
        options: options.map((o) => ({ id: o.id, elements: o.elements.flatMap((e) => elementsApart(apart, e)) })),
      };
      const [together, single] = [verdictOf({ ...s, usage: { hours: 100, gigabytes: 0 } }), verdictOf(each)];
      if (!together || !single) return null;
      const found = (v: typeof single, of: (i: number) => number) => v.options.map((o) => ({ fails: [...new Set(failing(o.failures).map((i) => (i === null ? -1 : of(i))))].sort(), usd: o.monthlyUsd, operations: o.operations }));
      return differ('a group and its members', found(together, (i) => i), found(single, (i) => owner[i] ?? -2));
    },
  },
];
