import type { Lang } from '../../item/question.ts';
import type { BrowseEvent, BrowseState } from '../../study/browse.ts';
import type { Machine } from '../../study/machine.ts';
import { visible } from '../../terminal/visible.ts';
import { wrap } from '../../terminal/wrap.ts';
import type { Canvas } from '../canvas.ts';
import type { Controls } from '../dispatch.ts';
import { footer, helpRows, keyGroups } from '../footer.ts';
import { bindingFor, bindingsAt } from '../keys.ts';
import { labels } from '../labels.ts';
import { layOut, type View } from '../layout.ts';
import { plainPage, type Choice, type Page } from '../page.ts';
import { isScroll, scrollTo } from '../scroll.ts';
import { blank, line, paragraph, span, type Line } from '../text.ts';
import { bindings, placeOf, type CommandName } from './keys.ts';

/** What a page says. */
export interface Leaf {
  readonly title: (lang: Lang) => string;
  /** `wide`: what stands beside is shown there, and need not stand here. */
  readonly rows: (lang: Lang, canvas: Canvas, columns: number, wide: boolean) => readonly Line[];
  /** What stands beside where there is room for it, and nowhere else; `cursor` is the entry that is marked. */
  readonly beside?: (lang: Lang, canvas: Canvas, cursor: number) => readonly Line[];
  /** The list below the rows; empty for a page that is only read. */
  readonly entries: (lang: Lang) => readonly string[];
}

/** A page on the screen. */
export const browseControls = (machine: Machine<BrowseState, BrowseEvent>, leaf: Leaf): Controls<BrowseState, BrowseEvent> => ({
  machine,
  lang: ({ lang }) => lang,
  view: (state, canvas) => browseView(state, leaf, canvas),
  eventFor(key, state, view) {
    const binding = bindingFor(bindings, view === null ? 'small' : placeOf(state), key);
    return binding ? eventOf(binding.command, key, view) : null;
  },
});

function eventOf(command: CommandName, key: string, view: (() => View) | null): BrowseEvent | null {
  if (isScroll(command)) {
    const to = scrollTo(command, view);
    return to === null ? null : { kind: 'scroll', to };
  }
  switch (command) {
    case 'up':
      return { kind: 'move', by: -1 };
    case 'down':
      return { kind: 'move', by: 1 };
    case 'choose':
      return { kind: 'choose', index: Number(key) - 1 };
    case 'leave':
      return { kind: 'quit' };
    case 'confirm':
    case 'language':
    case 'help':
    case 'back':
      return { kind: command };
  }
}

/** A page laid out for a screen. */
export function browseView(state: BrowseState, leaf: Leaf, canvas: Canvas): View {
  const { lang, scroll, notice, cursor } = state;
  const entries = leaf.entries(lang);
  return layOut(
    {
      header: [span(leaf.title(lang), 'strong')],
      status: notice === null ? [] : paragraph(notice, { columns: canvas.columns - 2, measure: canvas.measure, tone: 'warn' }),
      footer: (more) => footer(bindingsAt(bindings, placeOf(state), () => true), lang, canvas, more, ({ command }) => (command === 'choose' ? `1-${Math.min(9, entries.length)}` : undefined)),
      spoken: state.help || entries[cursor] === undefined ? '' : `${labels(lang).selected}: ${entries[cursor]}`,
      scroll,
      page: (columns, beside) => pageOf(state, leaf, canvas, columns, beside),
    },
    canvas,
  );
}

function pageOf(state: BrowseState, { rows, entries, beside }: Leaf, canvas: Canvas, columns: number, wide: boolean): Page {
  const { lang, help, cursor } = state;
  if (help) {
    const groups = keyGroups(bindingsAt(bindings, placeOf({ ...state, help: false }), () => true), lang);
    return plainPage([line(labels(lang).panels.help, 'accent'), blank, ...helpRows(groups, lang, columns, canvas)]);
  }
  const list = entries(lang);
  const above = rows(lang, canvas, columns, wide);
  const aside = wide && beside ? beside(lang, canvas, cursor) : [];
  if (list.length === 0) return plainPage(above, aside);
  if (canvas.reader) return spokenList(above, list, cursor, lang, canvas, columns);
  const room = columns - canvas.measure(`${canvas.glyphs.cursor} `) - 3;
  const choices = list.map((entry, i): Choice => ({ key: String(i), letter: i < 9 ? String(i + 1) : ' ', rows: wrap(visible(entry), room, canvas.measure), picked: null }));
  return { rows: [...above, ...(above.length > 0 ? [blank] : [])], choices, cursor, marked: null, beside: aside };
}

function spokenList(above: readonly Line[], list: readonly string[], cursor: number, lang: Lang, { measure }: Canvas, columns: number): Page {
  const words = labels(lang);
  const rows = [...above];
  let marked = 0;
  list.forEach((entry, i) => {
    rows.push(...paragraph(`${words.choiceOf(i + 1, list.length)}${i === cursor ? `, ${words.selected}` : ''}: ${entry}`, { columns, measure }));
    if (i === cursor) marked = rows.length;
  });
  return { ...plainPage(rows), cursor, marked };
}
