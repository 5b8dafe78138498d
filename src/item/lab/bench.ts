import { catalog } from '../../knowledge/services.ts';
import { TooLarge } from '../../network/plan.ts';
import type { FullScenario } from '../../network/schema.ts';
import { Solver } from '../../network/solver.ts';
import { solve, solveWith, type Verdict } from '../../network/verdict.ts';
import { hash } from '../own.ts';
import type { Item, Labels } from '../question.ts';
import { storedItem } from '../world/world-items.ts';
import { demandSwitches } from './demand-switches.ts';
import { elementSwitches } from './element-switches.ts';
import { placeSwitches } from './place-switches.ts';
import type { Switch } from './switch.ts';

export type { Switch } from './switch.ts';
export type LabScenario = FullScenario;

/** The facts that can be switched in a scenario, in an order that stays: demands, places, what stands. */
export const switchesOf = (scenario: FullScenario, labels: Labels = {}): readonly Switch[] => [...demandSwitches(scenario), ...placeSwitches(scenario, labels), ...elementSwitches(scenario, labels)];

/** What the reasoner says of a scenario. */
export interface Bench {
  readonly scenario: FullScenario;
  readonly verdict: Verdict;
  readonly solver: Solver;
  /** What its ids are called, where they have a name. */
  readonly labels: Labels;
}

/** Decides a scenario; null where it is beyond the reasoner's limits. */
export function benchOf(scenario: FullScenario, labels: Labels = {}): Bench | null {
  try {
    const solver = new Solver(scenario, catalog);
    return { scenario, solver, verdict: solveWith(solver), labels };
  } catch (fault) {
    if (fault instanceof TooLarge) return null;
    throw fault;
  }
}

/** What a switch would lead to: which options would be right, and whether that is one answer. */
export type Preview = Pick<Verdict, 'answer' | 'unique'> & { readonly meets: readonly string[] };
interface Facts {
  readonly switches: readonly Switch[];
  readonly previews: readonly Preview[];
}
const known = new WeakMap<Bench, Facts>();

/** The switches of a bench with what each would lead to; those that lead beyond what can be decided are not among them. Made once. */
export function facts(bench: Bench): Facts {
  const before = known.get(bench);
  if (before) return before;
  const usable = switchesOf(bench.scenario, bench.labels).flatMap((one) => {
    const preview = previewOf(one.next());
    return preview ? [{ one, preview }] : [];
  });
  const made = { switches: usable.map(({ one }) => one), previews: usable.map(({ preview }) => preview) };
  known.set(bench, made);
  return made;
}

function previewOf(scenario: FullScenario): Preview | null {
  try {
    const { answer, unique, options } = solve(scenario, catalog, 'answer');
    return { answer, unique, meets: options.filter((o) => o.meets).map((o) => o.id) };
  } catch (fault) {
    if (fault instanceof TooLarge) return null;
    throw fault;
  }
}

/** The scenario of a bench as a file says it. */
export const scenarioOf = (bench: Bench): Item['scenario'] => JSON.parse(JSON.stringify(bench.scenario)) as Item['scenario'];

/** The scenario of a bench as a question; null where its key is not unique. */
export const asQuestion = (bench: Bench): Item | null => (bench.verdict.unique ? storedItem(`own.lab.${hash(JSON.stringify(bench.scenario)).toString(36)}`, scenarioOf(bench), catalog) : null);
