import type { Requirement } from '../../src/network/schema.ts';
import type { Built } from './design.ts';
import { networksOf, type Net } from './networks.ts';
import { quote, unnamed, type Say } from './say.ts';

/** A place from which a connection is opened, or to which one leads. `group`: set where it is a member of a group. */
interface Spot {
  readonly net: string;
  readonly group: string;
  readonly place: string;
  readonly cidr: string;
}
interface Target {
  readonly term: string;
  readonly net?: string;
  readonly group?: string;
}

/** The requirements of a case as facts: who is asked to reach what, one fact for every place, CIDR and member that is meant. */
export function askFacts(say: Say, built: Built, requirements: readonly Requirement[]): void {
  const places = new Places(built);
  const priced = new Set<string>();
  requirements.forEach((r, q) => {
    const [kind, body] = Object.entries(r)[0] as [string, { from?: string; to?: string }];
    say('requirement', q, quote(kind));
    if ('exposeOnly' in r) return exposeOnly(say, q, r.exposeOnly, places);
    if ('onlyVia' in r) {
      say('onlyVia', q, quote(r.onlyVia.service));
      for (const id of r.onlyVia.vpcs) say('viaVpc', q, quote(id));
      return;
    }
    if ('readyWithin' in r) return say('days', q, Math.floor(r.readyWithin.days));
    if ('inspect' in r) say('by', q, 2 ** built.world.services.findIndex((s) => s.id === r.inspect.by));
    if ('bandwidth' in r && r.bandwidth.gbps > 1.25) say('moreThanTunnel', q);
    if ('limitTo' in r) limits(say, q, r.limitTo.resources, built);
    const { from, to } = 'limitTo' in r ? { from: r.limitTo.from, to: r.limitTo.service } : { from: body.from ?? '', to: body.to ?? '' };
    if (built.firstChoice === undefined && ('reach' in r || 'private' in r) && !priced.has(`${from} ${to}`)) {
      priced.add(`${from} ${to}`);
      say('priced', q);
    }
    const clients = places.clients(from);
    const targets = places.targets(to);
    if (clients === 'silent' || targets.length === 0) return say('silent', q);
    for (const c of clients) for (const t of targets) if (!sameGroup(c, t) || c.net !== t.net) asked(say, 'asked', q, c, t);
  });
}

const asked = (say: Say, predicate: 'asked' | 'beside', q: number, c: Spot, t: Target): void => say(predicate, q, quote(c.net), quote(c.place), quote(c.cidr), t.term);

/** A requirement from a group to the same group is about its members against each other. */
const sameGroup = (c: Spot, t: Target): boolean => t.group !== undefined && c.group === t.group && c.net !== c.group;

function exposeOnly(say: Say, q: number, { service, to }: { service: string; to: string[] }, places: Places): void {
  const home = places.homeOf(service);
  if (to.includes('internet')) say('silent', q);
  for (const t of places.targets(service)) asked(say, 'asked', q, { net: 'internet', group: 'internet', place: '-', cidr: '-' }, t);
  for (const id of to) {
    const clients = places.clients(id);
    if (clients === 'silent') {
      say('silent', q);
      continue;
    }
    for (const c of clients) {
      if (c.net === 'internet') continue;
      for (const t of places.targets(service)) asked(say, 'asked', q, c, t);
      for (const t of [...places.everywhere(home), ...places.appsIn(home, service)]) asked(say, 'beside', q, c, t);
    }
    for (const c of places.spots(home, places.all(home))) for (const t of [...places.targets(id), ...places.appsIn(id, id)]) asked(say, 'beside', q, c, t);
  }
}

function limits(say: Say, q: number, resources: readonly string[], { world }: Built): void {
  const wanted = [...new Set(resources)].sort().join('\n');
  world.elements.forEach((e, x) => {
    if ('policy' in e && e.policy && [...new Set(e.policy)].sort().join('\n') === wanted) say('exactly', q, x);
  });
}

/** What the names in requirements stand for. */
class Places {
  readonly built: Built;
  readonly nets: readonly Net[];
  constructor(built: Built) {
    this.built = built;
    this.nets = networksOf(built.world, built.firstChoice !== undefined);
  }
  private vpc(id: string) {
    return this.built.world.vpcs.find((v) => v.id === id);
  }
  private app(id: string) {
    const s = this.built.world.services.find((one) => one.id === id);
    return s && 'vpc' in s ? s : undefined;
  }
  homeOf(service: string): string {
    return this.app(service)?.vpc ?? '';
  }
  /** The places of a VPC that a requirement holds for: its subnets, or a private one where none are declared. */
  private placesOf(id: string): string[] {
    const vpc = this.vpc(id);
    if (!vpc) return ['-'];
    return vpc.subnets.length > 0 ? vpc.subnets.map((s) => s.id) : [unnamed];
  }
  /** All places of a VPC, those included in which something stands that names no subnet. */
  all(id: string): string[] {
    return [...new Set([...this.placesOf(id), unnamed])];
  }
  spots(id: string, places: readonly string[], cidrs?: readonly string[]): Spot[] {
    return this.nets
      .filter((n) => n.group === id)
      .flatMap((n) => places.flatMap((place) => (cidrs ?? n.cidrs).map((cidr) => ({ net: n.name, group: n.group, place, cidr }))));
  }
  private named(ref: string): Spot[] {
    const slash = ref.indexOf('/');
    if (slash > 0) {
      const [net, cidr] = [ref.slice(0, slash), ref.slice(slash + 1)];
      return this.nets.some((n) => n.group === net && n.cidrs.includes(cidr)) ? this.spots(net, this.placesOf(net), [cidr]) : [];
    }
    const home = this.built.world.vpcs.find((v) => v.subnets.some((s) => s.id === ref));
    return home ? this.spots(home.id, [ref]) : this.spots(ref, this.placesOf(ref));
  }
  /** Where connections from `ref` are opened; an AWS service opens none, nor does a CIDR that a change took away. */
  clients(ref: string): Spot[] | 'silent' {
    if (ref === 'internet') return [{ net: 'internet', group: 'internet', place: '-', cidr: '-' }];
    const service = this.built.world.services.find((s) => s.id === ref);
    if (!service) return this.named(ref).length > 0 ? this.named(ref) : 'silent';
    return 'vpc' in service ? this.spots(service.vpc, [service.subnet ?? unnamed]) : 'silent';
  }
  targets(ref: string): Target[] {
    if (ref === 'internet') return [{ term: 'internet' }];
    const service = this.built.world.services.find((s) => s.id === ref);
    if (!service) return this.named(ref).map(spotTarget);
    if (!('vpc' in service)) return [{ term: `aws(${quote(ref)})` }];
    return (this.vpc(service.vpc)?.cidrs ?? []).map((cidr) => ({ term: `app(${quote(ref)},${quote(cidr)})` }));
  }
  everywhere(vpc: string): Target[] {
    return this.spots(vpc, this.all(vpc)).map(spotTarget);
  }
  /** The applications hosted where `ref` is, but for one. */
  appsIn(ref: string, but: string): Target[] {
    const home = this.app(ref)?.vpc ?? this.named(ref)[0]?.group;
    return this.built.world.services.filter((s) => 'vpc' in s && s.vpc === home && s.id !== but).flatMap((s) => this.targets(s.id));
  }
}

const spotTarget = (s: Spot): Target => ({ term: `spot(${quote(s.net)},${quote(s.place)},${quote(s.cidr)})`, net: s.net, group: s.group });
