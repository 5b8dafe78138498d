import { facts } from '../../item/lab/bench.ts';
import { demandWords, failsAt, failureWords, optionPicture, optionWords } from '../../item/lab/lab-words.ts';
import { hasChanged, type LabState } from '../../study/lab.ts';
import { visible } from '../../terminal/visible.ts';
import { wrap } from '../../terminal/wrap.ts';
import type { Canvas } from '../canvas.ts';
import { labels } from '../labels.ts';
import { spokenPicture } from '../spoken-picture.ts';
import { plainPage, type Choice, type Page } from '../page.ts';
import { blank, line, paragraph, span, type Line } from '../text.ts';
import { labWords } from './words.ts';

/** How an option stands, in one sentence: for a row of the table, a line of text, a screen reader. */
export function standing(state: LabState, id: string): string {
  const { present, lang } = state;
  const words = labWords(lang);
  const option = present.verdict.options.find((o) => o.id === id);
  if (!option) return '';
  const [failure] = option.failures;
  const design = present.scenario.options.find((o) => o.id === id);
  if (design && 'claim' in design) return option.meets ? words.isTrue : words.isFalse;
  const at = failsAt(present, id, lang);
  const how = option.meets ? words.meets : failure?.requirement === null ? `${words.refused}: ${at}` : failure?.unwanted ? words.open(at) : words.broken(at);
  return [how, ...(design && 'elements' in design ? [words.month(option.monthlyUsd), words.weight(option.operations)] : [])].join(', ');
}

/** The verdict of every option, a row or more each: letter, mark, how it stands, and whether the last switch changed it. */
export function tableRows(state: LabState, { glyphs, measure, reader }: Canvas, columns: number): Line[] {
  const { present, lang } = state;
  const words = labWords(lang);
  return present.verdict.options.flatMap(({ id, meets }) => {
    const right = present.verdict.answer.includes(id) && present.verdict.unique;
    const lead: Line = reader ? [span(`${id}: `)] : [span(`${id} `, right ? 'right' : 'strong'), span(`${meets ? glyphs.right : glyphs.wrong} `, meets ? 'right' : 'wrong')];
    const mark = hasChanged(state, id) ? (reader ? `, ${words.changed}` : ` <- ${words.changed}`) : '';
    return paragraph(`${standing(state, id)}${mark}`, { columns, measure, lead, tone: mark === '' ? 'plain' : 'warn' });
  });
}

/** A fact with its value, and which answer the next value leads to where that is another; `aloud`: in words alone. */
export function factText({ present, lang }: LabState, index: number, aloud = false): string {
  const { switches, previews } = facts(present);
  const one = switches[index];
  const next = previews[index];
  if (!one || !next) return '';
  const [now, then] = [answerOf(present.verdict), answerOf(next)];
  const leads = now.join() === then.join() ? '' : labWords(lang).leads(then.length === 0 ? null : then);
  return `${one.label[lang]}: ${one.value[lang]}${leads === '' ? '' : aloud ? `. ${labWords(lang).next}: ${leads}` : `  (-> ${leads})`}`;
}
const answerOf = ({ answer, unique }: { readonly answer: readonly string[]; readonly unique: boolean }): readonly string[] => (unique ? answer : []);

// From so many rows up the options are told in full below their verdicts.
const roomy = 34;

/** The page between header and footer. `height`: rows that it has. */
export function labPage(state: LabState, canvas: Canvas, columns: number, height: number, beside: boolean): Page {
  if (state.panel !== null) return plainPage(panelRows(state, canvas, columns));
  const { present, lang, cursor } = state;
  const { switches } = facts(present);
  const told = height >= roomy && !canvas.reader ? [...present.verdict.options.flatMap(({ id }) => paragraph(optionWords(present, id, lang), { columns, measure: canvas.measure, tone: 'quiet', lead: [span(`${id}  `, 'strong')] })), blank] : [];
  const above = [...tableRows(state, canvas, columns), blank, ...(told.length <= height / 3 ? told : [])];
  if (canvas.reader) return spoken(state, above, canvas, columns);
  const room = columns - canvas.measure(`${canvas.glyphs.cursor} `) - 3;
  const all = switches.map((_, i): Choice => ({ key: String(i), letter: ' ', rows: wrap(visible(factText(state, i)), room, canvas.measure), picked: null }));
  const { from, to } = windowOf(all.map(({ rows }) => rows.length), cursor, height - above.length - 1);
  const more: Line[] = [line(`${labWords(lang).switches}${from > 0 || to < all.length ? ` ${from + 1}-${to} / ${all.length}` : ''}`, 'strong')];
  return { rows: [...above, ...more], choices: all.slice(from, to), cursor: cursor - from, marked: null, beside: beside ? pictureRows(state, canvas) : [] };
}

/** Which facts fit into so many rows, the marked one among them: the table above stays in sight. */
function windowOf(heights: readonly number[], cursor: number, room: number): { from: number; to: number } {
  let [from, to] = [cursor, Math.min(heights.length, cursor + 1)];
  let used = heights[cursor] ?? 0;
  for (;;) {
    const [down, up] = [heights[to], heights[from - 1]];
    if (to - cursor <= cursor - from && down !== undefined && used + down <= room) used += heights[to++] ?? 0;
    else if (up !== undefined && used + up <= room) used += heights[--from] ?? 0;
    else if (down !== undefined && used + down <= room) used += heights[to++] ?? 0;
    else return { from, to };
  }
}

const pictureRows = ({ present, shown, lang }: LabState, canvas: Canvas): Line[] => {
  const drawn = optionPicture(present, shown, lang);
  if (drawn.length === 0) return [];
  const rows = canvas.reader ? spokenPicture(drawn.map(visible), labels(lang).breaksHere) : drawn.map((row) => canvas.drawn(visible(row)));
  return [line(labWords(lang).picture(shown), 'strong'), ...rows.map((row) => line(row))];
};

function spoken(state: LabState, above: readonly Line[], { measure }: Canvas, columns: number): Page {
  const words = labels(state.lang);
  const { switches } = facts(state.present);
  const rows = [...above];
  let marked = 0;
  switches.forEach((_, i) => {
    rows.push(...paragraph(`${words.choiceOf(i + 1, switches.length)}${i === state.cursor ? `, ${words.selected}` : ''}: ${factText(state, i, true)}`, { columns, measure }));
    if (i === state.cursor) marked = rows.length;
  });
  return { ...plainPage(rows), cursor: state.cursor, marked };
}

/** An option in full, or what is required, as rows. */
export function panelRows(state: LabState, canvas: Canvas, columns: number): Line[] {
  const { present, shown, lang, panel } = state;
  const words = labWords(lang);
  const say = (text: string): Line[] => paragraph(text, { columns, measure: canvas.measure });
  if (panel === 'demands') {
    const list = demandWords(present, lang);
    return [line(words.demands, 'strong'), ...(list.length === 0 ? say(words.noDemands) : list.flatMap(say))];
  }
  const drawn = pictureRows(state, canvas);
  return [line(words.option(shown), 'strong'), ...say(optionWords(present, shown, lang)), blank, ...say(standing(state, shown)), ...failureWords(present, shown, lang).flatMap(say), blank, ...(drawn.length > 0 ? drawn : say(words.noPicture))];
}
