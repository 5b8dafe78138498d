import type { Lang, RuleCard } from '../../item/question.ts';
import { reportText } from '../../study/report.ts';
import type { Answered, Panel } from '../../study/session-state.ts';
import { version } from '../../version.ts';
import { helpRows } from '../footer.ts';
import { isDrawn, spokenPicture } from '../spoken-picture.ts';
import { blank, line, paragraph, span, type Line } from '../text.ts';
import { pictures } from './picture.ts';
import { plainPage, type Page } from '../page.ts';
import type { Setting } from './setting.ts';
import { wording } from '../../study/wording.ts';

/** Rules with what holds today and where it is said. */
export function ruleRows(cards: readonly RuleCard[], { canvas: { measure }, columns, words }: Setting): Line[] {
  return cards.flatMap((card, i) => [
    ...(i > 0 ? [blank] : []),
    ...paragraph(card.statement, { columns, measure }),
    ...(card.today === null ? [] : paragraph(card.today, { columns, measure, tone: 'warn', lead: [span(`${words.today}: `, 'warn')] })),
    ...paragraph(`${card.url}${card.source ? ` (${words.noteLines(card.source)})` : ''}`, { columns, measure, tone: 'quiet', lead: [span(`${words.source}: `, 'quiet')] }),
  ]);
}

/** Places of the options, the chosen ones first. */
const mineFirst = ({ asking, chosen }: Answered, lang: Lang): readonly number[] => [...new Set([...chosen, ...wording(asking.item, lang).options.keys()])];

/** What lies over a question: about its answer (null: there is none yet), or the keys. */
export function panelPage(panel: Panel, answered: Answered | null, lang: Lang, setting: Setting): Page {
  const { canvas, columns, words, book } = setting;
  const { measure } = canvas;
  const title = [line(words.panels[panel], 'accent'), blank];
  if (panel === 'help') return plainPage([...title, ...helpRows(setting.keys, lang, columns, canvas)]);
  if (!answered) return plainPage(title);
  const { item } = answered.asking;
  switch (panel) {
    case 'picture':
      return plainPage([...title, ...pictures(wording(item, lang), mineFirst(answered, lang), setting)]);
    case 'rule':
      return plainPage([...title, ...ruleRows(book.rules(item.rules), setting)]);
    case 'repair':
      return plainPage([...title, ...(book.repair(answered) ?? [words.noRepair]).flatMap((sentence) => paragraph(sentence, { columns, measure }))]);
    case 'report':
      return plainPage([...title, ...paragraph(words.reportHint, { columns, measure, tone: 'quiet' }), blank, ...reportText(answered, lang, version).split('\n').flatMap((row) => (canvas.reader && isDrawn(row) ? spokenPicture([row], words.breaksHere) : [canvas.drawn(row)])).flatMap((row) => paragraph(row, { columns, measure }))]);
  }
}
