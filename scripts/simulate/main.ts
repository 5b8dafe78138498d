import { report, rowsOf } from './report.ts';
import type { Figures } from './trials.ts';

/** Prints the report on all students; true where every test passes. */
export function told(all: readonly Figures[], print: (text: string) => void): boolean {
  const rows = rowsOf(all);
  print(report(all, rows));
  return rows.every(({ passed }) => passed);
}
