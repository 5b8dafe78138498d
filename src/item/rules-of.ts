import { ruleTopics } from '../knowledge/rule-topics.ts';
import type { Failure } from '../network/failures.ts';
import { times } from '../network/rank.ts';
import type { DesignOption, Element, FullScenario, Requirement } from '../network/schema.ts';
import type { Solver } from '../network/solver.ts';

const byType: Readonly<Partial<Record<Element['type'], string>>> = {
  'gateway-endpoint': 'gateway-endpoint-route-table-target',
  'interface-endpoint': 'interface-endpoint-eni',
  'gwlb-endpoint': 'gwlb-endpoint-inspects',
  'endpoint-service': 'endpoint-service-traffic-path',
  'nat-gateway': 'private-subnet-needs-nat',
  'nat-instance': 'nat-gateway-vs-instance',
  'vpc-peering': 'peering-routes-both-sides',
  'software-vpn': 'software-vpn-between-vpcs',
  'transit-gateway': 'transit-gateway-hub',
  'transit-gateway-peering': 'transit-gateway-cross-region',
  'site-to-site-vpn': 'site-to-site-vpn-tunnels',
  'direct-connect': 'direct-connect-vif-types',
  'public-load-balancer': 'hosted-service-over-internet',
  proxy: 'proxy-extends-reach',
  'bucket-policy': 'bucket-policy-restricts',
};

/** Puts a rule, if there is one, behind others, unless it is one of them. */
export function addOnce(rules: string[], rule: string | undefined): void {
  if (rule !== undefined && !rules.includes(rule)) rules.push(rule);
}
/** The same, where it is a rule that the notes state. */
export function addKnown(rules: string[], rule: string): void {
  if (ruleTopics.has(rule)) addOnce(rules, rule);
}

const links: ReadonlySet<string> = new Set(['vpc-peering', 'transit-gateway', 'site-to-site-vpn', 'direct-connect']);

/** What a right answer rests on. */
interface Ground {
  readonly onPath: readonly Element[];
  readonly added: readonly Element[];
  has(type: Element['type']): boolean;
}

/**
 * The rules that carry a right answer: what each requirement turns on and what its path rests on, first what most other options fail by, then what it costs.
 * @param onPath elements of the path, in order @param added elements that the option adds @param hosted applications in VPCs: the internet reaches them by a load balancer
 * @param failing how many other options each requirement rules out; a requirement that names no rule of its own speaks of the path
 */
export function rulesOfKey(onPath: readonly Element[], added: readonly Element[], requirements: readonly Requirement[], objective: 'cost' | 'operations' | null, hosted: Pick<ReadonlySet<string>, 'has'>, failing: readonly number[] = []): string[] {
  const ground: Ground = { onPath, added, has: (type) => onPath.some((e) => e.type === type) || added.some((e) => e.type === type) };
  const path = { rules: restsOn(ground), ruledOut: 0 };
  const told: { readonly rules: readonly string[]; readonly ruledOut: number }[] = [];
  requirements.forEach((r, i) => {
    const rules = turnsOn(r, ground);
    const ruledOut = failing[i] ?? 0;
    if (rules.length > 0) told.push({ rules, ruledOut });
    else path.ruledOut = Math.max(path.ruledOut, ruledOut);
  });
  told.splice(2, 0, path);
  told.sort((a, b) => b.ruledOut - a.ruledOut);
  const found: string[] = [];
  for (const { rules } of told) for (const rule of rules) addOnce(found, rule);
  // The rule of the bill is told last, so it must be among the first four.
  if (objective === 'cost') {
    const cost = billed(ground);
    return [...found.filter((r) => r !== cost).slice(0, 3), cost];
  }
  // What the internet reaches without anything that is named on the way has public addresses of its own.
  if (found.length === 0 && requirements.some((r) => 'reach' in r && r.reach.from === 'internet' && !hosted.has(r.reach.to))) found.push('public-subnet-definition');
  if (found.length === 0) for (const { type } of added) addOnce(found, byType[type]);
  if (found.length === 0) found.push(requirements.some((r) => 'reach' in r) ? 'public-endpoint-from-anywhere' : 'vpc-local');
  return found;
}

function restsOn({ onPath }: Ground): string[] {
  const found: string[] = [];
  if (onPath.some((e) => e.type === 'internet-gateway') && !onPath.some((e) => e.type === 'nat-gateway' || e.type === 'nat-instance')) found.push('public-subnet-definition');
  if (onPath.some((e) => e.type === 'interface-endpoint') && onPath.some((e) => links.has(e.type))) found.push('interface-endpoint-reachable-from-outside');
  if (onPath.some((e) => e.type === 'direct-connect' && e.to === 'aws-public')) found.push('direct-connect-public-vif');
  if (onPath.some((e) => e.type === 'transit-gateway') && onPath.some((e) => e.type === 'nat-gateway')) found.push('transit-gateway-egress');
  for (let i = onPath.length - 1; i >= 0; i--) {
    const e = onPath[i] as Element;
    const rule = e.type === 'gateway-endpoint' && e.routeTables !== 'all' ? 'gateway-endpoint-route-tables' : byType[e.type];
    if (rule) found.push(rule);
  }
  return found;
}

/** What one requirement turns on, given what the answer is made of. */
function turnsOn(r: Requirement, { onPath, added, has }: Ground): string[] {
  if ('private' in r) return onPath.some((e) => e.type === 'endpoint-service') ? ['privatelink-stays-on-aws-network'] : onPath.length === 1 && onPath[0]?.type === 'interface-endpoint' ? ['interface-endpoint-required'] : [];
  const serves = (type: Element['type'], service: string): boolean => [...onPath, ...added].some((e) => e.type === type && 'service' in e && e.service === service);
  if ('survivesAz' in r) {
    const { to } = r.survivesAz;
    if (added.some((e) => e.type === 'gwlb-endpoint')) return ['gwlb-endpoint-single-az'];
    if (serves('proxy', to)) return ['proxy-extends-reach'];
    if (serves('gateway-endpoint', to)) return ['gateway-endpoint-no-network-interface'];
    if (serves('interface-endpoint', to)) return ['interface-endpoint-multi-az'];
    return has('nat-gateway') ? ['nat-gateway-per-az'] : onPath.some((e) => e.type === 'internet-gateway') ? ['internet-gateway-properties'] : [];
  }
  if ('keepDnsName' in r) return serves('gateway-endpoint', r.keepDnsName.to) ? ['gateway-endpoint-no-network-interface'] : ['private-dns-effect'];
  if ('limitTo' in r) return ['endpoint-policy-limit-buckets'];
  if ('onlyVia' in r) return ['bucket-policy-source-vpc'];
  if ('encrypt' in r) return has('direct-connect') ? ['direct-connect-not-encrypted'] : has('site-to-site-vpn') ? ['site-to-site-vpn-tunnels'] : [];
  if ('readyWithin' in r) return ['direct-connect-lead-time'];
  if ('bandwidth' in r) return has('direct-connect') ? ['direct-connect-port-speeds'] : has('site-to-site-vpn') ? ['site-to-site-vpn-bandwidth'] : [];
  if ('exposeOnly' in r) return has('endpoint-service') || has('interface-endpoint') ? ['endpoint-service-exposes-one-service'] : [];
  if ('inspect' in r) return ['gwlb-endpoint-inspects'];
  if ('isolate' in r) {
    if (r.isolate.to === 'internet') return has('interface-endpoint') ? ['privatelink-definition'] : has('gateway-endpoint') ? ['gateway-endpoint-route-table-target'] : ['private-subnet-needs-nat'];
    if (r.isolate.from === 'internet') return has('nat-gateway') ? ['nat-gateway-outbound-only'] : has('nat-instance') ? ['nat-gateway-vs-instance'] : has('interface-endpoint') ? ['privatelink-definition'] : [];
    const { to } = r.isolate;
    if (added.some((e) => e.type === 'bucket-policy' && e.service === to)) return ['bucket-policy-restricts'];
    if (added.some((e) => e.type === 'interface-endpoint' && Array.isArray(e.securityGroup))) return ['interface-endpoint-security-group'];
    if ([...onPath, ...added].some((e) => e.type === 'gateway-endpoint' && e.routeTables !== 'all')) return ['gateway-endpoint-route-tables'];
    const adds = (type: Element['type']) => added.some((e) => e.type === type);
    if (adds('transit-gateway')) return ['transit-gateway-routing'];
    if (onPath.some((e) => e.type === 'endpoint-service')) return ['endpoint-service-one-way'];
    return adds('vpc-peering') ? ['peering-non-transitive'] : has('endpoint-service') && !has('gwlb-endpoint') ? ['endpoint-service-one-way'] : [];
  }
  return [];
}

/** The rule that a failure is explained by: of a way out that lacks several things the one that names them all, else that of where it breaks. */
export const ruleOfFailure = ({ rule, blocks }: Failure): string => (blocks.some((b) => b.rule === 'private-subnet-needs-nat') ? 'private-subnet-needs-nat' : rule);

/** The rules that failures are explained by: that of the first one told, then those of all that is in the way, each once. */
export function rulesOfFailures(first: Failure, failures: readonly Failure[]): string[] {
  const found: string[] = [];
  addKnown(found, ruleOfFailure(first));
  for (const { blocks } of failures) for (const { rule } of blocks) addKnown(found, rule);
  return found;
}

/** What stands already and an option changes or takes away, as it stood. */
export const touchedBy = ({ changes, removes }: DesignOption, standing: readonly Element[]): Element[] => changes.length + removes.length === 0 ? [] : standing.filter((e) => e.id !== undefined && (removes.includes(e.id) || changes.some((c) => c.id === e.id)));

function billed({ has, added }: Ground): string {
  if (has('gateway-endpoint')) return 'gateway-endpoint-free';
  if (has('gwlb-endpoint')) return 'gwlb-endpoint-billing';
  if (has('interface-endpoint')) return 'interface-endpoint-billing';
  if (has('transit-gateway')) return 'transit-gateway-billing';
  if (has('vpc-peering')) return 'peering-cost';
  if (has('nat-gateway')) return 'nat-gateway-billing';
  if (has('nat-instance')) return 'nat-gateway-vs-instance';
  if (has('software-vpn')) return 'software-vpn-between-vpcs';
  if (has('proxy')) return 'proxy-extends-reach';
  if (has('direct-connect') || has('site-to-site-vpn')) return 'direct-connect-billing';
  return added.some((e) => e.type === 'public-load-balancer') ? 'data-transfer-in-free' : 'same-region-service-through-nat';
}

const costRules: readonly (readonly [Element['type'], string])[] = [
  ['transit-gateway', 'transit-gateway-billing'], ['direct-connect', 'direct-connect-billing'], ['nat-gateway', 'nat-gateway-billing'], ['site-to-site-vpn', 'direct-connect-billing'], ['gwlb-endpoint', 'gwlb-endpoint-billing'], ['interface-endpoint', 'interface-endpoint-billing'],
  ['software-vpn', 'software-vpn-between-vpcs'], ['proxy', 'proxy-extends-reach'], ['nat-instance', 'nat-gateway-vs-instance'], ['endpoint-service', 'endpoint-service-provider-steps'], ['public-load-balancer', 'data-transfer-in-free'], ['vpc-peering', 'peering-cost'],
];
const operationsRules: readonly (readonly [Element['type'], string])[] = [
  ['software-vpn', 'software-vpn-between-vpcs'], ['proxy', 'proxy-extends-reach'], ['nat-instance', 'nat-gateway-vs-instance'], ['direct-connect', 'direct-connect-lead-time'], ['site-to-site-vpn', 'site-to-site-vpn-tunnels'], ['transit-gateway', 'transit-gateway-routing'],
  ['vpc-peering', 'peering-many-to-many'], ['endpoint-service', 'endpoint-service-provider-steps'], ['nat-gateway', 'nat-gateway-public-subnet'], ['gwlb-endpoint', 'gwlb-endpoint-single-az'], ['interface-endpoint', 'interface-endpoint-one-subnet-per-az'], ['public-load-balancer', 'public-load-balancer-needs-igw'],
  ['gateway-endpoint', 'gateway-endpoint-single-vpc'], ['bucket-policy', 'bucket-policy-restricts'], ['internet-gateway', 'public-subnet-definition'],
];

/**
 * The rule of a design that meets everything and only ranks behind: what it pays for, or runs, and the key does not; where it adds nothing, what it changes.
 * @param keys the right options; of a few VPCs what counts against peering is its routes
 */
export function ruleOfBehind(option: DesignOption, keys: readonly DesignOption[], { base, scenario }: Solver): string {
  const { objective, world: { elements: standing, vpcs } } = scenario;
  const few = vpcs.reduce((sum, v) => sum + v.count, 0) < 4;
  const amount = (list: readonly Element[], type: Element['type']): number => list.reduce((sum, e) => sum + (e.type === type ? times(base, e, objective === 'cost') : 0), 0);
  const order = objective === 'cost' ? costRules : operationsRules;
  const more = (own: readonly Element[], key: readonly Element[]): string | undefined => {
    const rule = order.find(([type]) => amount(own, type) > amount(key, type))?.[1];
    if (rule === 'peering-many-to-many' && few) return 'peering-routes-both-sides';
    // On a connection that stands, what is ordered is a virtual interface.
    return rule === 'direct-connect-lead-time' && !own.some((e) => e.type === 'direct-connect' && e.connection === undefined) ? 'direct-connect-vif-types' : rule;
  };
  const key = keys.flatMap((k) => k.elements);
  const touched = touchedBy(option, standing);
  const policy = option.changes.some((c) => 'policy' in c.set && touched.some((e) => e.id === c.id));
  const changed = policy ? 'endpoint-policy-limit-buckets' : (more(touched, keys.flatMap((k) => touchedBy(k, standing))) ?? more(touched, []));
  return more(option.elements, key) ?? more(option.elements, []) ?? changed ?? (objective === 'cost' ? 'gateway-endpoint-free' : 'vpc-endpoint-definition');
}

/** Rules that have changed since the exam's first year and that a design rests on as they hold today; none in a scenario of that year. */
export function changedRules(added: readonly Element[], { era, world }: FullScenario): string[] {
  if (era === 'note') return [];
  const regionOf = (vpc: string): string | undefined => world.vpcs.find((v) => v.id === vpc)?.region;
  const found: string[] = [];
  for (const e of added) {
    if (e.type === 'endpoint-service' && e.regions.length > 0) found.push('endpoint-service-same-region');
    if (e.type !== 'interface-endpoint') continue;
    const service = world.services.find((s) => s.id === e.service);
    if (!service || !('aws' in service)) continue;
    if (service.region !== regionOf(e.vpc)) found.push('interface-endpoint-same-region');
    else if (service.aws === 'dynamodb') found.push('dynamodb-interface-endpoint');
  }
  return found;
}
