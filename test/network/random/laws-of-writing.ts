import { catalog } from '../../../src/knowledge/services.ts';
import { parseScenario } from '../../../src/network/parse.ts';
import type { ElementInput, OptionInput, Requirement, Scenario } from '../../../src/network/schema.ts';
import type { Verdict } from '../../../src/network/verdict.ts';
import { Chance } from './chance.ts';
import { differ, drawn, failing, say, verdictOf, type Law } from './law.ts';
import { idsOf, renamed } from './rename.ts';

const letters = 'ABCDEFGH';

/** What of a verdict does not depend on the order in which things are written. */
const gist = (v: Verdict, order: readonly number[], needs: readonly number[]) => ({
  unique: v.unique,
  why: v.why?.reason,
  answer: v.answer.map((id) => order[letters.indexOf(id)]).sort(),
  world: v.world ? failing(v.world.failures).map((i) => (i === null ? -1 : needs[i] ?? -2)).sort() : undefined,
  options: v.options.map((o, i) => ({ was: order[i] ?? 0, meets: o.meets, usd: Math.round(o.monthlyUsd * 10) / 10, operations: o.operations })).sort((a, b) => a.was - b.was),
  count: v.count,
});

/** An element whose lists stand in another order, where the order means nothing. */
function stirred(chance: Chance, e: ElementInput): ElementInput {
  switch (e.type) {
    case 'vpc-peering':
    case 'software-vpn': return { ...e, vpcs: chance.percent(50) ? [e.vpcs[1], e.vpcs[0]] : e.vpcs };
    case 'transit-gateway-peering': return { ...e, gateways: [e.gateways[1], e.gateways[0]] };
    case 'transit-gateway': return { ...e, attachments: chance.shuffled(e.attachments ?? []), ...(Array.isArray(e.routes) ? { routes: chance.shuffled(e.routes).map((r) => chance.shuffled(r)) } : {}) };
    case 'endpoint-service': return { ...e, ...(Array.isArray(e.principals) ? { principals: chance.shuffled(e.principals) } : {}), ...(e.regions ? { regions: chance.shuffled(e.regions) } : {}) };
    case 'interface-endpoint': return { ...e, ...(Array.isArray(e.securityGroup) ? { securityGroup: chance.shuffled(e.securityGroup) } : {}), ...(e.policy ? { policy: chance.shuffled(e.policy) } : {}) };
    case 'gateway-endpoint': return { ...e, ...(Array.isArray(e.routeTables) ? { routeTables: chance.shuffled(e.routeTables) } : {}), ...(e.policy ? { policy: chance.shuffled(e.policy) } : {}) };
    default: return e;
  }
}

/** How a scenario is written down does not matter. */
export const lawsOfWriting: readonly Law[] = [
  {
    name: 'what the generator draws is a valid scenario',
    draw: drawn(),
    breaks(s) {
      const parsed = parseScenario(s, { services: catalog.services });
      return parsed.ok ? null : say(parsed.faults);
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
    name: 'the order of options, elements, places, requirements and names changes nothing',
    draw: drawn(),
    breaks(s) {
      const before = verdictOf(s);
      if (!before) return null;
      const chance = new Chance(say(s).length);
      const stir = (elements: readonly ElementInput[] | undefined): ElementInput[] => chance.shuffled(elements ?? []).map((e) => stirred(chance, e));
      const options = s.options ?? [];
      const order = chance.shuffled(options.map((_, i) => i));
      const needs = chance.shuffled((s.requirements ?? []).map((_, i) => i));
      const vpcs = chance.shuffled(s.world.vpcs ?? []).map((v) => ({ ...v, cidrs: chance.shuffled(v.cidrs) }));
      const after = verdictOf({
        ...s,
        world: { vpcs, sites: chance.shuffled(s.world.sites ?? []), services: chance.shuffled(s.world.services ?? []), elements: stir(s.world.elements) },
        requirements: needs.map((i) => (s.requirements ?? [])[i] as Requirement),
        options: order.map((i, place) => {
          const o = options[i] as OptionInput;
          return { ...o, ...('elements' in o ? { elements: stir(o.elements) } : {}), id: letters[place] } as OptionInput;
        }),
      });
      const straight = (list: readonly unknown[]) => list.map((_, i) => i);
      return after ? differ('reordered', gist(before, straight(options), straight(needs)), gist(after, order, needs)) : 'the reordered scenario is not valid';
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
    name: 'a VPC without subnets has private ones in two zones',
    draw: drawn(),
    breaks(s) {
      const all = [...(s.world.elements ?? []), ...(s.options ?? []).flatMap((o) => ('elements' in o ? o.elements ?? [] : []))];
      const natted = new Set(all.flatMap((e) => (e.type === 'nat-gateway' || e.type === 'nat-instance' ? [e.vpc] : [])));
      const vpcs = (s.world.vpcs ?? []).map((v) => ((v.subnets ?? []).length > 0 || natted.has(v.id) ? v : { ...v, subnets: [{ id: `${v.id}-one`, az: 'a' }, { id: `${v.id}-two`, az: 'b' }] }));
      const [before, after] = [verdictOf(s), verdictOf({ ...s, world: { ...s.world, vpcs } })];
      const outline = (v: Verdict) => [v.answer, v.why, v.count, failing(v.world?.failures), v.options.map((o) => [o.monthlyUsd, o.operations, failing(o.failures)])];
      return before && after ? differ('named subnets', outline(before), outline(after)) : null;
    },
  },
  {
    name: 'something that changes no connectivity changes no verdict on it',
    draw: drawn({ ask: 'alternatives' }),
    breaks(s) {
      const before = verdictOf(s);
      const after = verdictOf({ ...s, world: { ...s.world, elements: [...(s.world.elements ?? []), { type: 'other', what: 'a flow log' }, ...(s.world.vpcs ?? []).map((v) => ({ type: 'egress-only-internet-gateway' as const, vpc: v.id }))] } });
      return before && after ? differ('with bystanders', before.options.map((o) => [failing(o.failures), o.monthlyUsd]), after.options.map((o) => [failing(o.failures), o.monthlyUsd])) : null;
    },
  },
];
