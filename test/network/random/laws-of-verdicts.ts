import type { DesignOption, ElementInput, OptionInput, Requirement, Scenario } from '../../../src/network/schema.ts';
import { randomScenario } from '../random-scenario.ts';
import { builtIn, differ, drawn, failing, holding, pairsOf, placesOf, say, verdictOf, type Law } from './law.ts';

type Pair = { from: string; to: string };

/** Places that are one address each, or alike: subnets, single blocks, services. */
function singlePlaces({ world: { vpcs = [], sites = [], services = [] } }: Scenario): string[] {
  const simple = new Set(vpcs.filter((v) => v.cidrs.length === 1).map((v) => v.id));
  return [
    'internet',
    ...vpcs.flatMap((v) => (v.cidrs.length > 1 ? [] : (v.subnets ?? []).length > 0 ? (v.subnets ?? []).map((x) => x.id) : [v.id])),
    ...sites.flatMap((x) => (x.cidrs.length > 1 ? x.cidrs.map((c) => `${x.id}/${c}`) : [x.id])),
    ...services.filter((x) => 'aws' in x || simple.has(x.vpc)).map((x) => x.id),
  ];
}

/** For each pair of places: one requirement cannot hold without the other. */
const implies = (name: string, stronger: (p: Pair, s: Scenario) => Requirement | null, weaker: (p: Pair) => Requirement): Law => ({
  name,
  draw: drawn({ ask: 'world' }),
  breaks(s) {
    const pairs = pairsOf(placesOf(s)).flatMap((p): [Requirement, Requirement][] => {
      const strong = stronger(p, s);
      return strong ? [[strong, weaker(p)]] : [];
    });
    const held = holding(s, pairs.flat());
    const broken = held && pairs.find((_, i) => held[2 * i] && !held[2 * i + 1]);
    return broken ? `${say(broken[0])} holds and ${say(broken[1])} does not` : null;
  },
});
const reach = (p: Pair): Requirement => ({ reach: p });
const isAws = (s: Scenario, id: string) => (s.world.services ?? []).some((x) => x.id === id && 'aws' in x);

function merged(options: readonly OptionInput[]): OptionInput {
  const designs = options as readonly Partial<DesignOption>[];
  return { id: 'A', elements: designs.flatMap((o) => (o.elements ?? []) as ElementInput[]), changes: designs.flatMap((o) => o.changes ?? []), removes: [...new Set(designs.flatMap((o) => o.removes ?? []))] };
}

/** How the parts of a verdict agree with each other. */
export const lawsOfVerdicts: readonly Law[] = [
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
        if (kind === 'statements') continue;
        if (f.requirement !== null && (f.requirement < 0 || f.requirement >= (s.requirements ?? []).length)) return `no requirement ${f.requirement}`;
        if (!f.path.includes(f.blockedAt)) return `blocked at ${f.blockedAt}, which is not on ${f.path.join(' > ')}`;
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
    name: 'between single places isolate is the contrary of reach',
    draw: (seed) => randomScenario(seed, { single: true, ask: 'world' }),
    breaks(s) {
      const pairs = pairsOf(singlePlaces(s));
      const held = holding(s, pairs.flatMap((p): Requirement[] => [{ reach: p }, { isolate: p }]));
      const odd = held && pairs.find((_, i) => held[2 * i] === held[2 * i + 1]);
      return odd ? `reach and isolate agree on ${say(odd)}` : null;
    },
  },
  {
    name: 'nowhere do reach and isolate both hold',
    draw: drawn({ ask: 'world' }),
    breaks(s) {
      const pairs = pairsOf(placesOf(s));
      const held = holding(s, pairs.flatMap((p): Requirement[] => [{ reach: p }, { isolate: p }]));
      const odd = held && pairs.find((_, i) => held[2 * i] && held[2 * i + 1]);
      return odd ? `both hold for ${say(odd)}` : null;
    },
  },
  implies('what is private is reached', (p) => ({ private: p }), reach),
  implies('what is encrypted is reached', (p) => ({ encrypt: p }), reach),
  implies('what outlives a zone is reached', (p) => ({ survivesAz: p }), reach),
  implies('what keeps its name is private', (p, s) => (isAws(s, p.to) ? { keepDnsName: p } : null), (p) => ({ private: p })),
  implies('what carries 10 Gbps carries 1', (p) => ({ bandwidth: { ...p, gbps: 10 } }), (p) => ({ bandwidth: { ...p, gbps: 1 } })),
  implies('what carries anything is reached', (p) => ({ bandwidth: { ...p, gbps: 0.001 } }), reach),
  implies('what is reached carries a little', reach, (p) => ({ bandwidth: { ...p, gbps: 0.001 } })),
  implies('what is limited is private or over a VPN: it is reached', (p, s) => (isAws(s, p.to) && p.from !== 'internet' ? { limitTo: { service: p.to, from: p.from, resources: ['reports'] } } : null), reach),
  {
    name: 'what is exposed to some alone is reached by them and not by the internet',
    draw: drawn({ ask: 'world' }),
    breaks(s) {
      const apps = (s.world.services ?? []).flatMap((x) => ('vpc' in x ? [x.id] : []));
      const places = placesOf(s).filter((x) => x !== 'internet' && !apps.includes(x));
      const cases = apps.flatMap((service) => places.map((to) => ({ service, to })));
      const held = holding(s, cases.flatMap(({ service, to }): Requirement[] => [{ exposeOnly: { service, to: [to] } }, { reach: { from: to, to: service } }, { isolate: { from: 'internet', to: service } }]));
      const odd = held && cases.find((_, i) => held[3 * i] && !(held[3 * i + 1] && held[3 * i + 2]));
      return odd ? `exposed, yet not so: ${say(odd)}` : null;
    },
  },
  {
    name: 'what costs is hours and gigabytes, each in proportion',
    draw: drawn({ ask: 'alternatives' }),
    breaks(s) {
      const at = (hours: number, gigabytes: number) => verdictOf({ ...s, usage: { hours, gigabytes } })?.options.map((o) => o.monthlyUsd);
      const [nothing, hours, gigabytes, both, twice] = [at(0, 0), at(1000, 0), at(0, 1000), at(1000, 1000), at(2000, 2000)];
      const odd = nothing?.findIndex((zero, i) => zero !== 0 || Math.abs((hours?.[i] ?? 0) + (gigabytes?.[i] ?? 0) - (both?.[i] ?? 0)) > 0.03 || Math.abs(2 * (both?.[i] ?? 0) - (twice?.[i] ?? 0)) > 0.03);
      return odd === undefined || odd < 0 ? null : `option ${odd}: ${say([nothing, hours, gigabytes, both, twice].map((x) => x?.[odd]))}`;
    },
  },
  {
    name: 'steps done together are one design',
    draw: drawn({ ask: 'steps' }),
    breaks(s) {
      const v = verdictOf({ ...s, objective: null, ask: { kind: 'steps', select: 2 } });
      const options = s.options ?? [];
      if (!v || options.length < 2) return null;
      const sets = pairsOf(options.map((o) => o.id)).filter(({ from, to }) => from < to);
      const meeting = sets.filter(({ from, to }) => verdictOf({ ...s, ask: { kind: 'alternatives' }, options: [merged(options.filter((o) => o.id === from || o.id === to))] })?.options[0]?.meets);
      return v.unique === (meeting.length === 1) && (!v.unique || say(v.answer) === say([meeting[0]?.from, meeting[0]?.to])) ? null : `answer ${say(v.answer)}, sets that meet everything ${say(meeting)}`;
    },
  },
  {
    name: 'a statement is true if the world has it so',
    draw: drawn({ ask: 'statements' }),
    breaks(s) {
      const v = verdictOf(s);
      for (const [i, o] of (s.options ?? []).entries()) {
        if (!('claim' in o) || 'rule' in o.claim) continue;
        const needs = 'holds' in o.claim ? [o.claim.holds].flat() : [o.claim.fails];
        const held = holding(s, needs);
        if (v && held && v.options[i]?.meets !== ('holds' in o.claim ? held.every(Boolean) : !held.every(Boolean))) return `${say(o.claim)} is ${v.options[i]?.meets ? 'true' : 'false'}`;
      }
      return null;
    },
  },
  {
    name: 'none is the least number exactly where the world meets everything',
    draw: drawn({ ask: 'count' }),
    breaks(s) {
      const [v, world] = [verdictOf(s), verdictOf({ ...s, ask: { kind: 'alternatives' }, options: [] })];
      return !v || !world?.world || (v.count === 0) === world.world.meets ? null : `least number ${v.count}, world ${world.world.meets ? 'meets' : 'fails'}`;
    },
  },
  {
    name: 'what AWS would not create is named by an element that the option builds',
    draw: drawn({ ask: 'alternatives' }),
    breaks(s) {
      const v = verdictOf(s);
      for (const [i, o] of (s.options ?? []).entries()) {
        const verdict = v?.options[i];
        if (!verdict || !('elements' in o) || (o.changes ?? []).length > 0) continue;
        if ((o.elements ?? []).length === 0 && failing(verdict.failures).includes(null)) return `${o.id} builds nothing and is refused`;
        const types = new Set((o.elements ?? []).flatMap((e) => [e.type as string, e.id ?? '']));
        const stray = verdict.failures.find((f) => f.requirement === null && !types.has(f.blockedAt.replace(/#\d+$/, '')));
        if (stray) return `${o.id} is refused at ${stray.blockedAt}, which it does not build: ${say(builtIn(s))}`;
      }
      return null;
    },
  },
];
