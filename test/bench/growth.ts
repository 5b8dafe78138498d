// How the time and memory of one verdict grow with the network, in a process of its own.
import { catalog } from '../../src/knowledge/services.ts';
import { solve } from '../../src/network/verdict.ts';
import { full, median, say, timed } from './measure.ts';

const block = (i: number) => `10.${Math.floor(i / 256)}.${i % 256}.0/24`;
const spokes = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `s${i}`, cidrs: [block(i)] }));
const grow = (name: string, sizes: readonly number[], make: (n: number) => unknown) => {
  const times = sizes.map((n) => {
    const s = full(make(n));
    return median(Array.from({ length: 7 }, () => timed(() => solve(s, catalog))));
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
say('peak memory of these verdicts, MB', (process.resourceUsage().maxRSS / 1024).toFixed(0));
