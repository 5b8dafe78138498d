import { catalog } from '../../../src/knowledge/services.ts';
import { parseScenario } from '../../../src/network/parse.ts';
import { TooLarge } from '../../../src/network/plan.ts';
import type { ElementInput, OptionInput, Requirement, Scenario } from '../../../src/network/schema.ts';
import { solve, type Verdict } from '../../../src/network/verdict.ts';
import { randomScenario, Chance, drawLink, seenIn, type Drawn } from '../random-scenario.ts';
import { idsOf, renamed } from './rename.ts';

/** Something that holds of every scenario. `breaks` says how one breaks it, or null. */
export interface Law {
  readonly name: string;
  draw(seed: number): Scenario;
  breaks(s: Scenario): string | null;
}

const drawn = (bounds: Drawn = {}) => (seed: number): Scenario => randomScenario(seed, bounds);

/** The verdict, or nothing where the scenario is not valid or larger than can be decided. */
export function verdictOf(s: Scenario, detail: 'failures' | 'answer' = 'failures'): Verdict | null {
  const parsed = parseScenario(s, { services: catalog.services });
  if (!parsed.ok) return null;
  try {
    return solve(parsed.scenario, catalog, detail);
  } catch (fault) {
    if (fault instanceof TooLarge) return null;
    throw fault;
  }
}

const say = (x: unknown): string => JSON.stringify(x);
const differ = (what: string, a: unknown, b: unknown): string | null => (say(a) === say(b) ? null : `${what}:\n  ${say(a)}\n  ${say(b)}`);
const failing = (failures: Verdict['options'][number]['failures']): (number | null)[] => [...new Set(failures.map((f) => f.requirement))].sort();
const letters = 'ABCDEFGH';

/** What of a verdict does not depend on the order in which things are written. */
const gist = (v: Verdict, order: readonly number[], needs: readonly number[]) => ({
  unique: v.unique,
  why: v.why?.reason,
  answer: v.answer.map((id) => order[letters.indexOf(id)]).sort(),
  world: v.world ? failing(v.world.failures).map((i) => (i === null ? null : needs[i])).sort() : undefined,
  options: v.options.map((o, i) => ({ was: order[i] ?? 0, meets: o.meets, usd: Math.round(o.monthlyUsd * 10) / 10, operations: o.operations })).sort((a, b) => a.was - b.was),
  count: v.count,
});

const shuffledElements = (chance: Chance, elements: readonly ElementInput[] | undefined): ElementInput[] => chance.shuffled(elements ?? []);

export const laws: readonly Law[] = [
  {
    name: 'what the generator draws is a valid scenario',
    draw: drawn(),
    breaks(s) {
      const parsed = parseScenario(s, { services: catalog.services });
      return parsed.ok ? null : say(parsed.faults);
    },
  },
  {
    name: 'a verdict is well formed: letters that exist, requirements that exist, and it meets what nothing fails',
    draw: drawn(),
    breaks(s) {
      const v = verdictOf(s);
      if (!v) return null;
      if (v.unique !== (v.why === undefined)) return 'unique and why disagree';
      const kind = s.ask?.kind ?? 'alternatives';
      if (v.unique && v.answer.length !== (s.ask && 'select' in s.ask ? s.ask.select ?? 1 : 1)) return `answer of ${v.answer.length}`;
      for (const o of v.options) {
        if (kind !== 'count' && kind !== 'statements' && o.meets !== (o.failures.length === 0)) return `${o.id} meets and fails`;
        if (v.answer.includes(o.id) && !o.meets && kind !== 'steps') return `${o.id} is an answer that fails`;
        if (!(o.monthlyUsd >= 0) || !(o.operations >= 0)) return `${o.id} costs ${o.monthlyUsd}, ${o.operations}`;
      }
      for (const f of [...v.options.flatMap((o) => o.failures), ...(v.world?.failures ?? [])]) {
        if (f.rule === '') return 'a failure without a rule';
        if (kind !== 'statements' && f.requirement !== null && (f.requirement < 0 || f.requirement >= (s.requirements ?? []).length)) return `no requirement ${f.requirement}`;
        if (kind !== 'statements' && !f.path.includes(f.blockedAt)) return `blocked at ${f.blockedAt}, which is not on ${f.path.join(' > ')}`;
      }
      return null;
    },
  },
  {
    name: 'asked for the answer alone it says the same',
    draw: drawn(),
    breaks(s) {
      const [full, brief] = [verdictOf(s), verdictOf(s, 'answer')];
      return full && brief ? differ('full and brief', [full.answer, full.why, full.options.map((o) => o.meets)], [brief.answer, brief.why, brief.options.map((o) => o.meets)]) : null;
    },
  },
  {
    name: 'writing the defaults out changes nothing',
    draw: drawn(),
    breaks(s) {
      const parsed = parseScenario(s, { services: catalog.services });
      if (!parsed.ok) return null;
      const whole = parsed.scenario as unknown as Scenario;
      const again = parseScenario(whole, { services: catalog.services });
      return again.ok ? differ('with defaults', verdictOf(s), verdictOf(whole)) : `the whole scenario is not valid: ${say(again.faults)}`;
    },
  },
  {
    name: 'renaming ids changes nothing else',
    draw: drawn(),
    breaks(s) {
      const ids = idsOf(s);
      const names = new Map(new Chance(ids.length).shuffled(ids).map((id, i) => [id, `zz${i}-${i % 2 === 0 ? 'a' : 'q'}`]));
      const [before, after] = [verdictOf(s), verdictOf(renamed(s, names))];
      if (before && !after) return 'the renamed scenario is not valid';
      return before && after ? differ('renamed', renamed(before, names), after) : null;
    },
  },
  {
    name: 'the order of options, elements, places and requirements changes nothing',
    draw: drawn(),
    breaks(s) {
      const before = verdictOf(s);
      if (!before) return null;
      const chance = new Chance(say(s).length);
      const options = s.options ?? [];
      const order = chance.shuffled(options.map((_, i) => i));
      const needs = chance.shuffled((s.requirements ?? []).map((_, i) => i));
      const after = verdictOf({
        ...s,
        world: { vpcs: chance.shuffled(s.world.vpcs ?? []), sites: chance.shuffled(s.world.sites ?? []), services: chance.shuffled(s.world.services ?? []), elements: shuffledElements(chance, s.world.elements) },
        requirements: needs.map((i) => (s.requirements ?? [])[i] as Requirement),
        options: order.map((i, place) => {
          const o = options[i] as OptionInput;
          return { ...o, ...('elements' in o ? { elements: shuffledElements(chance, o.elements) } : {}), id: letters[place] } as OptionInput;
        }),
      });
      const straight = options.map((_, i) => i);
      return after ? differ('reordered', gist(before, straight, needs.map((_, i) => i)), gist(after, order, needs)) : 'the reordered scenario is not valid';
    },
  },
  {
    name: 'a VPC that nothing connects changes nothing',
    draw: drawn(),
    breaks(s) {
      const stranger = { id: 'stranger', cidrs: ['203.0.113.0/24'] };
      const vpcs = s.world.vpcs ?? [];
      const before = verdictOf(s);
      if (!before) return null;
      return differ('behind the others', before, verdictOf({ ...s, world: { ...s.world, vpcs: [...vpcs, stranger] } })) ?? differ('before the others', before, verdictOf({ ...s, world: { ...s.world, vpcs: [stranger, ...vpcs] } }));
    },
  },
  {
    name: 'dropping a requirement never makes an option fail that met everything, nor naming one twice',
    draw: drawn({ ask: 'alternatives' }),
    breaks(s) {
      const before = verdictOf(s);
      const needs = s.requirements ?? [];
      for (const [i, need] of needs.entries()) {
        for (const changed of [needs.filter((_, j) => j !== i), [...needs, need]]) {
          const after = verdictOf({ ...s, requirements: changed });
          const worse = before?.options.find((o, k) => o.meets && after && !after.options[k]?.meets);
          if (worse) return `${worse.id} met everything and fails with ${say(changed)}`;
        }
      }
      return null;
    },
  },
  {
    name: 'a link never takes reach away where no addresses overlap',
    draw(seed) {
      const s = randomScenario(seed, { disjoint: true, ask: 'world' });
      const { vpcs = [], sites = [], services = [], elements = [] } = s.world;
      let n = 0;
      const link = drawLink(new Chance(seed + 1), { vpcs, sites, services, fresh: (kind) => `new-${kind}-${++n}` }, seenIn(elements));
      const places = ['internet', ...vpcs.flatMap((v) => [v.id, ...(v.subnets ?? []).map((x) => x.id)]), ...sites.map((x) => x.id), ...services.map((x) => x.id)];
      return { ...s, requirements: places.flatMap((from) => places.filter((to) => to !== from).map((to): Requirement => ({ reach: { from, to } }))), options: [{ id: 'A', elements: [] }, { id: 'B', elements: link }] };
    },
    breaks(s) {
      const v = verdictOf(s);
      const [without, withLink] = v?.options ?? [];
      if (!without || !withLink) return null;
      const lost = failing(withLink.failures).find((i) => i !== null && !failing(without.failures).includes(i));
      return lost === undefined ? null : `${say(s.requirements?.[lost ?? 0])} is lost`;
    },
  },
  {
    name: 'between single places isolate is the contrary of reach',
    draw(seed) {
      const s = randomScenario(seed, { single: true, ask: 'world' });
      const { vpcs = [], sites = [], services = [] } = s.world;
      const simple = new Set(vpcs.filter((v) => v.cidrs.length === 1).map((v) => v.id));
      const places = [
        'internet',
        ...vpcs.flatMap((v) => (v.cidrs.length > 1 ? [] : (v.subnets ?? []).length > 0 ? (v.subnets ?? []).map((x) => x.id) : [v.id])),
        ...sites.flatMap((x) => (x.cidrs.length > 1 ? x.cidrs.map((c) => `${x.id}/${c}`) : [x.id])),
        ...services.filter((x) => 'aws' in x || simple.has(x.vpc)).map((x) => x.id),
      ];
      return { ...s, requirements: places.flatMap((from) => places.filter((to) => to !== from).flatMap((to): Requirement[] => [{ reach: { from, to } }, { isolate: { from, to } }])) };
    },
    breaks(s) {
      const failures = verdictOf(s)?.world?.failures;
      if (!failures) return null;
      const failed = new Set(failing(failures));
      const reaches = new Map((s.requirements ?? []).flatMap((r, i) => ('reach' in r ? [[say(r.reach), !failed.has(i)] as const] : [])));
      for (const [i, r] of (s.requirements ?? []).entries()) {
        const reached = 'isolate' in r ? reaches.get(say(r.isolate)) : undefined;
        if (reached === failed.has(i) || reached === undefined) continue;
        return `reach ${reached ? 'holds' : 'fails'} and isolate ${failed.has(i) ? 'fails' : 'holds'}: ${say(r)}`;
      }
      return null;
    },
  },
  {
    name: 'the eras differ in nothing but the rules that AWS has changed',
    draw(seed) {
      // What has changed is taken out: endpoints across Regions, later endpoints, Regions of an endpoint service.
      const s = randomScenario(seed, { era: 'today' });
      const { vpcs = [], services = [], elements = [] } = s.world;
      const region = (list: readonly { id: string; region?: string | undefined }[], id: string) => list.find((x) => x.id === id)?.region ?? 'us-east-1';
      const settled = services.map((x) => ('aws' in x ? { ...x, aws: x.aws === 'dynamodb' ? 's3' : x.aws === 'bedrock-runtime' ? 'sqs' : x.aws } : x));
      const keep = (list: readonly ElementInput[]) =>
        list.flatMap((e): ElementInput[] => {
          if (e.type === 'endpoint-service') return [{ ...e, regions: [] }];
          if (e.type !== 'interface-endpoint') return [e];
          const service = settled.find((x) => x.id === e.service);
          return service && 'aws' in service && (service.region ?? 'us-east-1') !== region(vpcs, e.vpc) ? [] : [e];
        });
      const ids = new Set(keep(elements).flatMap((e) => e.id ?? []));
      return {
        ...s,
        world: { ...s.world, services: settled, elements: keep(elements).filter((e) => e.type !== 'bucket-policy' || !('endpoints' in e.allowOnly)) },
        options: (s.options ?? []).map((o) => ('elements' in o ? { id: o.id, elements: keep(o.elements ?? []).filter((e) => e.type !== 'bucket-policy' || !('endpoints' in e.allowOnly)), removes: (o.removes ?? []).filter((id) => ids.has(id)) } : o)),
      };
    },
    breaks: (s) => differ('eras', verdictOf({ ...s, era: 'today' }), verdictOf({ ...s, era: 'note' })),
  },
  {
    name: 'a design that AWS would create comes to the same where it stands already',
    draw: drawn({ ask: 'alternatives' }),
    breaks(s) {
      const requirements = (s.requirements ?? []).filter((r) => !('readyWithin' in r));
      const before = verdictOf({ ...s, requirements });
      for (const [i, o] of (s.options ?? []).entries()) {
        const was = before?.options[i];
        if (!was || !('elements' in o) || o.changes || o.removes || was.failures.some((f) => f.requirement === null)) continue;
        const standing = verdictOf({ ...s, requirements, world: { ...s.world, elements: [...(s.world.elements ?? []), ...(o.elements ?? [])] }, ask: { kind: 'alternatives' }, options: [{ id: 'A' }] });
        if (standing && !standing.options[0]?.failures.every((f) => was.failures.some((g) => g.requirement === f.requirement))) return `${o.id} fails ${say(failing(was.failures))} when built, ${say(failing(standing.options[0]?.failures ?? []))} when standing`;
        if (standing && standing.options[0]?.meets !== was.meets) return `${o.id} ${was.meets ? 'meets' : 'fails'} when built and not when standing`;
      }
      return null;
    },
  },
];
