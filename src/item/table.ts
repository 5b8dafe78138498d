import * as v from 'valibot';
import type { Catalog } from '../network/catalog.ts';
import { parseScenario } from '../network/parse.ts';
import { monthlyUsd, operations } from '../network/rank.ts';
import { broken, type Judged } from '../network/requirements.ts';
import { elementSchema, type DesignOption, type Element, type ElementInput, type FullScenario } from '../network/schema.ts';
import { Solver } from '../network/solver.ts';
import type { Draft, Wish } from './blueprint.ts';
import { optionOf } from './decide.ts';

/**
 * How every sketch of a draft stands. `fails`: bits of what it fails, wishes first, then what the scene itself demands; null where AWS refuses it
 * or the eras differ. `refused`: in both eras, for the same reason.
 */
export interface Table {
  readonly fails: readonly (number | null)[];
  readonly refused: readonly boolean[];
  readonly figures: readonly Figures[];
  /** Bits of the requirements that the scene states. */
  readonly given: number;
  /** What the world fails as it stands: a question that it meets already would have no point. */
  readonly world: number;
}
/** What a sketch is ranked by. `fees`: for each requirement that pays for gigabytes, the pair of places and what it pays. */
export interface Figures {
  readonly hours: number;
  readonly fees: readonly (readonly [string, number] | undefined)[];
  readonly operations: number;
}

/** A solver for each era over everything that could be asked of a draft's world. */
export function solversOf(draft: Draft, catalog: Catalog): readonly [Solver, Solver] {
  const requirements = [...draft.wishes.map((w) => w.requirement), ...(draft.given ?? [])];
  const of = (era: 'today' | 'note'): Solver => {
    const parsed = parseScenario({ format: 'study.scenario/1', era, world: draft.world, requirements }, { services: catalog.services });
    if (!parsed.ok) throw new Error(`a blueprint drew a bad world: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
    return new Solver(parsed.scenario, catalog);
  };
  return [of('today'), of('note')];
}

const filled = new Map<string, Element>();

/** An element with its defaults; most are drawn again and again. */
function fill(key: string, e: ElementInput): Element {
  const text = JSON.stringify(e);
  const known = filled.get(text);
  if (known) return known;
  const result = v.safeParse(elementSchema, e);
  if (!result.success) throw new Error(`a blueprint drew a bad design ${key}: ${result.issues[0]?.message}`);
  if (filled.size > 5000) filled.clear();
  filled.set(text, result.output);
  return result.output;
}

/** A design with every default filled in. What it refers to is checked when the question is decided. @throws where an element is malformed */
export const read = (key: string, option: DesignOption): DesignOption => ({ ...option, elements: option.elements.map((e) => fill(key, e)) });

/** Bits of what a design fails; the rule of the first refusal where AWS would not create it. */
export function failBits(judged: Judged): number | string {
  const [refused] = judged.refusals();
  return refused ? refused.rule : judged.plan.planned.reduce((bits, p, i) => (broken(judged, p) === null ? bits : bits | (1 << i)), 0);
}

export function tableOf(draft: Draft, catalog: Catalog): Table {
  const solvers = solversOf(draft, catalog);
  const gigabytes = draft.usage?.gigabytes ?? 0;
  const refused: boolean[] = [];
  const figures: Figures[] = [];
  const fails = draft.sketches.map((sketch): number | null => {
    const design = read(sketch.key, optionOf('A', sketch.steps));
    const [today, note] = solvers.map((solver) => solver.judge([design])) as [Judged, Judged];
    figures.push(figuresOf(today, solvers[0].scenario, gigabytes));
    const [now, then] = [failBits(today), failBits(note)];
    refused.push(typeof now === 'string' && now === then);
    return typeof now === 'number' && now === then ? now : null;
  });
  const wishes = draft.wishes.length;
  const asItStands = failBits(solvers[0].judgeWorld());
  return { fails, refused, figures, given: ((1 << (draft.given ?? []).length) - 1) << wishes, world: typeof asItStands === 'number' ? asItStands : -1 };
}

const figuresOf = (judged: Judged, scenario: FullScenario, gigabytes: number): Figures => ({
  hours: monthlyUsd(judged, { ...scenario, usage: { hours: 730, gigabytes: 0 } }, scenario.world.elements),
  fees: judged.plan.planned.map(({ requirement, pairs }) => {
    const body = 'reach' in requirement ? requirement.reach : 'private' in requirement ? requirement.private : null;
    return body ? ([`${body.from}>${body.to}`, gigabytes * Math.max(0, ...pairs.map((p) => judged.routesOf(p)?.best()?.fee ?? 0))] as const) : undefined;
  }),
  operations: operations(judged.design),
});

export const bitsOf = (mask: number): number[] => {
  const bits: number[] = [];
  for (let i = 0, m = mask; m > 0; i++, m >>= 1) if (m & 1) bits.push(i);
  return bits;
};
export const isOneBit = (mask: number): boolean => mask !== 0 && (mask & (mask - 1)) === 0;

/** Every set of one to three wishes that can stand together, as bits. */
export function wishSets(draft: Draft): number[] {
  const sets: number[] = [];
  for (let mask = 1; mask < 1 << draft.wishes.length; mask++) {
    const list = bitsOf(mask);
    if (list.length <= 3 && !conflicting(draft, list)) sets.push(mask);
  }
  return sets;
}

/** Two wishes about the same thing that say more and less of it (reach and private), or opposite things, do not stand together. */
function conflicting(draft: Draft, requirements: readonly number[]): boolean {
  const implied = new Set(['reach', 'private', 'survivesAz', 'bandwidth', 'encrypt', 'keepDnsName', 'inspect']);
  const seen = new Map<string, string[]>();
  const admitted = requirements.flatMap((r) => {
    const { requirement } = draft.wishes[r] as Wish;
    return 'onlyVia' in requirement ? requirement.onlyVia.vpcs.map((vpc) => `${vpc}>${requirement.onlyVia.service}`) : [];
  });
  for (const r of requirements) {
    const { requirement } = draft.wishes[r] as Wish;
    const [kind, body] = Object.entries(requirement)[0] as [string, { from?: string; to?: string }];
    if (!body.from || typeof body.to !== 'string') continue;
    const key = `${body.from}>${body.to}`;
    if (kind === 'isolate' && admitted.includes(key)) return true;
    const kinds = seen.get(key) ?? [];
    if (kinds.includes(kind) || (kind === 'reach' && kinds.some((k) => implied.has(k))) || (implied.has(kind) && kinds.includes('reach'))) return true;
    seen.set(key, [...kinds, kind]);
  }
  return false;
}
