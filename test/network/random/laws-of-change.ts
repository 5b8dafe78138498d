import type { ElementInput, Requirement, Scenario } from '../../../src/network/schema.ts';
import { randomScenario, type Drawn } from '../random-scenario.ts';
import { Chance } from './chance.ts';
import { differ, drawn, failing, pairsOf, placesOf, refusedIn, say, verdictOf, type Law } from './law.ts';
import { drawLink, seenIn } from './motifs.ts';

type Add = (s: Scenario, chance: Chance) => ElementInput[];

const link: Add = ({ world: { vpcs = [], sites = [], services = [], elements = [] } }, chance) => {
  let n = 0;
  return drawLink(chance, { vpcs, sites, services, fresh: (kind) => `new-${kind}-${++n}` }, seenIn(elements));
};
/** A subnet called public without public addresses loses its way over another VPC to the new internet gateway, so that it is left out. */
const wayOut: Add = ({ world: { vpcs = [] } }, chance) => {
  const vpc = chance.maybe(vpcs.filter((v) => !(v.subnets ?? []).some((x) => x.public && x.publicAddresses === false)))?.id;
  return vpc === undefined ? [] : [{ type: 'internet-gateway', vpc }, { type: 'nat-gateway', vpc, azs: 2 }];
};
const policy: Add = ({ world: { vpcs = [], services = [] } }, chance) => {
  const service = chance.maybe(services.filter((x) => 'aws' in x));
  return service ? [{ type: 'bucket-policy', service: service.id, allowOnly: { vpcs: chance.some(vpcs.map((v) => v.id), 0) } }] : [];
};

/** A world with every pair of places required, as it stands (A) and with something more (B). */
const grown = (bounds: Drawn, add: Add, need: (pair: { from: string; to: string }) => Requirement) => (seed: number): Scenario => {
  const s = randomScenario(seed, { ...bounds, ask: 'world' });
  return { ...s, requirements: pairsOf(placesOf(s)).map(need), options: [{ id: 'A', elements: [] }, { id: 'B', elements: add(s, new Chance(seed + 1)) }] };
};

/** What the one design has and the other must not lose. */
function loses(s: Scenario, had: number, has: number): string | null {
  const v = verdictOf(s);
  const [one, other] = [v?.options[had], v?.options[has]];
  if (!one || !other) return null;
  const before = failing(one.failures);
  const lost = failing(other.failures).find((i) => i !== null && !before.includes(i));
  return lost === undefined ? null : `${say(s.requirements?.[lost ?? 0])} is lost`;
}

const notOfEra = (list: readonly ElementInput[]) => list.filter((e) => e.type !== 'bucket-policy' || !('endpoints' in e.allowOnly));

/** A scenario without what AWS has changed since: endpoints across Regions, later endpoints, Regions of an endpoint service. */
function settled(s: Scenario): Scenario {
  const { vpcs = [], services = [], elements = [] } = s.world;
  const old = services.map((x) => ('aws' in x ? { ...x, aws: x.aws === 'dynamodb' ? 's3' : x.aws === 'bedrock-runtime' ? 'sqs' : x.aws } : x));
  const region = (list: readonly { id: string; region?: string | undefined }[], id: string) => list.find((x) => x.id === id)?.region ?? 'us-east-1';
  const keep = (list: readonly ElementInput[]) =>
    notOfEra(list).flatMap((e): ElementInput[] => {
      if (e.type === 'endpoint-service') return [{ ...e, regions: [] }];
      if (e.type !== 'interface-endpoint') return [e];
      const service = old.find((x) => x.id === e.service);
      return service && 'aws' in service && (service.region ?? 'us-east-1') !== region(vpcs, e.vpc) ? [] : [e];
    });
  const ids = new Set(keep(elements).flatMap((e) => e.id ?? []));
  return {
    ...s,
    ...(s.ask?.kind === 'count' ? { ask: { kind: 'count', type: 'vpc-peering' } } : {}),
    world: { ...s.world, services: old, elements: keep(elements) },
    options: (s.options ?? []).map((o) => ('elements' in o ? { id: o.id, elements: keep(o.elements ?? []), removes: (o.removes ?? []).filter((id) => ids.has(id)) } : o)),
  };
}

/** What more of something, or less, may do. */
export const lawsOfChange: readonly Law[] = [
  {
    name: 'dropping a requirement never makes an option fail that met everything, nor does naming one twice',
    draw: drawn({ ask: 'alternatives' }),
    breaks(s) {
      const before = verdictOf(s);
      const needs = s.requirements ?? [];
      for (const [i, need] of needs.entries())
        for (const changed of [needs.filter((_, j) => j !== i), [...needs, need]]) {
          const after = verdictOf({ ...s, requirements: changed });
          const worse = before?.options.find((o, k) => o.meets && after && !after.options[k]?.meets);
          if (worse) return `${worse.id} met everything and fails with ${say(changed)}`;
        }
      return null;
    },
  },
  { name: 'a link never takes reach away where no addresses overlap', draw: grown({ disjoint: true }, link, (pair) => ({ reach: pair })), breaks: (s) => loses(s, 0, 1) },
  { name: 'a link never takes a private path away where no addresses overlap', draw: grown({ disjoint: true }, link, (pair) => ({ private: pair })), breaks: (s) => loses(s, 0, 1) },
  { name: 'a link never isolates', draw: grown({ disjoint: true }, link, (pair) => ({ isolate: pair })), breaks: (s) => loses(s, 1, 0) },
  { name: 'a way to the internet never takes reach away', draw: grown({}, wayOut, (pair) => ({ reach: pair })), breaks: (s) => loses(s, 0, 1) },
  { name: 'a way to the internet never takes a private path away', draw: grown({}, wayOut, (pair) => ({ private: pair })), breaks: (s) => loses(s, 0, 1) },
  { name: 'a bucket policy never opens anything', draw: grown({}, policy, (pair) => ({ reach: pair })), breaks: (s) => loses(s, 1, 0) },
  { name: 'the eras differ in nothing but the rules that AWS has changed', draw: (seed) => settled(randomScenario(seed)), breaks: (s) => differ('eras', verdictOf({ ...s, era: 'today' }), verdictOf({ ...s, era: 'note' })) },
  {
    name: 'a design that AWS would create comes to the same where it stands already',
    draw: drawn({ ask: 'alternatives' }),
    breaks(s) {
      const requirements = (s.requirements ?? []).filter((r) => !('readyWithin' in r));
      const before = verdictOf({ ...s, requirements });
      for (const [i, o] of (s.options ?? []).entries()) {
        const was = before?.options[i];
        if (!was || !('elements' in o) || o.changes || o.removes || refusedIn(was)) continue;
        const standing = verdictOf({ ...s, requirements, world: { ...s.world, elements: [...(s.world.elements ?? []), ...(o.elements ?? [])] }, ask: { kind: 'alternatives' }, options: [{ id: 'A' }] })?.options[0];
        if (standing && say(failing(standing.failures)) !== say(failing(was.failures))) return `${o.id} fails ${say(failing(was.failures))} when built, ${say(failing(standing.failures))} when standing`;
        if (standing && Math.abs(standing.operations - was.operations) > 1e-6) return `${o.id} weighs ${was.operations} when built and ${standing.operations} when standing`;
      }
      return null;
    },
  },
];
