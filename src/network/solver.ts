import { applyOptions, type Applied } from './apply.ts';
import type { Catalog } from './catalog.ts';
import { designOf, type Design } from './design.ts';
import { baseOf, type Base } from './nets.ts';
import { Planner, planOf, TooLarge, type Plan, type Planned } from './plan.ts';
import { broken, Judged } from './requirements.ts';
import type { DesignOption, FullScenario, Requirement } from './schema.ts';

/** Networks and elements, times requirements, times options: beyond it a scenario is refused. */
export const maxWork = 6_000_000;

/** A solver of more requirements over the same world, and for each option the same design as it is judged there. */
interface Wider {
  readonly solver: Solver;
  readonly designs: readonly DesignOption[];
}

function notAsked(requirement: Requirement): never {
  throw new RangeError(`${JSON.stringify(requirement)} is no requirement of the wider scenario`);
}

/** A scenario made ready: its places are read once for all options. */
export class Solver {
  readonly scenario: FullScenario;
  readonly catalog: Catalog;
  readonly base: Base;
  readonly plan: Plan;
  /** Options that were judged alone: a question asks for each several times (verdict, explanation, proof). */
  readonly #alone = new Map<DesignOption, Judged>();
  /** The same for two options together, by the first and the second. Made, as the next, when something comes into it: most solvers need neither. */
  #together: Map<DesignOption, Map<DesignOption, Judged>> | undefined;
  /** Claims about the standing world, by their one requirement or the list of them. */
  #claims: Map<Requirement | readonly Requirement[], Judged> | undefined;
  /** The scenario's requirements, planned. */
  #planned: Map<Requirement, Planned> | undefined;
  /** See `fails`. */
  #failsOfTwo: Map<DesignOption, Map<DesignOption, Fails>> | undefined;
  readonly #wider: Wider | undefined;
  readonly #planner: Planner | undefined;
  #standing: Design | undefined;
  #world: Judged | undefined;
  /** @param wider see `narrowed` */
  constructor(scenario: FullScenario, catalog: Catalog, wider?: Wider) {
    this.scenario = scenario;
    this.catalog = catalog;
    this.#wider = wider;
    if (wider) {
      const { base, plan } = wider.solver;
      this.base = base;
      this.plan = { base, pairs: plan.pairs, planned: scenario.requirements.map((r) => wider.solver.plannedOf(r) ?? notAsked(r)) };
      return;
    }
    this.base = baseOf(scenario, scenario.world, catalog);
    const { nets } = this.base;
    const elements = scenario.world.elements.length + scenario.options.reduce((n, o) => n + ('elements' in o ? o.elements.length : 0), 0);
    const work = (1 + scenario.options.length) * (nets.length + elements) * Math.min(scenario.requirements.length, nets.length);
    if (work > maxWork) throw new TooLarge(`${nets.length} networks, ${elements} elements, ${scenario.requirements.length} requirements and ${scenario.options.length} options together are more than is decided (${work} steps, at most ${maxWork}); use groups ("count") or ask about fewer`);
    this.#planner = new Planner(this.base);
    this.plan = this.#planner.plan(scenario.requirements);
  }

  /** The world as it stands, which statements speak of. */
  get standing(): Design {
    return (this.#standing ??= this.#wider?.solver.standing ?? designOf(this.base, this.scenario.world.elements));
  }

  /**
   * A solver for some of this one's requirements over the same world, which does not find out again what was found out here about a design.
   * @param scenario this one's, but for what is asked, the options, and the requirements: some of these, the same objects
   * @param designs for each of its options one judged here or to be judged here, with the same elements, changes and removals
   * @throws RangeError where a requirement is none of these
   */
  narrowed(scenario: FullScenario, designs: readonly DesignOption[]): Solver {
    return new Solver(scenario, this.catalog, { solver: this, designs });
  }

  /** The world with some options done, ready to be judged. */
  judge(options: readonly DesignOption[]): Judged {
    const [first, second] = options;
    if (!first) return this.judgeWorld();
    if (options.length > 2) return this.judgeAnew(options);
    const judgedWith = second ? (this.#together?.get(first) ?? new Map<DesignOption, Judged>()) : this.#alone;
    if (second) (this.#together ??= new Map()).set(first, judgedWith);
    const known = judgedWith.get(second ?? first);
    if (known) return known;
    const judged = this.judgeAnew(options);
    judgedWith.set(second ?? first, judged);
    return judged;
  }
  /** The same without remembering it: for options that nobody is likely to ask for again. */
  judgeAnew(options: readonly DesignOption[]): Judged {
    const same = this.#sameWider(options);
    if (same) {
      const { solver, designs } = same;
      // Two together are seldom asked for again by another question.
      const judged = designs.length === 1 ? solver.judge(designs) : solver.judgeAnew(designs);
      // An option that changes a VPC or a subnet has places, and so a plan, of its own.
      if (judged.plan === solver.plan) return judged.planned(this.plan);
    }
    return this.judgeApplied(applyOptions(this.scenario.world, options));
  }
  /** What options fail, done together. Of two this is remembered without how it was found, which takes far more room: many are tried to make one question. */
  fails(options: readonly DesignOption[]): Fails {
    const [first, second] = options;
    if (!first || !second || options.length > 2) return failsOf(this.judge(options));
    const beside = this.#failsOfTwo?.get(first) ?? new Map<DesignOption, Fails>();
    // Which is done first matters only where both change something.
    const turned = first.changes.length === 0 || second.changes.length === 0 ? this.#failsOfTwo?.get(second)?.get(first) : undefined;
    const known = beside.get(second) ?? turned;
    if (known !== undefined) return known;
    const fails = failsOf(this.judgeAnew(options));
    (this.#failsOfTwo ??= new Map()).set(first, beside.set(second, fails));
    return fails;
  }
  /** Whether options, done together, meet every requirement and AWS would create them. */
  meets(options: readonly DesignOption[]): boolean {
    const same = this.#sameWider(options);
    if (!same || same.solver.plan.planned.length > mostBits) return this.fails(options) === 0;
    const fails = same.solver.fails(same.designs);
    return typeof fails === 'number' && this.plan.planned.every(({ requirement }) => (fails & (1 << same.solver.scenario.requirements.indexOf(requirement))) === 0);
  }
  /** These options as the wider solver knows them; null where it does not know all of them. */
  #sameWider(options: readonly DesignOption[]): Wider | null {
    if (!this.#wider) return null;
    const { solver, designs } = this.#wider;
    const same: DesignOption[] = [];
    for (const option of options) {
      const design = designs[this.scenario.options.indexOf(option)];
      if (!design) return null;
      same.push(design);
    }
    return { solver, designs: same };
  }
  /** The world as it stands. */
  judgeWorld(): Judged {
    return (this.#world ??= this.#wider?.solver.judgeWorld().planned(this.plan) ?? new Judged(this.standing, this.plan, this.scenario.world.elements.length));
  }
  private judgeApplied({ world, firstNew, before, placesChanged }: Applied): Judged {
    const base = placesChanged ? baseOf(this.scenario, world, this.catalog) : this.base;
    const plan = placesChanged ? planOf(base, this.scenario.requirements) : this.plan;
    return new Judged(designOf(base, world.elements), plan, firstNew, before, this);
  }
  /** One of the scenario's requirements (the same object) as it is planned; undefined for any other. */
  private plannedOf(requirement: Requirement): Planned | undefined {
    this.#planned ??= new Map(this.plan.planned.map((p) => [p.requirement, p]));
    return this.#planned.get(requirement);
  }
  /** What a claim says, judged of the world as it stands. */
  judgeClaim(requirements: readonly Requirement[]): Judged {
    if (!this.#planner) return (this.#wider as Wider).solver.judgeClaim(requirements);
    const claim = requirements.length === 1 ? (requirements[0] as Requirement) : requirements;
    const known = this.#claims?.get(claim);
    if (known) return known;
    // What the scenario asks for is planned already, and what was found out about it is known.
    const asked = requirements.flatMap((r) => this.plannedOf(r) ?? []);
    const judged = this.judgeWorld().planned(asked.length === requirements.length ? { ...this.plan, planned: asked } : this.#planner.plan(requirements));
    (this.#claims ??= new Map()).set(claim, judged);
    return judged;
  }
}

/** Bits of the requirements that are failed (0: none, however many there are); the rule of the first refusal where AWS would not create a design. */
export type Fails = number | string;
/** Up to so many requirements each has a bit of its own. */
const mostBits = 32;

export function failsOf(judged: Judged): Fails {
  const [refused] = judged.refusals();
  return refused ? refused.rule : judged.plan.planned.reduce((bits, p, i) => (broken(judged, p) === null ? bits : bits | (1 << i)), 0);
}

/** Whether a design meets every requirement and AWS would create it. */
export function meetsAll(judged: Judged): boolean {
  return judged.refusals().length === 0 && judged.plan.planned.every((p) => broken(judged, p) === null);
}
