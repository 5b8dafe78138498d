import { lineOf, linksOf, tgwOf, type Gateway, type Link } from './links.ts';
import { netsOverlap, type Base, type Net, type Target } from './nets.ts';
import type { Element, ElementOf } from './schema.ts';

/** Why something lets nothing through: the rule, and the element or place where it applies. */
export interface Block {
  readonly rule: string;
  readonly at: string;
}

/** An endpoint as it stands in one VPC. `closed`: what makes it useless to everybody. */
export interface Endpoint {
  readonly el: number;
  readonly e: ElementOf<'gateway-endpoint'> | ElementOf<'interface-endpoint'>;
  readonly net: Net;
  readonly service: Target;
  readonly closed: readonly Block[];
}
export interface Nat {
  readonly el: number;
  readonly e: ElementOf<'nat-gateway'> | ElementOf<'nat-instance'>;
  readonly closed: readonly Block[];
}
/** What a VPC's route tables send traffic through when it enters or leaves: one fleet of appliances. */
export interface Inspection {
  readonly el: number;
  readonly bit: number;
  azs: number;
}
export interface Proxy {
  readonly el: number;
  readonly net: Net;
  readonly azs: number;
}

/** A design ready to be asked: the world's elements and an option's, sorted by what a path may need of them. */
export interface Design {
  readonly base: Base;
  readonly elements: readonly Element[];
  /** What AWS would not let anybody create. */
  readonly refused: readonly { readonly el: number; readonly rule: string }[];
  /** Element index of each network's internet gateway, or -1. */
  readonly igw: readonly number[];
  readonly nats: ReadonlyMap<number, readonly Nat[]>;
  readonly endpoints: ReadonlyMap<number, readonly Endpoint[]>;
  readonly proxies: ReadonlyMap<number, readonly Proxy[]>;
  readonly inspections: ReadonlyMap<number, readonly Inspection[]>;
  readonly publicBalancers: ReadonlyMap<number, number>;
  readonly policies: ReadonlyMap<number, readonly ElementOf<'bucket-policy'>[]>;
  readonly services: ReadonlyMap<number, readonly ServiceOffer[]>;
  /** Direct Connect lines to AWS's public endpoints, by site. */
  readonly publicLines: ReadonlyMap<number, readonly { readonly el: number; readonly macsec: boolean }[]>;
  readonly gateways: ReadonlyMap<string, Gateway>;
  readonly links: ReadonlyMap<number, readonly Link[]>;
}
export interface ServiceOffer {
  readonly el: number;
  readonly e: ElementOf<'endpoint-service'>;
}

const names = new WeakMap<readonly Element[], string[]>();

/** How an element is called in a path: its id, else its type, with #2, #3 where there are several. */
export function nameOf(elements: readonly Element[], index: number): string {
  const id = elements[index]?.id;
  if (id !== undefined) return id;
  let known = names.get(elements);
  if (!known) {
    const count = new Map<string, number>();
    known = elements.map((e) => {
      if (e.id !== undefined) return e.id;
      const nth = (count.get(e.type) ?? 0) + 1;
      count.set(e.type, nth);
      return nth === 1 ? e.type : `${e.type}#${nth}`;
    });
    names.set(elements, known);
  }
  return known[index] ?? '';
}

/** The network of an id that references have been checked for. */
const firstOf = (base: Base, id: string): Net => (base.netsOf.get(id) as readonly Net[])[0] as Net;

/** What AWS would not let anybody create, whatever else there is. The first reason wins. */
function refusal(e: Element, base: Base, igw: readonly number[], offers: ReadonlyMap<number, readonly ServiceOffer[]>): string | null {
  switch (e.type) {
    case 'gateway-endpoint':
      return base.serviceOf.get(e.service)?.aws?.gateway ? null : 'gateway-endpoint-services';
    case 'interface-endpoint': {
      const s = base.serviceOf.get(e.service) as Target;
      if (s.aws) {
        if (!s.aws.interface) return 'interface-endpoint-targets';
        if (base.era === 'note' && !s.aws.interfaceThen) return s.aws.gateway ? 'dynamodb-interface-endpoint' : 'interface-endpoint-targets';
        return e.privateDns && s.aws.privateDns && !firstOf(base, e.vpc).dns ? 'private-dns-vpc-attributes' : null;
      }
      const of = (offers.get(s.index) ?? []).filter((o) => o.e.loadBalancer !== 'alb' && o.e.loadBalancer !== 'none');
      return of.length > 0 && of.every((o) => o.e.loadBalancer === 'gwlb') ? 'endpoint-service-consumer-endpoint-type' : null;
    }
    case 'gwlb-endpoint': {
      const s = base.serviceOf.get(e.service) as Target;
      const of = offers.get(s.index) ?? [];
      return s.appliance && (of.length === 0 || of.some((o) => o.e.loadBalancer === 'gwlb')) ? null : 'gwlb-endpoint-needs-gwlb-service';
    }
    case 'endpoint-service': {
      const s = base.serviceOf.get(e.service) as Target;
      if (s.aws) return 'endpoint-service-definition';
      if (e.loadBalancer === 'alb' || e.loadBalancer === 'none') return 'endpoint-service-load-balancer';
      return e.loadBalancer === 'gwlb' && !s.appliance ? 'endpoint-service-nlb-vs-gwlb' : null;
    }
    case 'nat-gateway':
      return (igw[firstOf(base, e.vpc).index] as number) < 0 ? 'private-subnet-needs-nat' : null;
    case 'public-load-balancer': {
      const s = base.serviceOf.get(e.service) as Target;
      return s.net < 0 || (igw[s.net] as number) < 0 ? 'public-load-balancer-needs-igw' : null;
    }
    case 'vpc-peering': {
      const a = base.netsOf.get(e.vpcs[0]) as readonly Net[];
      const b = base.netsOf.get(e.vpcs[1]) as readonly Net[];
      return netsOverlap(a[0] as Net, (a === b ? b[1] : b[0]) as Net) ? 'peering-overlapping-cidr' : null;
    }
    case 'transit-gateway':
      return e.attachments.some((id) => base.netsOf.get(id)?.[0]?.region !== e.region) ? 'transit-gateway-cross-region' : null;
    case 'bucket-policy':
      return base.serviceOf.get(e.service)?.aws?.code === 's3' ? null : 'bucket-policy-restricts';
    default:
      return null;
  }
}

/** Peerings that would lift a VPC over AWS's limit of active ones, in the order of the elements. What is refused is never active. */
function overQuota(base: Base, elements: readonly Element[], igw: readonly number[], offers: ReadonlyMap<number, readonly ServiceOffer[]>): Set<number> {
  const most = base.catalog.ranking.quotas['peerings-per-vpc'];
  const count = new Map<string, number>();
  const over = new Set<number>();
  elements.forEach((e, i) => {
    if (e.type !== 'vpc-peering' || refusal(e, base, igw, offers)) return;
    const [a, b] = e.vpcs;
    const size = (id: string) => base.netsOf.get(id)?.[0]?.members ?? 1;
    const add = a === b ? [[a, size(a) - 1] as const] : [[a, size(b)] as const, [b, size(a)] as const];
    if (add.some(([id, n]) => (count.get(id) ?? 0) + n > most)) over.add(i);
    else for (const [id, n] of add) count.set(id, (count.get(id) ?? 0) + n);
  });
  return over;
}

/** Lists by the number of a network or a service. Most designs leave most of them empty, and a scene keeps many designs: a map is made when something comes into it. */
type Lists<V> = Map<number, V[]> | null;
const none: ReadonlyMap<number, never> = new Map<number, never>();

function push<V>(lists: Lists<V>, key: number, value: V): Map<number, V[]> {
  if (!lists) return new Map([[key, [value]]]);
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
  return lists;
}

/** Whether a consumer's endpoint may use the endpoint service, and if not, why. Principals, acceptance, Region: all must fit. */
export function offerBlocks(design: { base: Base; elements: readonly Element[] }, offers: readonly ServiceOffer[], net: Net, service: Target, wanted: 'nlb' | 'gwlb', own: string): readonly Block[] {
  let best: Block[] | null = null;
  for (const { el, e } of offers) {
    const blocks: Block[] = [];
    const at = nameOf(design.elements, el);
    if (e.loadBalancer === 'alb' || e.loadBalancer === 'none') blocks.push({ rule: 'endpoint-service-load-balancer', at });
    else if ((e.loadBalancer === 'gwlb') !== (wanted === 'gwlb')) blocks.push({ rule: wanted === 'gwlb' ? 'gwlb-endpoint-needs-gwlb-service' : 'endpoint-service-consumer-endpoint-type', at: own });
    if (e.loadBalancer === 'gwlb' && !service.appliance) blocks.push({ rule: 'endpoint-service-nlb-vs-gwlb', at });
    if (e.principals !== 'all' && !e.principals.includes(net.account)) blocks.push({ rule: 'endpoint-service-permissions-default', at });
    if (e.acceptance === 'pending') blocks.push({ rule: 'endpoint-service-acceptance', at });
    const elsewhere = wanted === 'nlb' && design.base.era === 'today' && e.regions.includes(net.region);
    if (net.region !== service.region && !elsewhere) blocks.push({ rule: 'endpoint-service-same-region', at });
    if (!best || blocks.length < best.length) best = blocks;
  }
  return best ?? [{ rule: 'endpoint-service-definition', at: own }];
}

/** Sorts the elements of one design. What is refused is inert. */
export function designOf(base: Base, elements: readonly Element[]): Design {
  const igw: number[] = base.nets.map(() => -1);
  let offered: Lists<ServiceOffer> = null;
  elements.forEach((e, i) => {
    if (e.type === 'internet-gateway') for (const net of base.netsOf.get(e.vpc) as readonly Net[]) igw[net.index] = i;
    else if (e.type === 'endpoint-service') offered = push(offered, (base.serviceOf.get(e.service) as Target).index, { el: i, e });
  });
  const offers: ReadonlyMap<number, readonly ServiceOffer[]> = offered ?? none;
  const refused: { el: number; rule: string }[] = [];
  const over = elements.some((e) => e.type === 'vpc-peering') ? overQuota(base, elements, igw, offers) : null;
  const live: (Element | null)[] = elements.map((e, i) => {
    const rule = refusal(e, base, igw, offers) ?? (over?.has(i) ? 'peering-quota' : null);
    if (rule) refused.push({ el: i, rule });
    // A transit gateway with an attachment from another Region stands without that attachment.
    return rule && e.type !== 'transit-gateway' ? null : e;
  });

  let nats: Lists<Nat> = null;
  let endpoints: Lists<Endpoint> = null;
  let proxies: Lists<Proxy> = null;
  let inspections: Lists<Inspection> = null;
  let publicBalancers: Map<number, number> | null = null;
  let policies: Lists<ElementOf<'bucket-policy'>> = null;
  let publicLines: Lists<{ el: number; macsec: boolean }> = null;
  const fleets = base.services.filter((s) => s.appliance);
  for (let i = 0; i < elements.length; i++) {
    const e = elements[i] as Element;
    const alive = live[i] !== null;
    switch (e.type) {
      case 'nat-gateway':
      case 'nat-instance':
        for (const net of base.netsOf.get(e.vpc) as readonly Net[]) nats = push(nats, net.index, { el: i, e, closed: alive ? natBlocks(base, elements, i, e, net, igw) : [{ rule: 'private-subnet-needs-nat', at: 'internet-gateway' }] });
        break;
      case 'gateway-endpoint':
      case 'interface-endpoint': {
        const service = base.serviceOf.get(e.service) as Target;
        for (const net of base.netsOf.get(e.vpc) as readonly Net[]) endpoints = push(endpoints, service.index, { el: i, e, net, service, closed: endpointBlocks(base, elements, i, e, net, service, offers, refused) });
        break;
      }
      case 'gwlb-endpoint': {
        if (!alive || !e.routed) break;
        const service = base.serviceOf.get(e.service) as Target;
        const bit = 1 << fleets.indexOf(service);
        for (const net of base.netsOf.get(e.vpc) as readonly Net[]) {
          if (offerBlocks({ base, elements }, offers.get(service.index) ?? [], net, service, 'gwlb', '').length > 0) continue;
          const same: Inspection | undefined = inspections?.get(net.index)?.find((x) => x.bit === bit);
          if (same) same.azs += e.azs;
          else inspections = push(inspections, net.index, { el: i, bit, azs: e.azs });
        }
        break;
      }
      case 'proxy':
        for (const net of base.netsOf.get(e.vpc) as readonly Net[]) proxies = push(proxies, (base.serviceOf.get(e.service) as Target).index, { el: i, net, azs: e.azs });
        break;
      case 'public-load-balancer':
        if (alive) publicBalancers = (publicBalancers ?? new Map<number, number>()).set((base.serviceOf.get(e.service) as Target).index, i);
        break;
      case 'bucket-policy':
        if (alive) policies = push(policies, (base.serviceOf.get(e.service) as Target).index, e);
        break;
      case 'direct-connect':
        {
          const line = e.to === 'aws-public' ? lineOf(e, new Map(elements.flatMap((x) => (x.type === 'direct-connect' && x.id !== undefined ? [[x.id, x] as const] : [])))) : null;
          if (line) publicLines = push(publicLines, firstOf(base, e.site).index, { el: i, macsec: line.macsec });
        }
        break;
      default:
    }
  }
  const gateways = tgwOf(base, live);
  const links = linksOf(base, live, inspections ?? none);
  return { base, elements, refused, igw, nats: nats ?? none, endpoints: endpoints ?? none, proxies: proxies ?? none, inspections: inspections ?? none, publicBalancers: publicBalancers ?? none, policies: policies ?? none, services: offers, publicLines: publicLines ?? none, gateways, links };
}

function natBlocks(base: Base, elements: readonly Element[], el: number, e: Nat['e'], net: Net, igw: readonly number[]): readonly Block[] {
  const blocks: Block[] = [];
  if ((igw[net.index] as number) < 0) blocks.push({ rule: 'private-subnet-needs-nat', at: 'internet-gateway' });
  const stands = e.subnet === undefined ? net.hasPublicSubnet : (net.subs[base.subOf.get(e.subnet)?.sub ?? -1]?.public ?? false);
  if (!stands) blocks.push({ rule: 'nat-gateway-public-subnet', at: nameOf(elements, el) });
  return blocks;
}

function endpointBlocks(base: Base, elements: readonly Element[], el: number, e: Endpoint['e'], net: Net, service: Target, offers: ReadonlyMap<number, readonly ServiceOffer[]>, refused: readonly { el: number; rule: string }[]): readonly Block[] {
  const at = e.id ?? nameOf(elements, el);
  const blocks: Block[] = [];
  const refusedBy = refused.find((r) => r.el === el);
  if (refusedBy) blocks.push({ rule: refusedBy.rule, at });
  if (e.policy?.length === 0) blocks.push({ rule: 'endpoint-policy-denies', at });
  if (service.aws) {
    if (net.region !== service.region && (e.type === 'gateway-endpoint' || base.era === 'note' || !service.aws.crossRegion)) blocks.push({ rule: e.type === 'gateway-endpoint' ? 'gateway-endpoint-same-region' : 'interface-endpoint-same-region', at });
  } else if (e.type === 'interface-endpoint' && !refusedBy) blocks.push(...offerBlocks({ base, elements }, offers.get(service.index) ?? [], net, service, 'nlb', at));
  return blocks;
}
