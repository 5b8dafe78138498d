import type { Lang, RuleCard } from '../../item/question.ts';
import { reportText } from '../../study/report.ts';
import { answeredNow, type Panel, type SessionState } from '../../study/session-state.ts';
import { version } from '../../version.ts';
import { bindingsAt, inWords, placeOf, type Binding } from '../keys.ts';
import { blank, line, paragraph, span, type Line } from '../text.ts';
import { pictureRows } from './picture.ts';
import { plainPage, type Page, type Setting } from './page.ts';

/** Rules with what holds today and where it is said. */
export function ruleRows(cards: readonly RuleCard[], { canvas: { measure }, columns, words }: Setting): Line[] {
  return cards.flatMap((card, i) => [
    ...(i > 0 ? [blank] : []),
    ...paragraph(card.statement, { columns, measure }),
    ...(card.today === null ? [] : paragraph(card.today, { columns, measure, tone: 'warn', lead: [span(`${words.today}: `, 'warn')] })),
    ...paragraph(`${card.url}${card.source ? ` (${words.noteLines(card.source)})` : ''}`, { columns, measure, tone: 'quiet', lead: [span(`${words.source}: `, 'quiet')] }),
  ]);
}

function keyRows(list: readonly Binding[], lang: Lang, { canvas: { measure }, columns }: Setting): Line[] {
  const all = merged(list.map((binding) => inWords(binding, lang)));
  const width = Math.max(...all.map(({ keys }) => measure(keys)), 8) + 2;
  return all.flatMap(({ keys, help }) => paragraph(help, { columns, measure, lead: [span(keys + ' '.repeat(width - measure(keys)), 'accent')] }));
}

/** Keys that do the same in one row. */
const merged = (all: readonly { keys: string; help: string }[]): { keys: string; help: string }[] => {
  const byHelp = new Map<string, string[]>();
  for (const { keys, help } of all) byHelp.set(help, [...(byHelp.get(help) ?? []), keys]);
  return [...byHelp].map(([help, keys]) => ({ keys: keys.join(' '), help }));
};

function helpRows(state: SessionState, setting: Setting): Line[] {
  const { words, book } = setting;
  const list = bindingsAt(placeOf({ ...state, panel: null }), book.able);
  const general: readonly string[] = ['pageUp', 'pageDown', 'top', 'bottom', 'back', 'language', 'help', 'quit', 'leave'];
  const here = list.filter(({ command }) => !general.includes(command));
  return [
    ...(here.length > 0 ? [line(words.keysHere, 'strong'), ...keyRows(here, state.lang, setting), blank] : []),
    line(words.keysAlways, 'strong'),
    ...keyRows(list.filter(({ command }) => general.includes(command)), state.lang, setting),
  ];
}

/** What lies over the question. */
export function panelPage(panel: Panel, state: SessionState, setting: Setting): Page {
  const { canvas, columns, words, book } = setting;
  const { measure } = canvas;
  const { lang } = state;
  const title = [line(words.panels[panel], 'accent'), blank];
  const answered = answeredNow(state);
  if (panel === 'help') return plainPage([...title, ...helpRows(state, setting)]);
  if (!answered) return plainPage(title);
  const { item } = answered.asking;
  switch (panel) {
    case 'picture':
      return plainPage([...title, ...pictureRows(item.word(lang).picture, setting)]);
    case 'rule':
      return plainPage([...title, ...ruleRows(book.rules(item.rules), setting)]);
    case 'repair':
      return plainPage([...title, ...(book.repair(answered) ?? [words.noRepair]).flatMap((sentence) => paragraph(sentence, { columns, measure }))]);
    case 'report':
      return plainPage([...title, ...paragraph(words.reportHint, { columns, measure, tone: 'quiet' }), blank, ...reportText(answered, lang, version).split('\n').flatMap((row) => paragraph(canvas.drawn(row), { columns, measure }))]);
  }
}
