import type { FullScenario } from '../../src/network/schema.ts';
import type { OptionVerdict, Verdict } from '../../src/network/verdict.ts';
import type { SecondOption, SecondResult } from './second-way.ts';

/** Half a cent to either side, and what is lost where halves of a cent are rounded. */
const cent = 0.011;

/** What of two verdicts on one scenario does not agree, a line each: nothing where the two ways say the same. */
export function differences({ ask }: FullScenario, verdict: Verdict, second: SecondResult): string[] {
  const statements = ask.kind === 'statements';
  const lines = [
    ...said('unique', verdict.unique, second.unique),
    ...(verdict.unique && second.unique ? said('answer', verdict.answer.join(''), second.answer.join('')) : []),
    ...(verdict.options.length === second.options.length ? [] : ['not as many options']),
  ];
  if (ask.kind === 'count' && second.count !== undefined) lines.push(...said('the least number', verdict.count ?? null, second.count));
  if (verdict.world && second.world) lines.push(...said('world fails', numbersOf(verdict.world.failures), second.world.failing.join(' ')));
  for (const one of verdict.options) {
    const other = second.options.find((o) => o.id === one.id);
    if (other) lines.push(...optionDifferences(one, other, statements));
  }
  return lines;
}

/** Of statements only the truth is compared: they build nothing. */
function optionDifferences(one: OptionVerdict, other: SecondOption, statements: boolean): string[] {
  if (statements) return said('meets', one.meets, other.meets).map((line) => `option ${one.id}: ${line}`);
  const refused = one.failures.filter((f) => f.requirement === null).map((f) => f.rule);
  return [
    ...said('meets', one.meets, other.meets),
    ...said('fails', numbersOf(one.failures), other.failing.join(' ')),
    ...(sameRefusals(refused, other.refused) ? [] : said('refused', refused.join(', '), other.refused.map((rules) => rules.join(' or ')).join(', '))),
    ...(Math.abs(one.monthlyUsd - other.monthlyUsd) < cent ? [] : said('monthlyUsd', one.monthlyUsd, other.monthlyUsd)),
    ...(Math.abs(one.operations - other.operations) < 1e-6 ? [] : said('operations', one.operations, other.operations)),
  ].map((line) => `option ${one.id}: ${line}`);
}

/** Where several rules speak against an element the reasoner names one of them. */
function sameRefusals(rules: readonly string[], elements: readonly (readonly string[])[]): boolean {
  const left = [...elements].sort((a, b) => a.length - b.length);
  for (const rule of rules) {
    const at = left.findIndex((reasons) => reasons.includes(rule));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

const numbersOf = (failures: readonly { readonly requirement: number | null }[]): string =>
  [...new Set(failures.flatMap((f) => f.requirement ?? []))].sort((a, b) => a - b).join(' ');

const said = (what: string, reasoner: unknown, second: unknown): string[] => (reasoner === second ? [] : [`${what}: the reasoner says ${String(reasoner)}, the second way ${String(second)}`]);
