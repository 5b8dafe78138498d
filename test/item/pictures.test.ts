import { describe, expect, it } from 'vitest';
import { items } from '../../src/item/generate.ts';
import type { QuestionOption } from '../../src/item/question.ts';

/** Options of questions as they are drawn. */
const options: QuestionOption[] = [];
let drawn = 0;
for (const item of items({ seed: 20261127 })) {
  options.push(...item.word('en').options);
  if (++drawn >= 250) break;
}
const lineOf = (option: QuestionOption, what: RegExp): string | undefined => option.picture?.find((line) => what.test(line));

describe('a picture', () => {
  it('of a path that is open though it must not be marks nothing as broken', () => {
    const open = options.filter((o) => /^(This is not true\. )?The path .+ is open, so .+ can still connect to/.test(o.explanation) && (o.picture?.length ?? 0) > 0);
    expect(open.length).toBeGreaterThan(20);
    expect(open.filter((o) => lineOf(o, /✗/)).map((o) => o.picture)).toEqual([]);
    // And what is broken is marked, or the check above would hold of pictures without any mark.
    expect(options.filter((o) => /stops at/.test(o.explanation) && lineOf(o, /✗/)).length).toBeGreaterThan(20);
  });

  it('shows the provider’s endpoint service and load balancer outside the network of the consumer', () => {
    const between = options.flatMap((o) => lineOf(o, / (endpoint service|(Application|Network) Load Balancer)/) ?? []);
    expect(between.length).toBeGreaterThan(5);
    expect(between.filter((line) => line.startsWith('│'))).toEqual([]);
  });
});
