import type { Catalog } from '../network/catalog.ts';
import { agreementIn } from '../network/eras.ts';
import { feeOf, monthlyUsd, operations } from '../network/rank.ts';
import { elementSchema, type DesignOption, type Element, type FullScenario, type Requirement, type Scenario } from '../network/schema.ts';
import { failsOf, Solver, type Fails } from '../network/solver.ts';
import { solveWith } from '../network/verdict.ts';
import type { Draft, Wish } from './blueprint.ts';
import { answers, decide, optionOf, type Decided } from './decide.ts';
import { filling, wholeOf } from './filled.ts';

/**
 * How every sketch of a draft stands. `fails`: bits of what it fails, wishes first, then what the scene itself demands; null where AWS refuses it
 * or the eras differ. `refused`: in both eras, for the same reason.
 */
export interface Table {
  /** The sketches as options, as they were drawn and with defaults filled in. */
  readonly drawn: readonly DesignOption[];
  readonly designs: readonly DesignOption[];
  readonly fails: readonly (number | null)[];
  readonly refused: readonly boolean[];
  /** Sketches that do what the scene demands, and those that AWS refuses or that do not. */
  readonly usable: readonly number[];
  readonly out: readonly number[];
  /** Bits of the requirements that the scene states. */
  readonly given: number;
  /** What the world fails as it stands: a question that it meets already would have no point. */
  readonly world: number;
}
/** What a sketch is ranked by. `fees`: for each requirement what its gigabytes cost, 0 where it pays for none; `pairs` numbers the places it is between, for each pair pays once. */
export interface Figures {
  readonly hours: number;
  readonly fees: readonly number[];
  readonly pairs: readonly number[];
  readonly operations: number;
}

/** Solvers over everything that could be asked of a draft's world. What the designs of a dated draft fail is told for its own era alone. */
export class Eras {
  /** Of today, or of the date that the draft names. */
  readonly today: Solver;
  readonly #dated: boolean;
  readonly #agree: (designs: readonly DesignOption[]) => boolean;
  #other: Solver | undefined;
  constructor(draft: Draft, catalog: Catalog) {
    const whole = wholeOf(draft.world, [...draft.wishes.map((w) => w.requirement), ...(draft.given ?? [])], catalog, draft.era);
    this.#dated = draft.era !== undefined;
    this.#agree = agreementIn(whole.world, catalog);
    this.today = new Solver(whole, catalog);
  }
  /** Of the note's date, or for a dated draft of the other era. */
  get #elsewhen(): Solver {
    const { scenario, catalog } = this.today;
    return (this.#other ??= new Solver({ ...scenario, era: scenario.era === 'note' ? 'today' : 'note' }, catalog));
  }
  /**
   * A question about the draft decided; null unless the one answer wanted is right, and in the other era too, or, where the draft names its date, there not.
   * @param scenario its requirements are the draft's, the same objects: reading it would take longer than deciding it
   * @param designs its options, defaults filled in
   */
  decide(scenario: Scenario, designs: readonly DesignOption[], wanted: readonly string[]): Decided | null {
    const agree = this.#agree(designs);
    if (agree && this.#dated) return null;
    const full = this.#filled(scenario, designs);
    if (!agree) {
      const other = this.#elsewhen;
      const there = solveWith(other.narrowed({ ...full, era: other.scenario.era }, designs), 'answer');
      if (answers(there, wanted) === this.#dated) return null;
    }
    return decide(this.today.narrowed(full, designs), wanted);
  }
  /** A whole scenario (see `wholeOf`), put together from what is filled in already. */
  #filled({ requirements = [], objective = null, usage, ask, options = [] }: Scenario, designs: readonly DesignOption[]): FullScenario {
    return {
      ...this.today.scenario,
      requirements,
      objective,
      usage: { hours: usage?.hours ?? 730, gigabytes: usage?.gigabytes ?? 0 },
      ask: ask as FullScenario['ask'],
      options: designs.map((design, i): DesignOption => ({ ...design, id: options[i]?.id as string })),
    };
  }
  /** What designs, done together, fail in both eras; null where the eras differ. */
  fails(designs: readonly DesignOption[]): Fails | null {
    const now = this.today.fails(designs);
    return this.#dated || this.#agree(designs) || this.#elsewhen.fails(designs) === now ? now : null;
  }
  /** What a design fails in the other era. */
  failsElsewhen(design: DesignOption): Fails {
    return this.#elsewhen.fails([design]);
  }
}

const fill = filling<Element>(elementSchema);

/** A design with every default filled in. What it refers to is checked when the question is decided. @throws where an element is malformed */
export function read(key: string, option: DesignOption): DesignOption {
  const elements = option.elements.map((e) => {
    const element = fill(e);
    if (typeof element === 'string') throw new Error(`a blueprint drew a bad design ${key}: ${element}`);
    return element;
  });
  return { ...option, elements };
}

/** Bits of the requirements that a draft's scene states, after those of its wishes. */
export const givenOf = ({ given = [], wishes }: Draft): number => ((1 << given.length) - 1) << wishes.length;

export function tableOf(draft: Draft, eras: Eras): Table {
  const drawn = draft.sketches.map((sketch) => optionOf('A', sketch.steps));
  const designs = draft.sketches.map(({ key }, i) => read(key, drawn[i] as DesignOption));
  const both = designs.map((design) => eras.fails([design]));
  const asItStands = failsOf(eras.today.judgeWorld());
  const fails = both.map((bits) => (typeof bits === 'number' ? bits : null));
  const refused = both.map((bits) => typeof bits === 'string');
  const given = givenOf(draft);
  const all = fails.map((_, i) => i);
  const isUsable = (i: number): boolean => fails[i] !== null && ((fails[i] as number) & given) === 0;
  return {
    drawn,
    designs,
    fails,
    refused,
    usable: all.filter(isUsable),
    out: all.filter((i) => refused[i] || (fails[i] !== null && !isUsable(i))),
    given,
    world: typeof asItStands === 'number' ? asItStands : -1,
  };
}

/** What the sketches of a draft are ranked by. */
export function figuresOf(draft: Draft, { today }: Eras, { designs }: Table): Figures[] {
  const gigabytes = draft.usage?.gigabytes ?? 0;
  const { scenario } = today;
  const hours = { ...scenario, usage: { hours: 730, gigabytes: 0 } };
  const between = scenario.requirements.map((requirement) => {
    const body = 'reach' in requirement ? requirement.reach : 'private' in requirement ? requirement.private : null;
    return body && `${body.from}>${body.to}`;
  });
  const pairs = between.map((name) => between.indexOf(name));
  return designs.map((design): Figures => {
    const judged = today.judge([design]);
    const fees = judged.plan.planned.map((planned, i) => (gigabytes === 0 || between[i] === null ? 0 : gigabytes * feeOf(judged, planned)));
    return { hours: monthlyUsd(judged, hours), fees, pairs, operations: operations(judged) };
  });
}

export const bitsOf = (mask: number): number[] => {
  const bits: number[] = [];
  for (let i = 0, m = mask; m > 0; i++, m >>= 1) if (m & 1) bits.push(i);
  return bits;
};
/** The number of the lowest bit that is set. */
export const firstBit = (mask: number): number => 31 - Math.clz32(mask & -mask);
export function bitCount(mask: number): number {
  let count = 0;
  for (let m = mask; m !== 0; m &= m - 1) count++;
  return count;
}
export const isOneBit = (mask: number): boolean => mask !== 0 && (mask & (mask - 1)) === 0;

/** Most wishes that one stem states. */
const most = 3;

/** Every set of one to three wishes that can stand together, as bits. */
export function wishSets(draft: Draft): number[] {
  const wishes = draft.wishes.map(aboutOf);
  const against = wishes.map((a, i) => wishes.reduce((bits, b, j) => (i !== j && clash(a, b) ? bits | (1 << j) : bits), 0));
  const sets: number[] = [];
  const grow = (from: number, mask: number, size: number): void => {
    for (let i = from; i < wishes.length; i++) {
      if ((against[i] as number) & mask) continue;
      sets.push(mask | (1 << i));
      if (size + 1 < most) grow(i + 1, mask | (1 << i), size + 1);
    }
  };
  grow(0, 0, 0);
  return sets;
}

/** What says that there is a path, and so more than `reach`. */
const implied: ReadonlySet<string> = new Set(['private', 'survivesAz', 'bandwidth', 'encrypt', 'keepDnsName', 'inspect']);

/** Whether two wishes say more and less of the same thing (reach and private), or opposite things. */
function clash(a: About, b: About): boolean {
  if (admits(a, b) || admits(b, a)) return true;
  if (a.between === null || a.between !== b.between) return false;
  return a.kind === b.kind || (a.kind === 'reach' && implied.has(b.kind)) || (b.kind === 'reach' && implied.has(a.kind));
}

/** What a wish is about: its kind, and the two places that it speaks of. */
interface About {
  readonly requirement: Requirement;
  readonly kind: string;
  readonly between: string | null;
}

function aboutOf({ requirement }: Wish): About {
  const [kind, body] = Object.entries(requirement)[0] as [string, { from?: string; to?: string }];
  return { requirement, kind, between: body.from && typeof body.to === 'string' ? `${body.from}>${body.to}` : null };
}

/** Whether one wish lets in a VPC that the other keeps out. */
const admits = ({ requirement: a }: About, { requirement: b }: About): boolean => 'onlyVia' in a && 'isolate' in b && a.onlyVia.service === b.isolate.to && a.onlyVia.vpcs.includes(b.isolate.from);
