// Figures of the reasoner and the questions, printed as lines of JSON; `npm run bench` shows them.
import { items } from '../../src/item/generate.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { proofsOf } from '../../src/network/proof.ts';
import { repairsOf } from '../../src/network/repairs.ts';
import type { DesignOption, FullScenario } from '../../src/network/schema.ts';
import { labFigures } from './lab.ts';
import { Solver } from '../../src/network/solver.ts';
import { solve } from '../../src/network/verdict.ts';
import { full, median, say, timed } from './measure.ts';

const count = Number(process.argv[2] ?? 5000);
const made: unknown[] = [];
const scenarios: FullScenario[] = [];
const questions = items({ seed: 4242 });
let drawing = 0;
let lastDrawing = 0;
while (scenarios.length < count) {
  lastDrawing = timed(() => {
    for (let i = 0; i < 1000; i++) made.push(questions.next().value?.word('en').scenario);
  });
  drawing += lastDrawing;
  for (const scenario of made.slice(-1000) as { ask?: { kind?: string }; options?: unknown[] }[]) if ((scenario.ask?.kind ?? 'alternatives') === 'alternatives' && scenario.options?.length === 4 && scenarios.length < count) scenarios.push(full(scenario));
}
say(`questions a second, with text, of ${made.length}`, `${(made.length / (drawing / 1000)).toFixed(0)}, the last thousand ${(1_000_000 / lastDrawing).toFixed(0)}`);

// As in a long run: V8 goes on optimizing what it has seen for the first ten thousand questions and more.
const before = 20_000;
const many = items({ seed: 4244 });
const draw = (n: number): void => {
  for (let i = 0; i < n; i++) many.next().value?.word('en');
};
draw(before);
const began = performance.now();
const sustained = timed(() => draw(count));
say(`the same, the ${count} after ${before}`, `${((1000 * count) / sustained).toFixed(0)}; by the clock ${((1000 * count) / (performance.now() - began)).toFixed(0)}`);

// What would make each wrong option right, beside the text: over all, and over the last half, when V8 has seen what there is.
const half = Math.min(count, 4000) >> 1;
const stream = items({ seed: 4243 });
const repairHalf = (): number => timed(() => {
  for (let i = 0; i < half; i++) {
    const item = stream.next().value;
    if (!item) throw new Error('the questions have ended');
    for (const { id } of item.word('en').options) if (!item.answer.includes(id)) item.repairs(id, 'en');
  }
});
const [first, last] = [repairHalf(), repairHalf()];
say(`questions a second, with every option's repairs, of ${2 * half}`, `${((2000 * half) / (first + last)).toFixed(0)}, the last half ${((1000 * half) / last).toFixed(0)}`);

// Four-option exam scenarios: the verdict alone, and with why each option fails, beside a loop that only touches each scenario.
const perSecond = (work: (s: FullScenario) => void): string => {
  const rates = Array.from({ length: 9 }, () => scenarios.length / (timed(() => scenarios.forEach(work)) / 1000));
  return median(rates).toFixed(0);
};
let touched = 0;
say('bare loop over the same scenarios, a second', perSecond((s) => (touched += s.options.length)));
say('verdicts a second, median of 9', perSecond((s) => solve(s, catalog, 'answer')));
say('verdicts with failures a second, median of 9', perSecond((s) => solve(s, catalog)));

function repairedAndProved(s: FullScenario): void {
  repairsOf(s, solve(s, catalog), catalog);
  const solver = new Solver(s, catalog);
  for (const option of s.options) proofsOf(solver.judge([option as DesignOption]));
}
// What takes long once may have waited for the machine: it is done four times more, and the least time is what it takes.
const slow = 5;
const each = scenarios.map((s) => {
  const once = timed(() => repairedAndProved(s));
  return once < slow ? once : Math.min(once, ...Array.from({ length: 4 }, () => timed(() => repairedAndProved(s))));
});
const ranked = [...each].sort((x, y) => x - y);
say(`repairs and proofs of all options, ms over ${each.length} scenarios, above ${slow} the least of 5`, `median ${median(each).toFixed(2)}, of 1 in 100 ${(ranked[Math.floor(ranked.length * 0.99)] ?? 0).toFixed(1)}, worst ${(ranked.at(-1) ?? 0).toFixed(1)}`);

// Claims about rules are no matter of a scenario: nothing could make them right.
const asked = made.slice(0, 1000).map(full);
let wrong = 0;
let repaired = 0;
for (const s of asked) {
  const verdict = solve(s, catalog);
  const found = repairsOf(s, verdict, catalog);
  const open = s.options.filter((o) => !verdict.answer.includes(o.id) && !('claim' in o && 'rule' in o.claim));
  wrong += open.length;
  repaired += open.filter((o) => found.has(o.id)).length;
}
say(`wrong options with a repair, of ${wrong} (claims about rules aside)`, `${((100 * repaired) / wrong).toFixed(0)} %`);

labFigures(scenarios, say);

if (touched === 0) say('nothing was touched', '0');
