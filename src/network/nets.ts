import { anyOverlap, overlap, parseCidr, type Range } from './cidr.ts';
import type { Catalog, ServiceFacts } from './catalog.ts';
import type { Era, FullScenario, Subnet, World } from './schema.ts';

/** A subnet; a VPC that names none has one of these that stands for its private subnets. */
export interface Sub {
  readonly id: string | null;
  readonly az: string;
  readonly public: boolean;
  readonly addressed: boolean;
}

/** A VPC or a site. A group of VPCs is stood for by two members, which is enough to see them meet each other and a third party. */
export interface Net {
  readonly index: number;
  readonly id: string;
  readonly site: boolean;
  /** How many alike VPCs it stands for together with its sibling; 1 for a single one. */
  readonly members: number;
  /** Index of the other representative of the group, or -1. */
  readonly sibling: number;
  readonly region: string;
  readonly account: string;
  readonly cidrs: readonly Range[];
  readonly blocks: readonly string[];
  /** The members of its group overlap one another. */
  readonly overlapping: boolean;
  readonly dns: boolean;
  readonly subs: readonly Sub[];
  /** The subnet in which an application or a proxy stands when none is named; -1: a private one, whichever, or one that is not listed. */
  readonly privateSub: number;
  readonly hasPublicSubnet: boolean;
  /** A site's own way out. */
  readonly internet: boolean;
}

/** A service as a target: `net` is -1 for an AWS service. */
export interface Target {
  readonly index: number;
  readonly id: string;
  readonly aws: ServiceFacts | null;
  readonly region: string;
  readonly publicEndpoint: boolean;
  readonly net: number;
  readonly sub: number;
  readonly appliance: boolean;
}

/** The world's places, without its elements: the part of a scenario that all its options share unless one changes it. */
export interface Base {
  readonly era: Era;
  readonly catalog: Catalog;
  readonly nets: readonly Net[];
  readonly netsOf: ReadonlyMap<string, readonly Net[]>;
  readonly subOf: ReadonlyMap<string, { readonly vpc: string; readonly sub: number }>;
  readonly services: readonly Target[];
  readonly serviceOf: ReadonlyMap<string, Target>;
  /** Networks other than `net` with an address block that overlaps block `cidr` of it, siblings that are disjoint aside. */
  rivals(net: Net, cidr: number): readonly Net[];
}

const wholePrivate: readonly Sub[] = [{ id: null, az: 'a', public: false, addressed: true }];
const subOf = (s: Subnet): Sub => ({ id: s.id, az: s.az, public: s.public, addressed: s.publicAddresses });
const rangeOf = (text: string): Range => parseCidr(text) as Range;

/** Whether two networks have addresses in common, as far as routing can see. */
export const netsOverlap = (a: Net, b: Net): boolean => (a.sibling === b.index ? a.overlapping : anyOverlap(a.cidrs, b.cidrs));

export function baseOf(scenario: FullScenario, world: World, catalog: Catalog): Base {
  const nets: Net[] = [];
  const netsOf = new Map<string, readonly Net[]>();
  const subs = new Map<string, { vpc: string; sub: number }>();
  for (const vpc of world.vpcs) {
    const own = vpc.subnets.length > 0 ? vpc.subnets.map(subOf) : wholePrivate;
    for (let i = 0; i < vpc.subnets.length; i++) subs.set((vpc.subnets[i] as Subnet).id, { vpc: vpc.id, sub: i });
    const first = nets.length;
    const reps = vpc.count > 1 ? 2 : 1;
    const cidrs = vpc.cidrs.map(rangeOf);
    // Which of several private subnets it is must decide nothing, so it is then none of the listed ones, but something that all of them are.
    const inPrivate = own.filter((s) => !s.public).length === 1 ? own.findIndex((s) => !s.public) : -1;
    for (let r = 0; r < reps; r++) {
      nets.push({
        index: first + r, id: vpc.id, site: false, members: vpc.count, sibling: reps === 2 ? first + 1 - r : -1, region: vpc.region, account: vpc.account,
        cidrs, blocks: vpc.cidrs, overlapping: vpc.overlap, dns: vpc.dnsSupport && vpc.dnsHostnames, subs: own, privateSub: inPrivate,
        hasPublicSubnet: vpc.subnets.length === 0 || own.some((s) => s.public), internet: false,
      });
    }
    netsOf.set(vpc.id, nets.slice(first));
  }
  for (const site of world.sites) {
    const net: Net = {
      index: nets.length, id: site.id, site: true, members: 1, sibling: -1, region: '', account: '', cidrs: site.cidrs.map(rangeOf), blocks: site.cidrs,
      overlapping: false, dns: false, subs: wholePrivate, privateSub: 0, hasPublicSubnet: false, internet: site.internet,
    };
    nets.push(net);
    netsOf.set(site.id, [net]);
  }
  const services = world.services.map((s, index): Target => {
    if ('aws' in s) return { index, id: s.id, aws: catalog.services.get(s.aws) ?? null, region: s.region, publicEndpoint: s.publicEndpoint, net: -1, sub: -1, appliance: false };
    const net = netsOf.get(s.vpc)?.[0] as Net;
    return { index, id: s.id, aws: null, region: net.region, publicEndpoint: false, net: net.index, sub: s.subnet === undefined ? net.privateSub : (subs.get(s.subnet)?.sub ?? net.privateSub), appliance: s.appliance };
  });
  return { era: scenario.era, catalog, nets, netsOf, subOf: subs, services, serviceOf: new Map(services.map((s) => [s.id, s])), rivals: rivalsAmong(nets) };
}

/** Finds overlapping blocks: by looking at all of few networks, by a sorted list of many. */
function rivalsAmong(nets: readonly Net[]): Base['rivals'] {
  const disjointSibling = (a: Net, b: Net) => a.sibling === b.index && !a.overlapping;
  if (nets.length <= 12) return (net, cidr) => nets.filter((z) => z !== net && !disjointSibling(net, z) && z.cidrs.some((r) => overlap(r, net.cidrs[cidr] as Range)));
  const sorted = nets.flatMap((net) => net.cidrs.map((r) => ({ r, net }))).sort((a, b) => a.r.first - b.r.first);
  const furthest: number[] = [];
  for (const { r } of sorted) furthest.push(Math.max(r.last, furthest.at(-1) ?? -1));
  return (net, cidr) => {
    const block = net.cidrs[cidr] as Range;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as { r: Range }).r.first <= block.last) low = middle + 1;
      else high = middle;
    }
    const found = new Set<Net>();
    for (let i = low - 1; i >= 0 && (furthest[i] as number) >= block.first; i--) {
      const entry = sorted[i] as { r: Range; net: Net };
      if (entry.r.last >= block.first && entry.net !== net && !disjointSibling(net, entry.net)) found.add(entry.net);
    }
    return [...found];
  };
}
