import { visible } from '../../terminal/visible.ts';
import { truncate, wrap } from '../../terminal/wrap.ts';
import { letterOf } from '../../study/report.ts';
import type { Asking } from '../../study/session-state.ts';
import type { Lang } from '../../item/question.ts';
import { blank, paragraph, type Line } from '../text.ts';
import type { Choice, Page } from '../page.ts';
import type { Setting } from './setting.ts';
import { wording } from '../../study/wording.ts';

/** Columns before an option's text: the cursor, the check mark where there is one, the letter. */
export const optionIndent = (many: boolean, { canvas: { glyphs, measure } }: Setting): number => measure(`${glyphs.cursor} `) + (many ? measure(`${glyphs.free} `) : 0) + 3;

/**
 * An open question: the stem and the choices. Its picture stays away, for it draws the path of the key. `many`: choices have check marks of their
 * own; else the cursor alone chooses.
 */
export function questionPage(asking: Asking, lang: Lang, setting: Setting, many = asking.item.select > 1): Page {
  const { canvas, columns } = setting;
  const question = wording(asking.item, lang);
  if (canvas.reader) return spokenPage(asking, lang, setting, many);
  const room = columns - optionIndent(many, setting);
  const choices = question.options.map(
    (option, i): Choice => {
      const struck = asking.struck.includes(i);
      const rows = struck ? [truncate(visible(option.text), room, canvas.measure)] : wrap(visible(option.text), room, canvas.measure);
      return { key: option.id, letter: letterOf(i), rows, picked: many ? asking.picked.includes(i) : null, struck };
    },
  );
  return { rows: stemRows(asking, lang, setting), choices, cursor: asking.cursor, marked: null, beside: [] };
}

function stemRows(asking: Asking, lang: Lang, { canvas: { measure }, columns, words }: Setting): Line[] {
  const remarks = [asking.again ? words.again : '', asking.twinOf === null ? '' : words.twin].filter((remark) => remark !== '');
  return [
    ...remarks.flatMap((remark) => paragraph(remark, { columns, measure, tone: 'accent' })),
    ...(remarks.length > 0 ? [blank] : []),
    ...paragraph(wording(asking.item, lang).stem, { columns, measure }),
    blank,
  ];
}

/** The same as text in order: numbered choices, each says whether it is selected. */
function spokenPage(asking: Asking, lang: Lang, setting: Setting, many: boolean): Page {
  const { canvas, columns, words } = setting;
  const { options } = wording(asking.item, lang);
  const rows = stemRows(asking, lang, setting);
  let marked = 0;
  options.forEach((option, i) => {
    const selected = many ? asking.picked.includes(i) : asking.cursor === i;
    const state = `${selected ? `, ${words.selected}` : many ? `, ${words.notSelected}` : ''}${asking.struck.includes(i) ? `, ${words.struck}` : ''}`;
    rows.push(...paragraph(`${words.choiceOf(i + 1, options.length)}, ${letterOf(i)}${state}: ${option.text}`, { columns, measure: canvas.measure }));
    if (i === asking.cursor) marked = rows.length;
  });
  return { rows, choices: [], cursor: asking.cursor, marked, beside: [] };
}
