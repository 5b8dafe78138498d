import { describe, expect, it } from 'vitest';
import { rows, rowsOf } from '../../src/commands/reference-rows.ts';
import { constructs } from '../../src/item/constructs.ts';
import { langs } from '../../src/item/question.ts';
import { comparisons } from '../../src/knowledge/comparisons.ts';
import { rules } from '../../src/knowledge/rules.ts';
import { narrow, wide, type Measure } from '../../src/terminal/width.ts';
import { canvas } from '../../src/ui/canvas.ts';
import { comparisonRows } from '../../src/ui/comparison.ts';
import type { Line } from '../../src/ui/text.ts';

const surface = (columns: number, options: { ascii?: boolean; reader?: boolean; measure?: Measure } = {}) => canvas({ columns, rows: 50 }, { ascii: false, reader: false, measure: narrow, ...options });
const text = (line: Line): string => line.map((s) => s.text).join('');
const topics = new Set([...rules.values()].map((r) => r.topic));

describe('the comparison tables', () => {
  it('set the five pairs and groups of look-alikes side by side, each under topics that there are', () => {
    expect(comparisons.map((c) => c.id)).toEqual(['s3-endpoints', 'connections', 'load-balancers', 'nat-devices', 'hybrid-links']);
    for (const c of comparisons) for (const topic of c.topics) expect(topics.has(topic), `${c.id}: ${topic}`).toBe(true);
  });

  it.each([60, 64, 79, 80, 100, 140])('keep their grid in both languages at %i columns', (columns) => {
    for (const table of comparisons)
      for (const lang of langs) {
        const all = comparisonRows(table, lang, surface(columns), columns).map(text);
        const grid = all.slice(all.findIndex((row) => row.startsWith('┌')));
        const width = narrow(grid[0] ?? '');
        expect(width, table.id).toBeLessThanOrEqual(columns);
        expect(grid[0], table.id).toMatch(/^┌.*┬.*┐$/);
        for (const row of grid) expect(narrow(row), `${table.id} ${lang}: ${row}`).toBe(width);
        // Nothing is lost on the way into the cells.
        const inside = grid.join('').replace(/[│─┌┬┐├┴┤└┘\s]/g, '');
        for (const cell of table.rows.flatMap((r) => r.cells)) for (const word of cell[lang].split(' ').filter((w) => narrow(w) < 9)) expect(inside).toContain(word);
      }
  });

  it('read in order where there is no room for columns, and for a screen reader', () => {
    const table = comparisons[1] as (typeof comparisons)[number];
    for (const lines of [comparisonRows(table, 'ko', surface(40), 40), comparisonRows(table, 'ko', surface(80, { reader: true }), 80)]) {
      expect(lines.map(text).join('\n')).not.toMatch(/[│┌]/);
      expect(lines.map(text).join('\n')).toContain('Transit Gateway: 라우팅');
    }
  });
});

describe('the pictures of the constructs', () => {
  it('are paths that the reasoner finds, at most 60 columns wide, closed where they are named so', () => {
    expect(constructs.length).toBeGreaterThanOrEqual(12);
    for (const c of constructs)
      for (const lang of langs) {
        const picture = c.picture(lang);
        expect(picture.length, c.id).toBeGreaterThan(3);
        for (const row of picture) expect(narrow(row), `${c.id}: ${row}`).toBeLessThanOrEqual(60);
        expect(picture.join('').includes('✗'), c.id).toBe(c.id.startsWith('blocked-'));
        expect(topics.has(c.topic), c.id).toBe(true);
      }
  });
});

describe('the reference', () => {
  it('shows for every rule what the exam expects and, where AWS has changed or the note simplifies, what holds today', () => {
    for (const lang of langs) {
      const page = rows(lang, surface(2000), 2000).map(text).join('\n');
      for (const rule of rules.values()) {
        expect(page, rule.id).toContain(rule.statement[lang]);
        if (rule.today) expect(page, rule.id).toContain(rule.today[lang]);
        expect(page, rule.id).toContain(rule.url);
      }
      for (const table of comparisons) expect(page.split('\n').filter((row) => row === table.title[lang]), table.id).toHaveLength(1);
    }
  });

  it('fits any width from 60 columns up, in ASCII and where ambiguous characters are wide', () => {
    for (const columns of [60])
      for (const lang of langs)
        for (const options of [{ ascii: true }, { ascii: true, measure: wide }, {}]) {
          const own = surface(columns, options);
          for (const line of rowsOf([...rules.values()], lang, own, columns)) {
            expect(own.measure(text(line)), text(line)).toBeLessThanOrEqual(columns);
            if (options.ascii) expect(text(line)).toMatch(/^[\u0020-\u007e\u3131-\u318e\uac00-\ud7a3]*$/);
          }
        }
  });
});
