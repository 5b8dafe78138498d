// The table of tests, from the figures of all students.
import { budgets, nameOf, shares, type Figures } from './trials.ts';
import { policies, type PolicyName } from './policies.ts';
import { worlds, type World } from './worlds.ts';

export interface Row {
  readonly test: string;
  readonly figure: string;
  readonly pass: string;
  readonly passed: boolean;
}

/** The mean over students, and its standard error. */
export function meanOf(all: readonly Figures[], name: string): { readonly mean: number; readonly error: number } {
  const values = all.map((figures) => {
    const value = figures[name];
    if (value === undefined) throw new Error(`no student has the figure ${name}`);
    return value;
  });
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return { mean, error: Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, values.length - 1) / values.length) };
}

const points = (share: number): string => `${share < 0 ? '-' : '+'}${Math.abs(100 * share).toFixed(1)}`;
const score = (all: readonly Figures[], world: World, budget: string, policy: PolicyName): number => meanOf(all, `score ${world} ${budget} ${policy}`).mean;

/** Every test with its figure. */
export function rowsOf(all: readonly Figures[]): readonly Row[] {
  const rows: Row[] = [];
  const row = (test: string, figure: number, show: (figure: number) => string, low: number, high: number, pass: string): void => void rows.push({ test, figure: show(figure), pass, passed: figure >= low && figure <= high });
  for (const world of worlds) {
    for (const budget of budgets) {
      const name = nameOf(budget);
      const own = score(all, world, name, 'study');
      const least = world === 'P' ? 0 : budget === budgets[0] ? 0.02 : 0.03;
      row(`${world} ${name}: against random, 7 days later`, own - score(all, world, name, 'random'), points, least, 1, `>= ${points(least)}`);
      const best = Math.max(...(['Leitner', 'SM-2', 'FSRS-6'] as const).map((policy) => score(all, world, name, policy)));
      row(`${world} ${name}: against the best of Leitner, SM-2, FSRS-6`, own - best, points, -0.01, 1, '>= -1.0');
    }
  }
  const two = (figure: number): string => figure.toFixed(3);
  for (const [figure, after, least] of [['precision', 24, 0.75], ['precision', 48, 0.88], ['auc', 24, 0.8], ['auc', 48, 0.9]] as const) {
    row(`weak rules found: ${figure === 'auc' ? 'AUC' : 'precision at 5'} after ${after}`, meanOf(all, `${figure} ${after}`).mean, two, least, 1, `>= ${least}`);
  }
  for (const world of worlds) {
    const each = (figure: string): number => budgets.reduce((sum, budget) => sum + meanOf(all, `${figure} ${world} ${nameOf(budget)}`).mean, 0) / budgets.length;
    row(`${world}: readiness error after the checkpoint`, each('error'), points, 0, 0.05, '<= 5 points');
    row(`${world}: 90 % interval covers a 50-item result`, each('inside'), two, 0.85, 0.99, '.85 to .99');
  }
  for (const share of shares) row(`answers at random, ${Math.round(100 * share)} % right: readiness off by`, meanOf(all, `random ${share}`).mean, points, -0.08, 0.08, 'within 8');
  return rows;
}

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ').trimEnd()).join('\n');
};

/** Scores, the five weakest rules and questions to mean knowledge 0.8 by policy, then the tests. */
export function report(all: readonly Figures[], rows: readonly Row[]): string {
  const parts: string[] = [];
  for (const [figure, title, show] of [
    ['score', 'Share right 7 days later, %', (x: number) => (100 * x).toFixed(1)],
    ['weakest', 'The five weakest rules then, %', (x: number) => (100 * x).toFixed(1)],
    ['reached', 'Questions until mean knowledge is .8 (at most all)', (x: number) => x.toFixed(0)],
  ] as const) {
    parts.push(table([[title, ...policies], ...worlds.flatMap((world) => budgets.map((budget) => [`${world} ${nameOf(budget)}`, ...policies.map((policy) => show(meanOf(all, `${figure} ${world} ${nameOf(budget)} ${policy}`).mean))]))]));
  }
  parts.push(table([['Test', 'figure', 'pass', ''], ...rows.map(({ test, figure, pass, passed }) => [test, figure, pass, passed ? 'pass' : 'FAIL'])]));
  return parts.join('\n\n');
}
