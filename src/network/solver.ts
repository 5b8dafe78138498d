import { applyOptions, type Applied } from './apply.ts';
import type { Catalog } from './catalog.ts';
import { designOf, type Design } from './design.ts';
import { baseOf, type Base } from './nets.ts';
import { planOf, TooLarge, type Plan } from './plan.ts';
import { broken, Judged } from './requirements.ts';
import type { DesignOption, Element, FullScenario, Requirement } from './schema.ts';

/** Networks and elements, times requirements, times options: beyond it a scenario is refused. */
export const maxWork = 6_000_000;

/** A scenario made ready: its places are read once for all options. */
export class Solver {
  readonly scenario: FullScenario;
  readonly catalog: Catalog;
  readonly base: Base;
  readonly plan: Plan;
  /** Options that were judged alone: a question asks for each several times (verdict, explanation, proof). */
  readonly #alone = new WeakMap<DesignOption, Judged>();
  #standing: Design | undefined;
  constructor(scenario: FullScenario, catalog: Catalog) {
    this.scenario = scenario;
    this.catalog = catalog;
    this.base = baseOf(scenario, scenario.world, catalog);
    const { nets } = this.base;
    const elements = scenario.world.elements.length + scenario.options.reduce((n, o) => n + ('elements' in o ? o.elements.length : 0), 0);
    const work = (1 + scenario.options.length) * (nets.length + elements) * Math.min(scenario.requirements.length, nets.length);
    if (work > maxWork) throw new TooLarge(`${nets.length} networks, ${elements} elements, ${scenario.requirements.length} requirements and ${scenario.options.length} options together are more than is decided (${work} steps, at most ${maxWork}); use groups ("count") or ask about fewer`);
    this.plan = planOf(this.base, scenario.requirements);
  }

  /** The world as it stands, which statements speak of. */
  get standing(): Design {
    return (this.#standing ??= designOf(this.base, this.scenario.world.elements));
  }

  /** The world with some options done, ready to be judged. */
  judge(options: readonly DesignOption[]): Judged {
    const only = options.length === 1 ? options[0] : undefined;
    const known = only && this.#alone.get(only);
    if (known) return known;
    const judged = this.judgeApplied(applyOptions(this.scenario.world, options));
    if (only) this.#alone.set(only, judged);
    return judged;
  }
  judgeWorld(elements: readonly Element[] = this.scenario.world.elements): Judged {
    return new Judged(designOf(this.base, elements), this.plan, this.scenario.world.elements.length);
  }
  private judgeApplied({ world, firstNew, before, placesChanged }: Applied): Judged {
    const base = placesChanged ? baseOf(this.scenario, world, this.catalog) : this.base;
    const plan = placesChanged ? planOf(base, this.scenario.requirements) : this.plan;
    return new Judged(designOf(base, world.elements), plan, firstNew, before, () => this.standing);
  }
  /** Takes other requirements (a claim's) apart for the world as it stands. */
  planFor(requirements: readonly Requirement[]): Plan {
    return planOf(this.base, requirements);
  }
}

/** Whether a design meets every requirement and AWS would create it. */
export function meetsAll(judged: Judged): boolean {
  return judged.refusals().length === 0 && judged.plan.planned.every((p) => broken(judged, p) === null);
}
