import * as v from 'valibot';
import { parseCidr } from './cidr.ts';

/*
 * The exchange format `study.scenario/1`, whole: every field, its default and what it means. `study schema` prints it.
 *
 * Where AWS leaves room, the model decides like this:
 * - A path exists when nothing on it blocks it; a closed endpoint (policy [], security group, pending) is no path, it does not swallow the traffic
 *   of another path. So adding a connection never takes reach away, but for overlapping CIDRs.
 * - A requirement on a group means its members against each other (from and to the same group) or each member (else). Whatever overlaps the
 *   group's `cidrs` is taken to overlap every member.
 * - An application, an endpoint and a proxy have one address somewhere in their VPC. An application must be reachable whichever of the VPC's CIDRs
 *   holds it (and is isolated only if none of them is reachable); an endpoint or a proxy is used through any CIDR that can be reached.
 * - A public subnet of a VPC without an internet gateway behaves like a private one. NAT serves private subnets alone.
 * - Overlap: a network cannot answer a client whose CIDR it would find behind two different networks. A CIDR of its own that overlaps the client's
 *   does not stop an answer: what does not overlap stays reachable, and answers find their way back. So a client, too, is one CIDR of its network.
 * - An application or a proxy that names no subnet stands in a private one, whichever that is: what serves it must serve all private subnets that are
 *   listed. Where all listed are public, it stands in a private one of its own.
 * - An AWS service never opens a connection. A VPN or Direct Connect whose far end does not exist, or that runs over another site's line, carries nothing.
 * - Across transit gateway peerings a connection needs, at each gateway on the way, a route list that names the networks at both ends or the
 *   neighbouring gateway in their place. `egress` serves what is attached to that gateway itself.
 * - `reach` and `survivesAz` ask for any path of any class, `private` for one of the private class; `encrypt`, `inspect` and `limitTo` look at every
 *   path of the class taken. MACsec is a matter of the line: what runs on a line is as its line is.
 * - `limitTo` fails where no endpoint carries the traffic, or a path of the class taken goes beside the endpoints: nothing limits it then. `onlyVia` is judged by what the bucket policies would let in,
 *   whether or not an endpoint stands there already; several policies on one bucket must all agree.
 * - GWLB endpoint services stay within their Region, DynamoDB's interface endpoint has no private DNS (both as AWS documents them).
 * - A changed element costs the hours that the change adds. Zones of NAT devices that name their subnets count once a zone.
 */

const reserved = new Set(['internet', 'all', 'none', 'both', 'full']);
const id = v.pipe(
  v.string('should be text'),
  v.regex(/^[a-z0-9-]{1,64}$/, 'is no id: 1 to 64 lower-case letters, digits and hyphens'),
  v.check((s) => !reserved.has(s), 'is a reserved word, no id'),
);
/** Refers to something; whether it exists is checked once everything is read. */
const ref = v.pipe(v.string('should be text'), v.maxLength(100, 'is longer than 100 characters'));
const account = v.pipe(v.string('should be text'), v.regex(/^[A-Za-z0-9-]{1,64}$/, 'is no account: letters, digits and hyphens'));
const region = v.pipe(v.string('should be text'), v.regex(/^[a-z]{2,3}(-[a-z]{2,12}){1,3}-\d{1,2}$/, 'is no Region such as us-east-1'));
const az = v.pipe(v.string('should be text'), v.regex(/^[a-z0-9-]{1,32}$/, 'is no Availability Zone such as a'));
const azs = v.pipe(v.number('should be a number'), v.integer('should be a whole number'), v.minValue(1, 'should be 1 to 6'), v.maxValue(6, 'should be 1 to 6'));
const flag = v.boolean('should be true or false');
const cidr = v.pipe(
  v.string('should be text'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const range = parseCidr(dataset.value);
    if (typeof range === 'string') addIssue({ message: range });
  }),
);
const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item, 'should be a list'), v.maxLength(most, `is a list of more than ${most}`));
const cidrs = v.pipe(list(cidr, 64), v.minLength(1, 'should name at least one CIDR block'));
const text = v.pipe(v.string('should be text'), v.maxLength(200, 'is longer than 200 characters'));
const amount = v.pipe(v.number('should be a number'), v.finite('should be finite'), v.minValue(0, 'should not be negative'), v.maxValue(1e9, 'is too large'));
const strict = <T extends v.ObjectEntries>(entries: T) => v.strictObject(entries, (issue) => (issue.expected === 'never' ? 'is not a field here' : issue.received === 'undefined' ? 'is missing' : 'should be an object'));

export const subnetSchema = strict({ id, az: v.optional(az, 'a'), public: v.optional(flag, false), publicAddresses: v.optional(flag, true) });

export const vpcSchema = strict({
  id,
  region: v.optional(region, 'us-east-1'),
  account: v.optional(account, 'main'),
  cidrs,
  count: v.optional(v.pipe(v.number('should be a number'), v.integer('should be a whole number'), v.minValue(1, 'should be 1 to 5000'), v.maxValue(5000, 'should be 1 to 5000')), 1),
  overlap: v.optional(flag, false),
  dnsSupport: v.optional(flag, true),
  dnsHostnames: v.optional(flag, true),
  subnets: v.optional(list(subnetSchema, 200), []),
});

export const siteSchema = strict({ id, cidrs, internet: v.optional(flag, true) });

const hosted = strict({ id, vpc: ref, subnet: v.exactOptional(ref), appliance: v.optional(flag, false) });
const ofAws = strict({ id, aws: ref, region: v.optional(region, 'us-east-1'), publicEndpoint: v.optional(flag, true) });
export const serviceSchemas = [hosted, ofAws] as const;
export const serviceSchema = v.lazy((input) => (typeof input === 'object' && input !== null && 'vpc' in input ? hosted : ofAws));

const policy = v.exactOptional(list(text, 100));
const pair = v.pipe(v.array(ref, 'should be a list of two'), v.length(2, 'should be a list of two')) as unknown as v.GenericSchema<[string, string], [string, string]>;
const refs = list(ref, 6000);
const oneOf = <const T extends readonly string[]>(words: T) => v.picklist(words, `should be one of ${words.join(', ')}`);
const wordOrRefs = <const T extends readonly string[]>(words: T) => v.union([v.picklist(words), refs], `should be ${words.join(' or ')}, or a list of ids`);

/** Every element type with its fields. An element without an id is named by its type in paths. */
export const elementSchemas = {
  'internet-gateway': strict({ type: v.literal('internet-gateway'), id: v.exactOptional(id), vpc: ref }),
  'egress-only-internet-gateway': strict({ type: v.literal('egress-only-internet-gateway'), id: v.exactOptional(id), vpc: ref }),
  'nat-gateway': strict({ type: v.literal('nat-gateway'), id: v.exactOptional(id), vpc: ref, azs: v.optional(azs, 1), subnet: v.exactOptional(ref) }),
  'nat-instance': strict({ type: v.literal('nat-instance'), id: v.exactOptional(id), vpc: ref, azs: v.optional(azs, 1), subnet: v.exactOptional(ref) }),
  'gateway-endpoint': strict({ type: v.literal('gateway-endpoint'), id: v.exactOptional(id), vpc: ref, service: ref, routeTables: v.optional(wordOrRefs(['all', 'none']), 'all'), policy }),
  'interface-endpoint': strict({ type: v.literal('interface-endpoint'), id: v.exactOptional(id), vpc: ref, service: ref, azs: v.optional(azs, 2), privateDns: v.optional(flag, true), securityGroup: v.optional(wordOrRefs(['allow', 'deny']), 'allow'), policy }),
  'gwlb-endpoint': strict({ type: v.literal('gwlb-endpoint'), id: v.exactOptional(id), vpc: ref, service: ref, azs: v.optional(azs, 2), routed: v.optional(flag, true) }),
  'endpoint-service': strict({
    type: v.literal('endpoint-service'),
    id: v.exactOptional(id),
    service: ref,
    loadBalancer: v.optional(oneOf(['nlb', 'nlb-to-alb', 'gwlb', 'alb', 'none']), 'nlb'),
    acceptance: v.optional(oneOf(['accepted', 'pending']), 'accepted'),
    principals: v.optional(v.union([v.literal('all'), list(account, 1000)], 'should be all, or a list of accounts'), 'all'),
    regions: v.optional(list(region, 50), []),
  }),
  'vpc-peering': strict({ type: v.literal('vpc-peering'), id: v.exactOptional(id), vpcs: pair, routes: v.optional(ref, 'both') }),
  'software-vpn': strict({ type: v.literal('software-vpn'), id: v.exactOptional(id), vpcs: pair }),
  'transit-gateway': strict({
    type: v.literal('transit-gateway'),
    id,
    region: v.optional(region, 'us-east-1'),
    attachments: v.optional(refs, []),
    routes: v.optional(v.union([v.literal('full'), list(refs, 6000)], 'should be full, or lists of ids that may talk to each other'), 'full'),
    egress: v.exactOptional(ref),
  }),
  'transit-gateway-peering': strict({ type: v.literal('transit-gateway-peering'), id: v.exactOptional(id), gateways: pair }),
  'site-to-site-vpn': strict({ type: v.literal('site-to-site-vpn'), id: v.exactOptional(id), site: ref, to: ref, over: v.optional(ref, 'internet') }),
  'direct-connect': strict({ type: v.literal('direct-connect'), id: v.exactOptional(id), site: ref, to: ref, macsec: v.optional(flag, false), connection: v.exactOptional(ref) }),
  'public-load-balancer': strict({ type: v.literal('public-load-balancer'), id: v.exactOptional(id), service: ref, kind: v.optional(oneOf(['alb', 'nlb']), 'alb') }),
  proxy: strict({ type: v.literal('proxy'), id: v.exactOptional(id), vpc: ref, service: ref, azs: v.optional(azs, 1) }),
  'bucket-policy': strict({
    type: v.literal('bucket-policy'),
    id: v.exactOptional(id),
    service: ref,
    allowOnly: v.lazy((input) => {
      const key = typeof input === 'object' && input !== null ? (['endpoints', 'vpcs', 'sourceIps'] as const).find((k) => k in input) : undefined;
      return key === 'endpoints' ? strict({ endpoints: refs }) : key === 'vpcs' ? strict({ vpcs: refs }) : strict({ sourceIps: refs });
    }) as v.GenericSchema<AllowOnly, AllowOnly>,
  }),
  other: strict({ type: v.literal('other'), id: v.exactOptional(id), what: text }),
} as const;

export type AllowOnly = { endpoints: string[] } | { vpcs: string[] } | { sourceIps: string[] };
export type ElementType = keyof typeof elementSchemas;
export const elementTypes = Object.keys(elementSchemas) as ElementType[];
type Schemas = typeof elementSchemas;
/** An element as a file may write it. */
export type ElementInput = { [K in ElementType]: v.InferInput<Schemas[K]> }[ElementType];
/** An element with every default filled in. */
export type Element = { [K in ElementType]: v.InferOutput<Schemas[K]> }[ElementType];
export type ElementOf<K extends ElementType> = v.InferOutput<Schemas[K]>;

const typeOf = (input: unknown): unknown => (typeof input === 'object' && input !== null ? (input as { type?: unknown }).type : undefined);
const isType = (type: unknown): type is ElementType => typeof type === 'string' && Object.hasOwn(elementSchemas, type);
/** Stands for an element of a type that does not exist: its issue carries the word, so that the nearest one can be suggested. */
const unknownType = v.custom<ElementInput>(() => false, 'is no element type');
export const elementSchema = v.lazy((input) => {
  const type = typeOf(input);
  return isType(type) ? elementSchemas[type] : unknownType;
}) as unknown as v.GenericSchema<ElementInput, Element>;

const fromTo = { from: ref, to: ref };
const positive = v.pipe(amount, v.check((n) => n > 0, 'should be more than 0'));
export const requirementSchemas = {
  reach: strict({ reach: strict(fromTo) }),
  private: strict({ private: strict(fromTo) }),
  isolate: strict({ isolate: strict(fromTo) }),
  exposeOnly: strict({ exposeOnly: strict({ service: ref, to: v.pipe(refs, v.minLength(1, 'should name at least one place')) }) }),
  inspect: strict({ inspect: strict({ ...fromTo, by: ref }) }),
  encrypt: strict({ encrypt: strict(fromTo) }),
  bandwidth: strict({ bandwidth: strict({ ...fromTo, gbps: positive }) }),
  readyWithin: strict({ readyWithin: strict({ days: amount }) }),
  survivesAz: strict({ survivesAz: strict(fromTo) }),
  keepDnsName: strict({ keepDnsName: strict(fromTo) }),
  onlyVia: strict({ onlyVia: strict({ service: ref, vpcs: refs }) }),
  limitTo: strict({ limitTo: strict({ service: ref, from: ref, resources: list(text, 100) }) }),
} as const;
export type RequirementKind = keyof typeof requirementSchemas;
export const requirementKinds = Object.keys(requirementSchemas) as RequirementKind[];
type Union<T> = T extends unknown ? T : never;
export type Requirement = Union<{ [K in RequirementKind]: v.InferOutput<(typeof requirementSchemas)[K]> }[RequirementKind]>;

const unknownRequirement = v.custom<Requirement>(() => false, (issue) => `should be one requirement, such as {"reach": {"from": …, "to": …}}${typeof issue.input === 'object' && issue.input !== null && Object.keys(issue.input).length === 1 ? '' : ', with that one key'}`);
export const requirementSchema = v.lazy((input) => {
  const keys = typeof input === 'object' && input !== null && !Array.isArray(input) ? Object.keys(input) : [];
  const kind = requirementKinds.find((k) => k === keys[0]);
  return kind && keys.length === 1 ? requirementSchemas[kind] : unknownRequirement;
}) as unknown as v.GenericSchema<Requirement, Requirement>;

const letter = v.pipe(v.string('should be a letter from A to H'), v.regex(/^[A-H]$/, 'is no option id: a letter from A to H'));
const change = strict({ id: ref, set: v.record(v.string(), v.unknown(), 'should be an object of fields') });
const designOption = strict({ id: letter, elements: v.optional(list(elementSchema, 6000), []), changes: v.optional(list(change, 200), []), removes: v.optional(list(ref, 200), []) });
const claim = v.lazy((input) => {
  const keys = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  if (keys.includes('rule')) return strict({ rule: ref, truth: flag });
  if (keys.includes('fails')) return strict({ fails: requirementSchema });
  return strict({ holds: v.union([v.pipe(v.array(requirementSchema), v.minLength(1, 'should not be empty'), v.maxLength(20, 'is a list of more than 20')), requirementSchema], 'should be a requirement or a list of them') });
}) as unknown as v.GenericSchema<Claim, Claim>;
export type Claim = { holds: Requirement | Requirement[] } | { fails: Requirement } | { rule: string; truth: boolean };
const claimOption = strict({ id: letter, claim });
const valueOption = strict({ id: letter, value: v.pipe(amount, v.integer('should be a whole number')) });

const select = v.optional(v.pipe(v.number('should be a number'), v.integer('should be a whole number'), v.minValue(1, 'should be 1 to 8'), v.maxValue(8, 'should be 1 to 8')), 1);
const askSchema = v.lazy((input) => {
  const kind = typeof input === 'object' && input !== null ? (input as { kind?: unknown }).kind : undefined;
  if (kind === 'count') return strict({ kind: v.literal('count'), type: v.picklist(elementTypes, 'is no element type'), select: v.optional(v.literal(1, 'should be 1'), 1) });
  return strict({ kind: oneOf(['alternatives', 'steps', 'statements', 'count']), select });
}) as unknown as v.GenericSchema<AskInput, Ask>;
export type Ask = { kind: 'alternatives' | 'steps' | 'statements'; select: number } | { kind: 'count'; type: ElementType; select: 1 };
type AskInput = { kind: 'alternatives' | 'steps' | 'statements'; select?: number } | { kind: 'count'; type: ElementType };
const optionSchema = v.lazy((input) => {
  const has = (key: string) => typeof input === 'object' && input !== null && key in input;
  return has('claim') ? claimOption : has('value') ? valueOption : designOption;
}) as unknown as v.GenericSchema<OptionInput, Option>;
export const optionSchemas = [designOption, claimOption, valueOption] as const;
export type DesignOption = v.InferOutput<typeof designOption>;
export type ClaimOption = v.InferOutput<typeof claimOption>;
export type ValueOption = v.InferOutput<typeof valueOption>;
export type Option = DesignOption | ClaimOption | ValueOption;
export type OptionInput = v.InferInput<typeof designOption> | ClaimOption | ValueOption;

export const worldSchema = strict({
  vpcs: v.optional(list(vpcSchema, 2000), []),
  sites: v.optional(list(siteSchema, 500), []),
  services: v.optional(list(serviceSchema, 500), []),
  elements: v.optional(list(elementSchema, 20_000), []),
});

export const scenarioSchema = strict({
  format: v.literal('study.scenario/1', 'should be "study.scenario/1"'),
  era: v.optional(oneOf(['today', 'note']), 'today'),
  world: worldSchema,
  requirements: v.optional(list(requirementSchema, 5000), []),
  objective: v.optional(v.nullable(oneOf(['cost', 'operations'])), null),
  usage: v.optional(strict({ hours: v.optional(amount, 730), gigabytes: v.optional(amount, 0) }), {}),
  ask: v.optional(askSchema, { kind: 'alternatives', select: 1 }),
  options: v.optional(list(optionSchema, 8), []),
});

export type Era = 'today' | 'note';
export type Vpc = v.InferOutput<typeof vpcSchema>;
export type Subnet = v.InferOutput<typeof subnetSchema>;
export type Site = v.InferOutput<typeof siteSchema>;
export type Service = { id: string; vpc: string; subnet?: string; appliance: boolean } | { id: string; aws: string; region: string; publicEndpoint: boolean };
/** A scenario as a file may write it: defaults left out. This is the exchange format. */
export type Scenario = v.InferInput<typeof scenarioSchema>;
/** A scenario with every default filled in: what the reasoner works on. */
export type FullScenario = Omit<v.InferOutput<typeof scenarioSchema>, 'world' | 'requirements'> & { world: World; requirements: Requirement[] };
export interface World {
  vpcs: Vpc[];
  sites: Site[];
  services: Service[];
  elements: Element[];
}
