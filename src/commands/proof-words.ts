import { catalog } from '../knowledge/services.ts';
import { proofsOf, type Fact, type Proof, type Station } from '../network/proof.ts';
import type { DesignOption, FullScenario } from '../network/schema.ts';
import { Solver } from '../network/solver.ts';

/** The proofs of one design: an option's, a set of steps', or the world's (`option` null). */
export interface DesignProof {
  readonly option: string | null;
  /** Names of the design's elements, which the proofs count from 0. */
  readonly elements: readonly string[];
  readonly proofs: readonly Proof[];
}

/** Proofs for every option of a scenario, or for the world where there are none; claims are proved on the world. */
export function proofsFor(scenario: FullScenario): DesignProof[] {
  const solver = new Solver(scenario, catalog);
  const designs = scenario.options.filter((o): o is DesignOption => 'elements' in o);
  const name = (e: { id?: string | undefined; type: string }) => e.id ?? e.type;
  if (designs.length === 0) {
    const judged = solver.judgeWorld();
    return [{ option: null, elements: judged.design.elements.map(name), proofs: proofsOf(judged) }];
  }
  return designs.map((option) => {
    const judged = solver.judge([option]);
    return { option: option.id, elements: judged.design.elements.map(name), proofs: proofsOf(judged) };
  });
}

const stationInWords = (s: Station, elements: readonly string[]): string => {
  switch (s.at) {
    case 'client':
      return s.client.net === null ? 'a client on the internet' : `a client in ${s.client.net}`;
    case 'address':
      return `addresses ${s.cidr} of ${s.net}`;
    case 'endpoint':
      return `${elements[s.element ?? -1] ?? 'endpoint'} in ${s.net}`;
    case 'internet':
      return s.src === null || s.src === undefined ? 'the internet' : `the internet, from ${s.src}`;
    case 'goal':
      return 'the goal';
  }
};

function everyInWords(every: NonNullable<Fact['filter']['every']>): string {
  if ('gbps' in every) return ` of ${every.gbps} Gbps`;
  if ('avoids' in every) return ` around ${every.avoids}`;
  if ('notJust' in every) return ` beside endpoints that allow just ${every.notJust.join(', ')}`;
  return 'named' in every ? ' by the ordinary name' : ' that outlives a zone';
}

function factInWords(fact: Fact, elements: readonly string[]): string[] {
  const goal = fact.goal === 'internet' ? 'the internet' : 'service' in fact.goal ? fact.goal.service : `${fact.goal.net} ${fact.goal.cidr}`;
  const classes = ['private', 'private or VPN', 'any'];
  const { every, through, most } = fact.filter;
  const which = `${classes[most]} path${every ? everyInWords(every) : ''}${through ? ' with an unencrypted link outside AWS' : ''}`;
  const from = fact.from.net ?? 'the internet';
  if (fact.kind === 'path') return [`      there is a ${which} from ${from} to ${goal}:`, ...fact.hops.map((h) => `        to ${stationInWords(h.to, elements)}${h.elements.length > 0 ? ` by ${h.elements.map((i) => elements[i]).join(', ')}` : ''}  (${h.rule})`)];
  return [`      there is no ${which} from ${from} to ${goal}; all that can be reached:`, ...fact.stations.map((s) => `        ${stationInWords(s, elements)}${s.met ? ', behind an unencrypted link' : ''}`)];
}

/** Proofs for people: what holds by which path, what fails because nothing more can be reached. */
export function proofsInWords(designs: readonly DesignProof[]): string {
  const lines = ['', 'Proofs'];
  for (const { option, elements, proofs } of designs) {
    lines.push(`  ${option ?? 'the world'}`);
    proofs.forEach((proof, i) => {
      lines.push(`    requirement ${i} ${proof.holds ? 'holds' : 'fails'}: ${JSON.stringify(proof.requirement)}`);
      if (proof.facts.length === 0) lines.push('      by the elements alone: policies, dates, or a service that opens no connection');
      for (const fact of proof.facts) lines.push(...factInWords(fact, elements));
    });
  }
  return `${lines.join('\n')}\n`;
}
