// Figures of the reasoner and the questions, printed as lines of JSON; `npm run bench` shows them.
import { items } from '../../src/item/generate.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { proofsOf } from '../../src/network/proof.ts';
import { repairsOf } from '../../src/network/repairs.ts';
import type { DesignOption, FullScenario } from '../../src/network/schema.ts';
import { Solver } from '../../src/network/solver.ts';
import { solve } from '../../src/network/verdict.ts';

const say = (name: string, figure: string): void => console.log(JSON.stringify({ name, figure }));
const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[xs.length >> 1] ?? 0;
const full = (input: unknown): FullScenario => {
  const parsed = parseScenario(input, { services: catalog.services });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.scenario;
};
const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const count = Number(process.argv[2] ?? 5000);
const made: unknown[] = [];
const drawing = timed(() => {
  for (const item of items({ seed: 4242 })) if (made.push(item.word('en')) >= count) break;
});
say('questions a second, with text', (count / (drawing / 1000)).toFixed(0));

// Four-option exam scenarios: verdict alone, beside a loop that only touches each scenario.
const scenarios = (made as { scenario: unknown; select: number }[]).filter((q) => q.select === 1).map((q) => full(q.scenario));
const rates: number[] = [];
for (let round = 0; round < 7; round++) rates.push(scenarios.length / (timed(() => scenarios.forEach((s) => solve(s, catalog))) / 1000));
let touched = 0;
const bare = scenarios.length / (timed(() => scenarios.forEach((s) => (touched += s.options.length))) / 1000);
say('verdicts a second with failures, median of 7', `${median(rates).toFixed(0)} (bare loop ${bare.toExponential(1)}, ${touched} options)`);

const each = scenarios.slice(0, 5000).map((s) =>
  timed(() => {
    repairsOf(s, solve(s, catalog), catalog);
    const solver = new Solver(s, catalog);
    for (const option of s.options) proofsOf(solver.judge([option as DesignOption]));
  }),
);
say(`repairs and proofs of all options, ms over ${each.length} scenarios`, `median ${median(each).toFixed(2)}, worst ${Math.max(...each).toFixed(1)}`);

// Claims about rules are no matter of a scenario: nothing could make them right.
const asked = (made as { scenario: unknown }[]).slice(0, 1000).map((q) => full(q.scenario));
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

const block = (i: number) => `10.${Math.floor(i / 256)}.${i % 256}.0/24`;
const spokes = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `s${i}`, cidrs: [block(i)] }));
const grow = (name: string, sizes: readonly number[], make: (n: number) => unknown) => {
  const times = sizes.map((n) => {
    const s = full(make(n));
    return median(Array.from({ length: 5 }, () => timed(() => solve(s, catalog))));
  });
  say(`${name} of ${sizes.join(', ')}, ms`, times.map((t) => t.toFixed(1)).join(', '));
};
grow('hub and spoke', [10, 100, 1000], (n) => {
  const vpcs = [{ id: 'hub', cidrs: ['172.16.0.0/16'] }, ...spokes(n)];
  return { format: 'study.scenario/1', world: { vpcs, elements: [{ type: 'transit-gateway', id: 'tgw', attachments: vpcs.map((v) => v.id) }] }, requirements: spokes(n).map((v) => ({ reach: { from: v.id, to: 'hub' } })) };
});
grow('full peering mesh', [10, 50, 125], (n) => {
  const vpcs = spokes(n);
  const pairs = vpcs.flatMap((a, i) => vpcs.slice(i + 1).map((b) => [a.id, b.id]));
  return { format: 'study.scenario/1', world: { vpcs, elements: pairs.map((p) => ({ type: 'vpc-peering', vpcs: p })) }, requirements: pairs.slice(0, 5000).map(([from, to]) => ({ reach: { from, to } })) };
});
say('peak memory of this run, MB', (process.resourceUsage().maxRSS / 1024).toFixed(0));
