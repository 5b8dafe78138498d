import type { ElementInput, OptionInput, Requirement, Scenario } from '../../src/network/schema.ts';
import { Chance } from './random/chance.ts';
import { drawMotif, seenIn } from './random/motifs.ts';
import { drawRequirement } from './random/needs.ts';
import { drawPlaces, focusOf, type Bounds, type Places } from './random/places.ts';

export { Chance } from './random/chance.ts';
export { drawLink, drawMotif, motifs, seenIn } from './random/motifs.ts';
export { drawRequirement, namesOf } from './random/needs.ts';
export { drawPlaces, focusOf, type Bounds, type Places } from './random/places.ts';
export { shrink } from './random/shrink.ts';

export interface Drawn extends Bounds {
  /** What is asked; drawn too where it is not said. `world`: no options at all. */
  readonly ask?: 'alternatives' | 'steps' | 'statements' | 'count' | 'world';
  readonly era?: 'today' | 'note';
}

const letters = 'ABCDEFGH';
/** All places, and those few that most is drawn among. */
type Where = readonly [all: Places, focus: Places];

function elementsOf(chance: Chance, [places, focus]: Where, standing: readonly ElementInput[], count: number): ElementInput[] {
  const built: ElementInput[] = [];
  for (let i = 0; i < count; i++) built.push(...drawMotif(chance, chance.percent(70) ? focus : places, seenIn([...standing, ...built])));
  return built;
}

/** A change of something that stands: a field of an element with an id, of a VPC or of a subnet. */
function changesOf(chance: Chance, places: Places, standing: readonly ElementInput[]): { id: string; set: Record<string, unknown> }[] {
  const e = chance.maybe(standing.filter((x) => x.id !== undefined));
  const vpc = chance.pick(places.vpcs);
  const subnet = chance.maybe(vpc.subnets ?? []);
  if (e?.id !== undefined && chance.percent(60)) {
    if (e.type === 'vpc-peering') return [{ id: e.id, set: { routes: chance.pick(['both', 'none', e.vpcs[0]]) } }];
    if (e.type === 'interface-endpoint') return [{ id: e.id, set: chance.pick<Record<string, unknown>>([{ azs: 3 }, { azs: 1 }, { privateDns: true }, { securityGroup: 'allow' }, { policy: ['reports'] }]) }];
    if (e.type === 'gateway-endpoint') return [{ id: e.id, set: chance.pick<Record<string, unknown>>([{ routeTables: 'all' }, { routeTables: 'none' }, { policy: ['reports'] }]) }];
    if (e.type === 'endpoint-service') return [{ id: e.id, set: chance.pick<Record<string, unknown>>([{ acceptance: 'accepted' }, { principals: 'all' }, { loadBalancer: 'nlb' }, { loadBalancer: 'gwlb' }]) }];
    if (e.type === 'nat-gateway' || e.type === 'gwlb-endpoint') return [{ id: e.id, set: { azs: chance.int(1, 3) } }];
    if (e.type === 'transit-gateway') return [{ id: e.id, set: chance.pick<Record<string, unknown>>([{ routes: 'full' }, { egress: vpc.id }, { attachments: places.vpcs.map((v) => v.id) }]) }];
    if (e.type === 'direct-connect') return [{ id: e.id, set: { macsec: true } }];
  }
  if (subnet && chance.percent(50)) return [{ id: subnet.id, set: { public: chance.percent(60) } }];
  return [{ id: vpc.id, set: chance.pick<Record<string, unknown>>([{ dnsSupport: true, dnsHostnames: true }, { dnsHostnames: false }, { cidrs: ['10.200.0.0/16'] }]) }];
}

function designOf(chance: Chance, where: Where, standing: readonly ElementInput[], id: string, size: number): OptionInput {
  const removable = standing.flatMap((e) => (e.id === undefined ? [] : [e.id]));
  const removed = chance.percent(12) ? chance.maybe(removable) : undefined;
  const changes = chance.percent(15) ? changesOf(chance, where[0], standing).filter((c) => c.id !== removed) : [];
  return { id, elements: elementsOf(chance, where, standing, size), ...(changes.length > 0 ? { changes } : {}), ...(removed === undefined ? {} : { removes: [removed] }) };
}

/**
 * A valid scenario: a small world with every type of element and every requirement in reach, biased to what nearly works.
 * Pure: the same seed and bounds give the same scenario on every machine.
 */
export function randomScenario(seed: number, drawn: Drawn = {}): Scenario {
  const chance = new Chance(seed);
  const places = drawPlaces(chance, drawn);
  const where: Where = [places, focusOf(chance, places)];
  const standing = elementsOf(chance, where, [], chance.weighted([[2, 0], [3, 1], [4, 2], [4, 3], [2, 4]]));
  const kind = drawn.ask ?? chance.weighted<NonNullable<Drawn['ask']>>([[12, 'alternatives'], [2, 'world'], [3, 'steps'], [2, 'statements'], [1, 'count']]);
  const count = kind === 'world' ? 0 : chance.int(2, kind === 'steps' ? 5 : 4);
  const designs = kind === 'alternatives' || kind === 'steps' ? letters.slice(0, count).split('').map((id) => designOf(chance, where, standing, id, kind === 'steps' ? 1 : chance.int(1, 3))) : [];
  const touched = [...standing, ...designs.flatMap((o) => ('elements' in o ? o.elements ?? [] : []))];
  const requirement = (): Requirement => drawRequirement(chance, chance.percent(75) ? where[1] : places, touched);
  const requirements = Array.from({ length: chance.weighted([[5, 1], [4, 2], [2, 3]]) }, requirement);
  const world = { vpcs: [...places.vpcs], sites: [...places.sites], services: [...places.services], elements: standing };
  const head = {
    format: 'study.scenario/1' as const,
    era: drawn.era ?? (chance.percent(25) ? 'note' as const : 'today' as const),
    world,
    requirements,
    objective: chance.pick(['cost', 'operations', null] as const),
    usage: { hours: chance.pick([730, 100, 0]), gigabytes: chance.pick([0, 100, 5000]) },
  };
  const select = chance.int(1, Math.max(1, Math.min(2, count)));
  switch (kind) {
    case 'world': return { ...head, options: [] };
    case 'alternatives': return { ...head, ask: { kind, select }, options: designs };
    case 'steps': return { ...head, ask: { kind, select: Math.max(2, select) }, options: designs };
    case 'count': return { ...head, ask: { kind, type: chance.pick(['vpc-peering', 'nat-gateway', 'interface-endpoint', 'gateway-endpoint'] as const) }, options: chance.shuffled([0, 1, 2, 3]).slice(0, count).map((value, i) => ({ id: letters[i] ?? 'A', value })) };
    case 'statements': {
      const claim = () => chance.weighted([[5, { holds: requirement() }], [2, { holds: [requirement(), requirement()] }], [4, { fails: requirement() }], [1, { rule: 'gateway-endpoint-services', truth: chance.percent(50) }]]);
      return { ...head, ask: { kind, select }, options: letters.slice(0, count).split('').map((id) => ({ id, claim: claim() })) };
    }
  }
}
