// One share of `npm run prove`: draws questions, reads each scenario back from its JSON, solves it, has every proof checked and the first of them decided a second way. Talks to scripts/prove.mjs.
import { parentPort, workerData } from 'node:worker_threads';
import { blueprints } from '../../questions/index.ts';
import { readAgain } from '../../src/item/audit/key-proved.ts';
import { contentVersion, Drawing, numbers, ways } from '../../src/item/drawing.ts';
import type { Item } from '../../src/item/question.ts';
import { rngOf } from '../../src/item/random.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { applyOptions } from '../../src/network/apply.ts';
import { checkProof } from '../../src/network/checker.ts';
import { proofsOf } from '../../src/network/proof.ts';
import type { DesignOption, FullScenario } from '../../src/network/schema.ts';
import { Solver } from '../../src/network/solver.ts';
import { solve } from '../../src/network/verdict.ts';
import { differences } from '../second-way/compare.ts';
import { secondWay } from '../second-way/second-way.ts';

/** What went wrong names the question, so that `study show` brings it back. */
export interface Share {
  questions: number;
  proofs: number;
  ambiguous: string[];
  refused: string[];
  different: string[];
  byBlueprint: Record<string, number>;
  /** How many of them were decided the second way. */
  secondByBlueprint: Record<string, number>;
  content: string;
  /** Megabytes in use after a collection, at the start and now. */
  heap: readonly [number, number];
}

const { seed, count, until, second } = workerData as { seed: number; count: number; until: number | null; second: number };
const heap = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
};

/** How many proofs there are of a scenario's designs, and what the checker refuses of them. Options that are done together are proved together. */
function checked(scenario: FullScenario, answer: readonly string[]): { proofs: number; wrong: string[] } {
  const designs = scenario.options.filter((o): o is DesignOption => 'elements' in o);
  const sets = [[], ...designs.map((o) => [o]), ...(scenario.ask.kind === 'steps' ? [designs.filter((o) => answer.includes(o.id))] : [])];
  // Statements are about the world as it stands: what each claims is what there is to prove.
  const claimed = scenario.options.flatMap((o) => ('claim' in o && !('rule' in o.claim) ? ('fails' in o.claim ? [o.claim.fails] : [o.claim.holds].flat()) : []));
  const asked = { ...scenario, requirements: [...scenario.requirements, ...claimed] };
  const solver = new Solver(asked, catalog);
  const wrong: string[] = [];
  let proofs = 0;
  for (const set of sets) {
    const { world, firstNew } = applyOptions(scenario.world, set);
    for (const proof of proofsOf(solver.judge(set))) {
      proofs++;
      const why = checkProof({ ...asked, world }, proof, catalog, firstNew);
      if (why !== null) wrong.push(`${set.map((o) => o.id).join('+') || 'world'}: ${why}`);
    }
  }
  return { proofs, wrong };
}

const share: Share = { questions: 0, proofs: 0, ambiguous: [], refused: [], different: [], byBlueprint: {}, secondByBlueprint: {}, content: contentVersion, heap: [0, 0] };
let first = 0;
/** Those that wait for the second way, which decides many at once. */
let waiting: { readonly item: Item; readonly scenario: FullScenario }[] = [];
const together = 100;

/** Has what waits decided the second way. All of both verdicts is compared: of every option what fails, what is refused, what it costs and weighs. */
async function decideAgain(): Promise<void> {
  const asked = waiting;
  waiting = [];
  const results = await secondWay(asked.map((one) => one.scenario), catalog);
  asked.forEach(({ item, scenario }, i) => {
    const result = results[i];
    share.secondByBlueprint[item.blueprint] = (share.secondByBlueprint[item.blueprint] ?? 0) + 1;
    for (const why of result ? differences(scenario, solve(scenario, catalog), result) : ['not covered']) share.different.push(`${item.id} ${why}`);
  });
}

function add(item: Item): void {
  share.questions++;
  share.byBlueprint[item.blueprint] = (share.byBlueprint[item.blueprint] ?? 0) + 1;
  // The checker and the second solving read only what a question carries, so its words need not be made.
  const question = { ...item, lang: 'en', stem: '', options: [] } as unknown as Parameters<typeof readAgain>[0];
  const scenario = readAgain(question, catalog);
  if (share.questions <= second) waiting.push({ item, scenario });
  const { unique, answer } = solve(scenario, catalog, 'answer');
  if (!unique || [...answer].sort().join() !== [...item.answer].sort().join()) return void share.ambiguous.push(item.id);
  const { proofs, wrong } = checked(scenario, item.answer);
  share.proofs += proofs;
  for (const why of wrong) share.refused.push(`${item.id} ${why}`);
}

const all = Array.from({ length: ways }, (_, way) => way);
/** So many questions about what is drawn at once: more would be sooner done, and fewer scenes. */
const asked = 4;

/** Everything that could be drawn, also what a learner would not see since it is too much like a question just asked. */
function* drawn(): Generator<Item> {
  const rng = rngOf(seed);
  const bag = blueprints.flatMap((b) => Array.from({ length: b.weight }, () => b));
  for (;;)
    for (const blueprint of rng.shuffle(bag)) {
      const drawing = new Drawing(blueprint, rng.below(numbers));
      for (const way of rng.shuffle(all).slice(0, asked)) {
        const item = drawing.question(way);
        if (item) yield item;
      }
    }
}

for (const item of drawn()) {
  add(item);
  if (waiting.length >= together) await decideAgain();
  const over = share.questions >= count || (until !== null && share.questions % 100 === 0 && Date.now() > until);
  if (over) await decideAgain();
  if (share.questions === 1000) first = heap();
  if (share.questions % 1000 === 0 || over) {
    share.heap = [first, share.questions % 100_000 === 0 || over ? heap() : share.heap[1]];
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
    parentPort?.postMessage(share);
  }
  if (over) break;
}
