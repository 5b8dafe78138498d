import { facts } from '../../item/lab/bench.ts';
import type { LabEvent, LabState } from '../../study/lab.ts';
import type { Machine } from '../../study/machine.ts';
import type { Canvas } from '../canvas.ts';
import type { Controls } from '../dispatch.ts';
import { footer, helpRows, keyGroups } from '../footer.ts';
import { bindingFor, bindingsAt } from '../keys.ts';
import { labels } from '../labels.ts';
import { heightOf, layOut, type View } from '../layout.ts';
import { plainPage } from '../page.ts';
import { isScroll, scrollTo } from '../scroll.ts';
import { blank, line, paragraph, span, spread } from '../text.ts';
import { bindings, placeOf, type CommandName } from './keys.ts';
import { factText, labPage } from './lab-page.ts';
import { labWords } from './words.ts';

/** The lab on the screen. */
export const labControls = (machine: Machine<LabState, LabEvent>): Controls<LabState, LabEvent> => ({
  machine,
  lang: ({ lang }) => lang,
  view: labView,
  eventFor(key, state, view) {
    const binding = bindingFor(bindings, view === null ? 'small' : placeOf(state), key);
    return binding ? eventOf(binding.command, key, state, view) : null;
  },
});

const leap = 5;

function eventOf(command: CommandName, key: string, state: LabState, view: (() => View) | null): LabEvent | null {
  if (isScroll(command)) {
    if (state.panel === null) {
      const { length } = facts(state.present).switches;
      return { kind: 'move', by: { scrollUp: -1, scrollDown: 1, pageUp: -leap, pageDown: leap, top: -length, bottom: length }[command] };
    }
    const to = scrollTo(command, view);
    return to === null ? null : { kind: 'scroll', to };
  }
  switch (command) {
    case 'up':
      return { kind: 'move', by: -1 };
    case 'down':
      return { kind: 'move', by: 1 };
    case 'option':
      return { kind: 'option', id: key.toUpperCase() };
    case 'leave':
      return { kind: 'quit' };
    case 'flip':
      return { kind: 'flip' };
    default:
      return { kind: command };
  }
}

/** The lab laid out for a screen. */
export function labView(state: LabState, canvas: Canvas): View {
  const { lang, notice, present, panel } = state;
  const words = labWords(lang);
  const { columns, measure } = canvas;
  const status = notice === null ? [] : paragraph(words.notice(notice), { columns: columns - 2, measure, tone: 'warn' });
  const ids = present.verdict.options.map(({ id }) => id.toLowerCase());
  const answer = present.verdict.unique ? words.answer(present.verdict.answer) : words.noAnswer;
  const able = (command: CommandName): boolean => (command === 'undo' ? state.past.length > 0 : command === 'redo' ? state.future.length > 0 : command === 'option' ? ids.length > 0 : true);
  const here = bindingsAt(bindings, placeOf(state), able);
  const letters = ids.length === 0 ? undefined : `${ids[0]}-${ids.at(-1)}`;
  return layOut(
    {
      header: spread([span(words.title, 'strong')], [span(answer, present.verdict.unique ? 'right' : 'warn')], columns - 2, measure, canvas.reader),
      status,
      footer: (more) => footer(here, lang, canvas, more, ({ command }) => (command === 'option' ? letters : undefined)),
      spoken: panel === null ? factText(state, state.cursor, true) : '',
      scroll: panel === null ? 'cursor' : state.scroll,
      page: (width, beside) =>
        panel === 'help'
          ? plainPage([line(labels(lang).panels.help, 'accent'), blank, ...helpRows(keyGroups(bindingsAt(bindings, 'bench', () => true), lang), lang, width, canvas)])
          : labPage(state, canvas, width, heightOf(canvas, status.length), beside),
    },
    canvas,
  );
}
