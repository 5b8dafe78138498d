import type { SessionState } from '../study/session-state.ts';
import type { Book } from './book.ts';
import type { Canvas } from './canvas.ts';
import { footer, status } from './footer.ts';
import { header } from './header.ts';
import { labels } from './labels.ts';
import type { Page, Setting } from './pages/page.ts';
import { sessionPage } from './pages/session-page.ts';
import { blank, lineWidth, type Line } from './text.ts';

/** Everything that a screen shows, laid out for its size. */
export interface View {
  readonly page: Page;
  readonly header: Line;
  readonly status: readonly Line[];
  readonly footer: Line;
  /** Rows of the page that can be seen at once. */
  readonly height: number;
  /** Rows that the page has. */
  readonly total: number;
  /** Free columns at the left edge. */
  readonly margin: number;
  /** The first row that is seen. */
  readonly offset: number;
}

// Longer rows than this are hard to read.
const readable = 100;
export const margin = 1;
export const between = 3;
const narrowest = 50;

/** Header, its rule, the footer's rule, the footer; read aloud: header, what is above and below, what is selected, keys on two rows. */
const chrome = { drawn: 4, spoken: 6 };

/** Lays a state out. Pure: the same state on the same canvas gives the same view. */
export function view(state: SessionState, book: Book, canvas: Canvas): View {
  const words = labels(state.lang);
  const head = header(state, canvas);
  const foot = footer(state, canvas, book);
  const messages = status(state, canvas);
  const height = Math.max(1, canvas.rows - (canvas.reader ? chrome.spoken : chrome.drawn) - messages.length);
  const inner = canvas.columns - 2 * margin;
  const setting = { canvas, words, book, beside: false };

  const page = spaced(fitting(state, setting, inner, height), height);

  const optionRows = page.choices.map(({ rows }) => rows.length);
  const total = page.rows.length + optionRows.reduce((sum, rows) => sum + rows, 0);
  const cursorEnd = page.marked ?? page.rows.length + optionRows.slice(0, page.cursor + 1).reduce((sum, rows) => sum + rows, 0);
  // A picture may be as wide as the smallest screen; then it takes the margin too.
  const widest = Math.max(0, ...page.rows.map((row) => lineWidth(row, canvas.measure)));
  const limit = Math.max(0, total - height);
  const offset = Math.min(limit, state.scroll === 'cursor' ? Math.max(0, cursorEnd - height) : state.scroll);
  return { page, header: head, status: messages, footer: foot, height, total, offset, margin: widest > inner ? 0 : margin };
}

/** The page with its picture beside it where both have room, else with the picture in its text. */
function fitting(state: SessionState, setting: Omit<Setting, 'columns'>, inner: number, height: number): Page {
  const { measure, reader } = setting.canvas;
  const inline = (): Page => sessionPage(state, { ...setting, columns: Math.min(readable, inner) });
  if (reader) return inline();
  const tried = sessionPage(state, { ...setting, beside: true, columns: narrowest });
  const left = Math.min(readable, inner - between - Math.max(0, ...tried.beside.map((row) => lineWidth(row, measure))));
  if (tried.beside.length === 0 || left < narrowest || tried.beside.length > height) return inline();
  return sessionPage(state, { ...setting, beside: true, columns: left });
}

/** The page with a free row on top and between the choices, as far as it still fits. */
function spaced(page: Page, height: number): Page {
  if (page.marked !== null) return page;
  const rows = page.rows.length + page.choices.reduce((sum, choice) => sum + choice.rows.length, 0);
  const gaps = Math.max(0, page.choices.length - 1);
  const choices = rows + gaps <= height ? page.choices.map((choice, i) => (i === gaps ? choice : { ...choice, rows: [...choice.rows, ''] })) : page.choices;
  const air = rows + gaps < height ? [blank] : [];
  return { ...page, rows: [...air, ...page.rows], beside: page.beside.length < height ? [...air, ...page.beside] : page.beside, choices };
}
