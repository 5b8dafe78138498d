import { describe, expect, it } from 'vitest';
import { items } from '../../src/item/generate.ts';
import { benchOf, type Bench } from '../../src/item/lab/bench.ts';
import { optionPicture } from '../../src/item/lab/lab-words.ts';
import type { QuestionOption } from '../../src/item/question.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';

/** Options of questions as they are drawn. */
const options: QuestionOption[] = [];
/** The same questions in the lab. */
const benches: Bench[] = [];
let drawn = 0;
for (const item of items({ seed: 20261127 })) {
  options.push(...item.word('en').options);
  const parsed = parseScenario(item.scenario, { services: catalog.services });
  const bench = parsed.ok ? benchOf(parsed.scenario) : null;
  if (bench) benches.push(bench);
  if (++drawn >= 250) break;
}
const lineOf = (option: QuestionOption, what: RegExp): string | undefined => option.picture?.find((line) => what.test(line));
/** The requirement that a failure of an option is about; of a statement it is what the statement claims. */
function asked({ scenario }: Bench, id: string, index: number | null): object {
  const option = scenario.options.find((o) => o.id === id);
  if (!option || !('claim' in option)) return scenario.requirements[index ?? -1] ?? {};
  if ('rule' in option.claim) return {};
  return [('fails' in option.claim ? option.claim.fails : option.claim.holds)].flat()[index ?? -1] ?? {};
}

describe('a picture', () => {
  it('of a path that is open though it must not be marks nothing as broken', () => {
    const open = options.filter((o) => /^(This is not true\. )?The path .+ is open, so .+ can still connect to/.test(o.explanation) && (o.picture?.length ?? 0) > 0);
    expect(open.length).toBeGreaterThan(20);
    expect(open.filter((o) => lineOf(o, /✗/)).map((o) => o.picture)).toEqual([]);
    // And what is broken is marked, or the check above would hold of pictures without any mark.
    expect(options.filter((o) => /stops at/.test(o.explanation) && lineOf(o, /✗/)).length).toBeGreaterThan(20);
  });

  it('in the lab marks nothing as broken on a path that is open though it must not be', () => {
    const failing = benches.flatMap((bench) =>
      bench.verdict.options.flatMap(({ id, failures: [failure] }) => {
        const picture = optionPicture(bench, id, 'en');
        return failure && picture.length > 0 ? [{ isolate: 'isolate' in asked(bench, id, failure.requirement), marked: picture.some((line) => line.includes('✗')), picture }] : [];
      }),
    );
    const open = failing.filter((f) => f.isolate);
    expect(open.length).toBeGreaterThan(20);
    expect(open.filter((f) => f.marked).map((f) => f.picture)).toEqual([]);
    expect(failing.filter((f) => !f.isolate && f.marked).length).toBeGreaterThan(20);
  });

  it('shows the provider’s endpoint service and load balancer outside the network of the consumer', () => {
    const between = options.flatMap((o) => lineOf(o, / (endpoint service|(Application|Network) Load Balancer)/) ?? []);
    expect(between.length).toBeGreaterThan(5);
    expect(between.filter((line) => line.startsWith('│'))).toEqual([]);
  });
});
