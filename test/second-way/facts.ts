import type { Catalog } from '../../src/network/catalog.ts';
import type { FullScenario, Requirement } from '../../src/network/schema.ts';
import { askFacts } from './ask-facts.ts';
import type { Built } from './design.ts';
import { elementFacts } from './element-facts.ts';
import { blocksOverlap, networksOf } from './networks.ts';
import { quote, unnamed, type Say } from './say.ts';

/** A case for the solver: a world, with the requirements that are asked of it. */
export interface Case {
  readonly scenario: FullScenario;
  readonly built: Built;
  readonly requirements: readonly Requirement[];
  /** Of what may be chosen, pairs that are alike, the earlier first. */
  readonly twins?: readonly (readonly [number, number])[];
}

/** One case as facts of the logic files; every predicate begins with the number of the case. */
export function factsOf(number: number, { scenario, built, requirements, twins = [] }: Case, catalog: Catalog): string {
  const lines: string[] = [];
  const say: Say = (predicate, ...terms) => lines.push(`${predicate}(${[number, ...terms].join(',')}).`);
  say('case');
  if (scenario.era === 'today') say('today');
  worldFacts(say, scenario, built, catalog);
  const chosen = (x: number): Say => (predicate, ...terms) => lines.push(`${predicate}(${[number, ...terms].join(',')}) :- chosen(${number},${x}).`);
  const { firstChoice = Infinity } = built;
  elementFacts((x) => (x < firstChoice ? say : chosen(x)), built);
  for (let x = firstChoice; x < built.world.elements.length; x++) say('choice', x);
  for (const [x, y] of twins) say('twins', x, y);
  askFacts(say, built, requirements);
  return lines.join('\n');
}

/** The facts that hold for every case: prices per gigabyte in 1/10000 USD, and limits. */
export function commonFacts({ ranking }: Catalog): string {
  const prices = Object.entries(ranking.gigabytes).map(([what, usd]) => `perGigabyte(${quote(what)},${Math.round(usd * 10_000)}).`);
  return [
    ...prices,
    `peeringQuota(${ranking.quotas['peerings-per-vpc']}).`,
    `lineDays(${ranking.limits['direct-connect-days']}).`,
    `otherDays(${ranking.limits['anything-else-days']}).`,
  ].join('\n');
}

function worldFacts(say: Say, scenario: FullScenario, { world, firstChoice }: Built, catalog: Catalog): void {
  const nets = networksOf(world, firstChoice !== undefined);
  for (const net of nets) {
    say('name', quote(net.name), quote(net.group));
    for (const c of net.cidrs) say('cidr', quote(net.name), quote(c));
    const vpc = world.vpcs.find((v) => v.id === net.group);
    if (vpc && net.vpc) {
      say('vpc', quote(net.name), quote(vpc.id), quote(vpc.region), quote(vpc.account));
      if (vpc.dnsSupport && vpc.dnsHostnames) say('dns', quote(net.name));
      say('place', quote(net.name), quote(unnamed));
      for (const s of vpc.subnets) {
        say('place', quote(net.name), quote(s.id));
        if (s.public) say('public', quote(net.name), quote(s.id));
        if (s.publicAddresses) say('publicAddresses', quote(net.name), quote(s.id));
      }
    } else {
      say('site', quote(net.name));
      say('place', quote(net.name), quote('-'));
      if (world.sites.find((s) => s.id === net.group)?.internet) say('internetAccess', quote(net.name));
    }
  }
  for (const a of nets)
    for (const b of nets) {
      if (a === b) continue;
      if (a.group === b.group && !world.vpcs.find((v) => v.id === a.group)?.overlap) continue;
      for (const c of a.cidrs) for (const d of b.cidrs) if (blocksOverlap(c, d)) say('clash', quote(a.name), quote(c), quote(b.name), quote(d));
    }
  world.services.forEach((s, i) => {
    const id = quote(s.id);
    if ('vpc' in s) {
      say('application', id, quote(s.vpc));
      say('appPlace', id, quote(s.subnet ?? unnamed));
      if (s.appliance) say('fleet', id, 2 ** i);
      return;
    }
    const facts = catalog.services.get(s.aws);
    say('aws', id, quote(s.aws), quote(s.region));
    if (s.publicEndpoint) say('publicEndpoint', id);
    if (s.aws === 's3') say('bucket', id);
    if (facts?.gateway) say('takesGateway', id);
    if (scenario.era === 'today' ? facts?.interface : facts?.interfaceThen) say('takesInterface', id);
    if (scenario.era === 'today' && facts?.crossRegion) say('crossesRegions', id);
    if (facts?.privateDns) say('ordinaryName', id);
  });
}
