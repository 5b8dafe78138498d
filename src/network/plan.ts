import type { Base, Net } from './nets.ts';
import type { Requirement } from './schema.ts';
import type { Client, Goal } from './ways.ts';

/** One client and one goal that a requirement speaks of. `client` undefined: nobody, as for an AWS service, which never opens a connection, or a block that a change took away. */
export interface Pair {
  readonly client: Client | null | undefined;
  readonly goal: Goal;
}
/** A requirement with the pairs it must hold for, as indices into the plan's list. */
export interface Planned {
  /** The how-manieth of its planner: what is found out about a design is kept by this number. */
  readonly nth: number;
  readonly requirement: Requirement;
  readonly pairs: readonly number[];
}
/** All requirements of a scenario taken apart; the same for every option that does not change a VPC or a subnet. */
export interface Plan {
  readonly base: Base;
  readonly pairs: readonly Pair[];
  readonly planned: readonly Planned[];
}

/** The most client and goal pairs that are decided: beyond it a scenario is refused. */
export const maxPairs = 200_000;
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** The network of a place and what of it is meant. */
function networkOf(base: Base, name: string): { nets: readonly Net[]; sub: number | null; cidr: number | null } | null {
  const slash = name.indexOf('/');
  const id = slash < 0 ? name : name.slice(0, slash);
  const subnet = base.subOf.get(id);
  const nets = base.netsOf.get(subnet ? subnet.vpc : id);
  if (!nets) return null;
  return { nets, sub: subnet ? subnet.sub : null, cidr: slash < 0 ? null : (nets[0] as Net).blocks.indexOf(name.slice(slash + 1)) };
}

/** Where a client of this name may stand: every subnet of a VPC, with an address of every CIDR block; one member stands for its group. */
export function clientsOf(base: Base, name: string): (Client | null | undefined)[] {
  if (name === 'internet') return [null];
  const service = base.serviceOf.get(name);
  if (service) {
    const net = base.nets[service.net];
    return net ? net.blocks.map((_, cidr) => ({ net, sub: service.sub, cidr })) : [undefined];
  }
  const found = networkOf(base, name);
  if (!found) return [];
  const net = found.nets[0] as Net;
  if (found.cidr === -1) return [undefined];
  const cidrs = found.cidr !== null ? [found.cidr] : net.blocks.map((_, i) => i);
  return (found.sub !== null ? [found.sub] : net.subs.map((_, i) => i)).flatMap((sub) => cidrs.map((cidr) => ({ net, sub, cidr })));
}

/** What a goal of this name means: every CIDR block, every subnet that the internet sees differently, the other member of the client's own group. */
export function goalsOf(base: Base, name: string, from: string): Goal[] {
  if (name === 'internet') return [{ kind: 'internet' }];
  const service = base.serviceOf.get(name);
  if (service) {
    const blocks = service.net < 0 ? 1 : (base.nets[service.net] as Net).blocks.length;
    return Array.from({ length: blocks }, (_, cidr): Goal => ({ kind: 'service', service, cidr }));
  }
  const found = networkOf(base, name);
  if (!found || found.cidr === -1) return [];
  const own = networkOf(base, from);
  const net = (own?.nets === found.nets && found.nets.length > 1 ? found.nets[1] : found.nets[0]) as Net;
  const cidrs = found.cidr !== null ? [found.cidr] : net.blocks.map((_, i) => i);
  const kinds = new Map<string, number>();
  net.subs.forEach((s, i) => kinds.has(`${s.public && s.addressed}`) || kinds.set(`${s.public && s.addressed}`, i));
  const subs = found.sub !== null ? [found.sub] : [...kinds.values()];
  return subs.flatMap((sub) => cidrs.map((cidr): Goal => ({ kind: 'net', net, sub, cidr })));
}

/** Takes requirements apart into pairs; those that speak of the same places share them, whenever they are planned. */
export class Planner {
  readonly base: Base;
  readonly #pairs: Pair[] = [];
  readonly #known = new Map<string, readonly number[]>();
  #planned = 0;
  constructor(base: Base) {
    this.base = base;
  }
  /** @throws TooLarge */
  plan(requirements: readonly Requirement[]): Plan {
    return { base: this.base, pairs: this.#pairs, planned: requirements.map((requirement) => ({ nth: this.#planned++, requirement, pairs: this.#pairsOf(requirement) })) };
  }
  #pairsOf(requirement: Requirement): readonly number[] {
    if ('exposeOnly' in requirement) return requirement.exposeOnly.to.flatMap((t) => this.#between(t, requirement.exposeOnly.service));
    if ('limitTo' in requirement) return this.#between(requirement.limitTo.from, requirement.limitTo.service);
    const body = Object.values(requirement)[0] as { from?: string; to?: string | string[] };
    return typeof body.from === 'string' && typeof body.to === 'string' ? this.#between(body.from, body.to) : [];
  }
  #between(from: string, to: string): readonly number[] {
    const key = `${from}>${to}`;
    const before = this.#known.get(key);
    if (before) return before;
    const added: number[] = [];
    const goals = goalsOf(this.base, to, from);
    if (goals.length === 0) added.push(this.#pairs.push({ client: undefined, goal: { kind: 'internet' } }) - 1);
    for (const client of clientsOf(this.base, from))
      for (const goal of goals) {
        if (this.#pairs.length >= maxPairs) throw new TooLarge(`the requirements speak of more than ${maxPairs} pairs of places; name fewer subnets, CIDR blocks or requirements`);
        added.push(this.#pairs.push({ client, goal }) - 1);
      }
    this.#known.set(key, added);
    return added;
  }
}

/** The plan of requirements by themselves. @throws TooLarge */
export const planOf = (base: Base, requirements: readonly Requirement[]): Plan => new Planner(base).plan(requirements);

/** One thing that `exposeOnly` comes to: from here to there some path of class `most` at the worst must be open, or none may be. */
export interface Exposure {
  readonly from: string;
  readonly to: string;
  readonly most: 1 | 2;
  readonly open: boolean;
}

/**
 * What `exposeOnly` comes to: the service closed to the internet; each consumer reaches it; over links nothing else, in either direction, neither the
 * addresses of the two networks nor another application in them.
 */
export function exposuresOf(base: Base, { service, to }: { readonly service: string; readonly to: readonly string[] }): Exposure[] {
  const homeOf = (s: { readonly net: number }): string | undefined => base.nets[s.net]?.id;
  const home = homeOf(base.serviceOf.get(service) ?? { net: -1 }) ?? '';
  const shut = (a: string, b: string): Exposure => ({ from: a, to: b, most: 1, open: false });
  const apps = (id: string) => base.services.filter((s) => s.id !== service && homeOf(s) === id).map((s) => s.id);
  const consumers = to.flatMap((name): Exposure[] => {
    const there = clientsOf(base, name)[0]?.net.id;
    const links = there === undefined ? [] : [shut(name, home), shut(home, there), ...apps(home).map((app) => shut(name, app)), ...apps(there).map((app) => shut(home, app))];
    return [{ from: name, to: service, most: 2, open: true }, ...links];
  });
  return [{ from: 'internet', to: service, most: 2, open: false }, ...consumers];
}
