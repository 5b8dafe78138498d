import { letterOf } from '../../study/report.ts';
import type { Answered } from '../../study/session-state.ts';
import type { Item, Lang, Question, QuestionOption } from '../../item/question.ts';
import { visible } from '../../terminal/visible.ts';
import { wrap } from '../../terminal/wrap.ts';
import { blank, line, lineWidth, paragraph, span, type Line } from '../text.ts';
import { pictures } from './picture.ts';
import { ruleRows } from './panels.ts';
import { plainPage, type Page } from '../page.ts';
import type { Setting } from './setting.ts';
import { wording } from '../../study/wording.ts';

/** After an answer: the verdict, the proof for the key, what breaks each other option, the rule, and the question once more. */
export function feedbackPage({ asking, chosen, correct }: Answered, lang: Lang, setting: Setting): Page {
  const { canvas, columns, words } = setting;
  const { measure, glyphs } = canvas;
  const question = wording(asking.item, lang);
  const sign = (mark: string): string => (canvas.reader ? '' : `${mark} `);
  const verdict: Line = correct
    ? [span(`${sign(glyphs.right)}${words.correct}`, 'right')]
    : [span(`${sign(glyphs.wrong)}${words.notCorrect}`, 'wrong'), span(` ${words.answerIs(keyLetters(question))}`, 'strong')];
  const remark = correct && asking.confidence === 'guess' ? words.lucky : !correct && asking.confidence === 'sure' ? words.sureMiss : null;
  const picture = pictureOf(question, chosen, setting);
  return plainPage(
    [
      verdict,
      ...(remark === null ? [] : paragraph(remark, { columns, measure, tone: 'warn' })),
      blank,
      ...explanation(question, chosen, picture, setting),
      line(words.question, 'strong'),
      ...paragraph(question.stem, { columns, measure, tone: 'quiet' }),
    ],
    setting.beside ? picture : [],
  );
}

/** A question that nobody is asked just now: its text, then the answer with its explanation. */
export function shownPage(item: Item, lang: Lang, setting: Setting): Page {
  const { canvas, columns, words } = setting;
  const { measure } = canvas;
  const question = wording(item, lang);
  const picture = pictureOf(question, [], setting);
  const answer = words.answerIs(keyLetters(question));
  return plainPage(
    [
      ...paragraph(question.stem, { columns, measure }),
      blank,
      line(`${answer.charAt(0).toUpperCase()}${answer.slice(1)}`, 'right'),
      blank,
      ...explanation(question, [], picture, setting),
      line(item.id, 'quiet'),
    ],
    setting.beside ? picture : [],
  );
}

const keyLetters = ({ options, answer }: Question): string[] => options.flatMap(({ id }, i) => (answer.includes(id) ? [letterOf(i)] : []));

// Drawn lines are noise when they are read aloud; `p` still shows them.
const pictureOf = (question: Question, chosen: readonly number[], setting: Setting): Line[] => (setting.canvas.reader ? [] : pictures(question, chosen, setting));

/** The options with what makes or breaks each: the key, what was chosen, the others; then the picture where it has no place beside, and the rule. */
function explanation(question: Question, chosen: readonly number[], picture: readonly Line[], setting: Setting): Line[] {
  const { words, book, beside } = setting;
  const shown = question.options.map((option, i): Shown => ({ option, letter: letterOf(i), key: question.answer.includes(option.id), mine: chosen.includes(i) }));
  const first = book.rules(question.rules.slice(0, 1));
  return [
    ...[...shown.filter(({ key }) => key), ...shown.filter(({ key, mine }) => !key && mine), ...shown.filter(({ key, mine }) => !key && !mine)].flatMap((one) => optionRows(one, setting)),
    ...(beside || picture.length === 0 ? [] : [...picture, blank]),
    ...(first.length > 0 ? [line(words.rule, 'strong'), ...ruleRows(first, setting), blank] : []),
  ];
}

interface Shown {
  readonly option: QuestionOption;
  readonly letter: string;
  readonly key: boolean;
  readonly mine: boolean;
}

function optionRows({ option, letter, key, mine }: Shown, { canvas, columns, words }: Setting): Line[] {
  const { measure, glyphs } = canvas;
  if (canvas.reader) {
    const said = [`${key ? words.isRight : words.isWrong}, ${letter}${mine ? `, ${words.yourAnswer}` : ''}: ${option.text}`, option.explanation];
    return said.flatMap((sentence) => paragraph(sentence, { columns, measure }));
  }
  const mark = key ? span(`${glyphs.right} `, 'right') : mine ? span(`${glyphs.wrong} `, 'wrong') : span('  ');
  const tone = key ? 'strong' : mine ? 'plain' : 'quiet';
  const lead = [mark, span(`${letter}  `, tone)];
  const bar: Line = [span(' '.repeat(lineWidth(lead, measure))), span(`${glyphs.bar} `, key ? 'right' : mine ? 'wrong' : 'quiet')];
  const why = wrap(visible(option.explanation), columns - lineWidth(bar, measure), measure).map((row): Line => [...bar, span(row)]);
  return [...paragraph(mine ? `${option.text} (${words.yourAnswer})` : option.text, { columns, measure, tone, lead }), ...why, blank];
}
