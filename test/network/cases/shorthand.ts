import type { ElementInput, ElementType, Era, OptionInput, Requirement, Scenario } from '../../../src/network/schema.ts';

type WorldInput = Scenario['world'];
type Thing<K extends keyof WorldInput> = NonNullable<WorldInput[K]>[number];
/** One thing of a small world: a VPC, a site or a service, or an element that stands already. */
export type Piece = { readonly in: 'vpcs'; readonly what: Thing<'vpcs'> } | { readonly in: 'sites'; readonly what: Thing<'sites'> } | { readonly in: 'services'; readonly what: Thing<'services'> } | ElementInput;
type More<T> = Partial<Omit<T, 'id' | 'type'>> & { id?: string };
type El<K extends ElementType> = Extract<ElementInput, { type: K }>;

// ---- places
export const vpc = (id: string, cidrs: string | string[], more: Partial<Thing<'vpcs'>> = {}): Piece => ({ in: 'vpcs', what: { id, cidrs: [cidrs].flat(), ...more } });
export const site = (id: string, cidrs: string | string[], more: Partial<Thing<'sites'>> = {}): Piece => ({ in: 'sites', what: { id, cidrs: [cidrs].flat(), ...more } });
export const aws = (id: string, code: string, more: { region?: string; publicEndpoint?: boolean } = {}): Piece => ({ in: 'services', what: { id, aws: code, ...more } });
export const application = (id: string, where: string, subnet?: string): Piece => ({ in: 'services', what: { id, vpc: where, ...(subnet === undefined ? {} : { subnet }) } });
export const fleet = (id: string, where: string): Piece => ({ in: 'services', what: { id, vpc: where, appliance: true } });

// ---- the places that most cases use
export const app = vpc('app', '10.0.0.0/16');
export const shared = vpc('shared', '10.1.0.0/16');
export const third = vpc('third', '10.2.0.0/16');
/** A VPC with a public and a private subnet. */
export const web = vpc('web', '10.3.0.0/16', { subnets: [{ id: 'web-public', az: 'a', public: true }, { id: 'web-private', az: 'b' }] });
export const dc = site('dc', '192.168.0.0/16');
/** A site without a way to the internet of its own. */
export const plant = site('plant', '192.168.0.0/16', { internet: false });
export const bucket = aws('objects', 's3');
export const table = aws('orders', 'dynamodb');
export const queue = aws('queue', 'sqs');

// ---- elements
export const igw = (at: string): ElementInput => ({ type: 'internet-gateway', vpc: at });
export const egressOnly = (at: string): ElementInput => ({ type: 'egress-only-internet-gateway', vpc: at });
export const nat = (at: string, more: More<El<'nat-gateway'>> = {}): ElementInput => ({ type: 'nat-gateway', vpc: at, ...more });
export const natInstance = (at: string, more: More<El<'nat-instance'>> = {}): ElementInput => ({ type: 'nat-instance', vpc: at, ...more });
export const gatewayEndpoint = (at: string, service: string, more: More<El<'gateway-endpoint'>> = {}): ElementInput => ({ type: 'gateway-endpoint', vpc: at, service, ...more });
export const interfaceEndpoint = (at: string, service: string, more: More<El<'interface-endpoint'>> = {}): ElementInput => ({ type: 'interface-endpoint', vpc: at, service, ...more });
export const gwlbEndpoint = (at: string, service: string, more: More<El<'gwlb-endpoint'>> = {}): ElementInput => ({ type: 'gwlb-endpoint', vpc: at, service, ...more });
export const endpointService = (service: string, more: More<El<'endpoint-service'>> = {}): ElementInput => ({ type: 'endpoint-service', service, ...more });
export const peering = (a: string, b: string, more: More<El<'vpc-peering'>> = {}): ElementInput => ({ type: 'vpc-peering', vpcs: [a, b], ...more });
export const softwareVpn = (a: string, b: string): ElementInput => ({ type: 'software-vpn', vpcs: [a, b] });
export const tgw = (id: string, attachments: string[], more: More<El<'transit-gateway'>> = {}): ElementInput => ({ type: 'transit-gateway', attachments, ...more, id });
export const tgwPeering = (a: string, b: string): ElementInput => ({ type: 'transit-gateway-peering', gateways: [a, b] });
export const vpn = (from: string, to: string, more: More<El<'site-to-site-vpn'>> = {}): ElementInput => ({ type: 'site-to-site-vpn', site: from, to, ...more });
export const line = (from: string, to: string, more: More<El<'direct-connect'>> = {}): ElementInput => ({ type: 'direct-connect', site: from, to, ...more });
export const publicLoadBalancer = (service: string, more: More<El<'public-load-balancer'>> = {}): ElementInput => ({ type: 'public-load-balancer', service, ...more });
export const proxy = (at: string, service: string, more: More<El<'proxy'>> = {}): ElementInput => ({ type: 'proxy', vpc: at, service, ...more });
export const bucketPolicy = (service: string, allowOnly: El<'bucket-policy'>['allowOnly']): ElementInput => ({ type: 'bucket-policy', service, allowOnly });
export const other = (what: string): ElementInput => ({ type: 'other', what });

// ---- requirements
export const reach = (from: string, to: string): Requirement => ({ reach: { from, to } });
export const priv = (from: string, to: string): Requirement => ({ private: { from, to } });
export const isolate = (from: string, to: string): Requirement => ({ isolate: { from, to } });
export const exposeOnly = (service: string, ...to: string[]): Requirement => ({ exposeOnly: { service, to } });
export const inspect = (from: string, to: string, by: string): Requirement => ({ inspect: { from, to, by } });
export const encrypt = (from: string, to: string): Requirement => ({ encrypt: { from, to } });
export const bandwidth = (from: string, to: string, gbps: number): Requirement => ({ bandwidth: { from, to, gbps } });
export const readyWithin = (days: number): Requirement => ({ readyWithin: { days } });
export const survivesAz = (from: string, to: string): Requirement => ({ survivesAz: { from, to } });
export const keepDnsName = (from: string, to: string): Requirement => ({ keepDnsName: { from, to } });
export const onlyVia = (service: string, ...vpcs: string[]): Requirement => ({ onlyVia: { service, vpcs } });
export const limitTo = (service: string, from: string, ...resources: string[]): Requirement => ({ limitTo: { service, from, resources } });

// ---- what is expected
/** `rule` (or rules that all would do) and `at` are given only where the rules leave no choice; `refused`: AWS would not create it. */
export type Expected = { readonly meets: true } | { readonly meets: false; readonly rule?: string | readonly string[]; readonly at?: string; readonly path?: readonly string[]; readonly refused?: true };
export const meets: Expected = { meets: true };
export const fails = (rule?: string | readonly string[], at?: string, path?: readonly string[]): Expected => ({ meets: false, ...(rule === undefined ? {} : { rule }), ...(at === undefined ? {} : { at }), ...(path === undefined ? {} : { path }) });
export const refused = (rule: string, at?: string): Expected => ({ meets: false, rule, refused: true, ...(at === undefined ? {} : { at }) });

/** A world, perhaps a design that is added to it, one requirement, and what comes of it. Without `add` the world as it stands is judged. */
export interface Case {
  readonly name: string;
  readonly page: string;
  readonly era?: Era;
  readonly world: readonly Piece[];
  readonly add?: readonly ElementInput[];
  readonly needs: Requirement;
  readonly expect: Expected;
}

type Design = readonly ElementInput[] | Omit<Extract<OptionInput, { elements?: unknown }>, 'id'> | { readonly claim: unknown } | { readonly value: number };
/** Options that compete. `figures`: a month in USD and operations of an option, worked out by hand beside the case. */
export interface Contest {
  readonly name: string;
  readonly page: string;
  readonly era?: Era;
  readonly world: readonly Piece[];
  readonly needs: readonly Requirement[];
  readonly objective?: 'cost' | 'operations';
  readonly usage?: { readonly hours?: number; readonly gigabytes?: number };
  readonly ask?: Scenario['ask'];
  /** In order: the first is A. */
  readonly options: readonly Design[];
  readonly figures?: readonly (readonly [monthlyUsd: number, operations: number])[];
  /** Which options meet everything (for statements: are true), where it is worth saying. */
  readonly meeting?: string;
  /** The letters of the answer: `'AC'`. */
  readonly answer: string;
  /** Why there is no unique answer; none: there is one. */
  readonly why?: string;
}

/** The pieces, sorted into a world as a file has it. */
export const worldOf = (pieces: readonly Piece[]): WorldInput => ({
  vpcs: pieces.flatMap((p) => ('in' in p && p.in === 'vpcs' ? [p.what] : [])),
  sites: pieces.flatMap((p) => ('in' in p && p.in === 'sites' ? [p.what] : [])),
  services: pieces.flatMap((p) => ('in' in p && p.in === 'services' ? [p.what] : [])),
  elements: pieces.flatMap((p) => ('in' in p ? [] : [p])),
});

const letters = 'ABCDEFGH';
const isList = (d: Design): d is readonly ElementInput[] => Array.isArray(d);

export const scenarioOf = (c: Case): Scenario => ({
  format: 'study.scenario/1',
  era: c.era ?? 'today',
  world: worldOf(c.world),
  requirements: [c.needs],
  options: c.add ? [{ id: 'A', elements: [...c.add] }] : [],
});

export const contestOf = (c: Contest): Scenario => ({
  format: 'study.scenario/1',
  era: c.era ?? 'today',
  world: worldOf(c.world),
  requirements: [...c.needs],
  objective: c.objective ?? null,
  usage: { ...c.usage },
  ...(c.ask ? { ask: c.ask } : {}),
  options: c.options.map((o, i) => ({ id: letters[i], ...(isList(o) ? { elements: [...o] } : o) }) as OptionInput),
});
