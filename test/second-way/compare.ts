import type { OptionVerdict, Verdict } from '../../src/network/verdict.ts';
import type { SecondOption, SecondResult } from './second-way.ts';

/** Half a cent to either side, and what is lost where halves of a cent are rounded. */
const cent = 0.011;

/** What of two verdicts on one scenario does not agree, a line each: nothing where the two ways say the same. */
export function differences(verdict: Verdict, second: SecondResult): string[] {
  const lines = [
    ...said('unique', verdict.unique, second.unique),
    ...(verdict.unique && second.unique ? said('answer', verdict.answer.join(''), second.answer.join('')) : []),
    ...(verdict.options.length === second.options.length ? [] : ['not as many options']),
  ];
  if (verdict.world && second.world) lines.push(...said('world fails', numbersOf(verdict.world.failures), second.world.failing.join(' ')));
  for (const one of verdict.options) {
    const other = second.options.find((o) => o.id === one.id);
    if (other) lines.push(...optionDifferences(one, other));
  }
  return lines;
}

function optionDifferences(one: OptionVerdict, other: SecondOption): string[] {
  const refused = [...new Set(one.failures.filter((f) => f.requirement === null).map((f) => f.rule))].sort();
  return [
    ...said('meets', one.meets, other.meets),
    ...said('fails', numbersOf(one.failures), other.failing.join(' ')),
    ...said('refused', refused.join(' '), other.refused.join(' ')),
    ...(Math.abs(one.monthlyUsd - other.monthlyUsd) < cent ? [] : said('monthlyUsd', one.monthlyUsd, other.monthlyUsd)),
    ...(Math.abs(one.operations - other.operations) < 1e-6 ? [] : said('operations', one.operations, other.operations)),
  ].map((line) => `option ${one.id}: ${line}`);
}

const numbersOf = (failures: readonly { readonly requirement: number | null }[]): string =>
  [...new Set(failures.flatMap((f) => f.requirement ?? []))].sort((a, b) => a - b).join(' ');

const said = (what: string, reasoner: unknown, second: unknown): string[] => (reasoner === second ? [] : [`${what}: the reasoner says ${String(reasoner)}, the second way ${String(second)}`]);
