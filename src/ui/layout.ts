import type { Canvas } from './canvas.ts';
import type { Page } from './page.ts';
import { blank, lineWidth, type Line } from './text.ts';

/** What a screen is to show, before it is laid out for a size. */
export interface Sheet {
  readonly header: Line;
  /** Messages above the keys. */
  readonly status: readonly Line[];
  /** The keys; `more`: the page is longer than the screen. */
  readonly footer: (more: boolean) => Line;
  /** For a screen reader: what is chosen, in a sentence; '' where nothing is. */
  readonly spoken: string;
  /** The first row to show of what does not fit; `cursor` keeps what is marked in sight. */
  readonly scroll: number | 'cursor';
  /** The page written in that many columns, its picture beside it or in its text. */
  readonly page: (columns: number, beside: boolean) => Page;
}

/** A sheet laid out for a screen. */
export interface View extends Omit<Sheet, 'page' | 'scroll' | 'footer'> {
  readonly footer: Line;
  readonly page: Page;
  /** Rows of the page that can be seen at once. */
  readonly height: number;
  /** Rows that the page has. */
  readonly total: number;
  /** The first row that is seen. */
  readonly offset: number;
  /** Free columns at the left edge. */
  readonly margin: number;
}

export const margin = 1;
export const between = 3;
// Longer rows are hard to read, much shorter ones beside a picture too.
const readable = 100;
const narrowest = 50;

// Header, its rule, the footer's rule, the footer. Read aloud: header, what is above and below, what is chosen, the keys on two rows.
const chrome = { drawn: 4, spoken: 6 };

/** Rows that a page has on a canvas, with so many messages above the keys. */
export const heightOf = ({ rows, reader }: Pick<Canvas, 'rows' | 'reader'>, messages = 0): number => Math.max(1, rows - (reader ? chrome.spoken : chrome.drawn) - messages);

/** Lays a sheet out. Pure: the same sheet on the same canvas gives the same view. */
export function layOut({ header, status, footer, spoken, scroll, page: write }: Sheet, canvas: Canvas): View {
  const height = heightOf(canvas, status.length);
  const inner = canvas.columns - 2 * margin;
  const page = airy(fitting(write, canvas, inner, height), height);

  const choiceRows = page.choices.map(({ rows }) => rows.length);
  const total = page.rows.length + sum(choiceRows);
  const markedEnd = page.marked ?? page.rows.length + sum(choiceRows.slice(0, page.cursor + 1));
  const limit = Math.max(0, total - height);
  const offset = Math.min(limit, scroll === 'cursor' ? Math.max(0, markedEnd - height) : scroll);
  // A picture may be as wide as the smallest screen; then it takes the margin too.
  const widest = Math.max(0, ...page.rows.map((row) => lineWidth(row, canvas.measure)));
  return { header, status, footer: footer(total > height), spoken, page, height, total, offset, margin: widest > inner ? 0 : margin };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The page with its picture beside it where both have room, else with the picture in its text. */
function fitting(write: Sheet['page'], { measure, reader }: Canvas, inner: number, height: number): Page {
  const inline = (): Page => write(Math.min(readable, inner), false);
  if (reader) return inline();
  const { beside } = write(narrowest, true);
  const left = Math.min(readable, inner - between - Math.max(0, ...beside.map((row) => lineWidth(row, measure))));
  return beside.length === 0 || left < narrowest || beside.length > height ? inline() : write(left, true);
}

/** The page with a free row on top and between the choices, as far as it still fits. */
function airy(page: Page, height: number): Page {
  if (page.marked !== null) return page;
  const rows = page.rows.length + sum(page.choices.map((choice) => choice.rows.length));
  const gaps = Math.max(0, page.choices.length - 1);
  const choices = rows + gaps <= height ? page.choices.map((choice, i) => (i === gaps ? choice : { ...choice, rows: [...choice.rows, ''] })) : page.choices;
  const air = rows + gaps < height ? [blank] : [];
  return { ...page, rows: [...air, ...page.rows], beside: page.beside.length > 0 && page.beside.length < height ? [...air, ...page.beside] : page.beside, choices };
}
