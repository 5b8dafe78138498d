import { expect } from 'vitest';

/** What a screen reader is given: words in order. Nothing that is drawn, no arrow or mark in place of a word, no gap that only eyes make sense of. */
export function expectAloud(rows: readonly string[], where: string): void {
  for (const row of rows) {
    expect(row, `${where}: ${row}`).not.toMatch(/[\u2500-\u259f❯✓✗☐☑▲▼←→↑↓·•]|->|<-/u);
    expect(row.trim(), `${where}: ${row}`).not.toMatch(/ {3}/);
  }
}
