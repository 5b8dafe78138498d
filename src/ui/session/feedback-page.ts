import { letterOf } from '../../study/report.ts';
import type { Answered } from '../../study/session-state.ts';
import type { Lang } from '../../item/question.ts';
import { visible } from '../../terminal/visible.ts';
import { wrap } from '../../terminal/wrap.ts';
import { blank, line, lineWidth, paragraph, span, type Line } from '../text.ts';
import { pictures } from './picture.ts';
import { ruleRows } from './panels.ts';
import { plainPage, type Page } from '../page.ts';
import type { Setting } from './setting.ts';
import { wording } from '../../study/wording.ts';

/** After an answer: the verdict, the proof for the key, what breaks each other option, the rule, and the question once more. */
export function feedbackPage(answered: Answered, lang: Lang, setting: Setting): Page {
  const { canvas, columns, words, book } = setting;
  const { measure, glyphs } = canvas;
  const { asking, chosen, correct } = answered;
  const question = wording(asking.item, lang);
  const shown = question.options.map((option, i) => ({ option, letter: letterOf(i), key: question.answer.includes(option.id), mine: chosen.includes(i) }));
  const keyLetters = shown.filter(({ key }) => key).map(({ letter }) => letter);

  const sign = (mark: string): string => (canvas.reader ? '' : `${mark} `);
  const verdict: Line = correct
    ? [span(`${sign(glyphs.right)}${words.correct}`, 'right')]
    : [span(`${sign(glyphs.wrong)}${words.notCorrect}`, 'wrong'), span(` ${words.answerIs(keyLetters)}`, 'strong')];
  const remark = correct && asking.confidence === 'guess' ? words.lucky : !correct && asking.confidence === 'sure' ? words.sureMiss : null;

  const option = ({ option, letter, key, mine }: (typeof shown)[number]): Line[] => {
    if (canvas.reader) {
      const said = [`${key ? words.isRight : words.isWrong}, ${letter}${mine ? `, ${words.yourAnswer}` : ''}: ${option.text}`, option.explanation];
      return said.flatMap((sentence) => paragraph(sentence, { columns, measure }));
    }
    const mark = key ? span(`${glyphs.right} `, 'right') : mine ? span(`${glyphs.wrong} `, 'wrong') : span('  ');
    const tone = key ? 'strong' : mine ? 'plain' : 'quiet';
    const text = mine ? `${option.text} (${words.yourAnswer})` : option.text;
    const lead = [mark, span(`${letter}  `, tone)];
    const indent = measure(lead.map(({ text }) => text).join(''));
    const bar: Line = [span(' '.repeat(indent)), span(`${glyphs.bar} `, key ? 'right' : mine ? 'wrong' : 'quiet')];
    const why = wrap(visible(option.explanation), columns - lineWidth(bar, measure), measure).map((row): Line => [...bar, span(row)]);
    return [...paragraph(text, { columns, measure, tone, lead }), ...why, blank];
  };

  const first = book.rules(asking.item.rules.slice(0, 1));
  // Drawn lines are noise when they are read aloud; `p` still shows them.
  const picture = canvas.reader ? [] : pictures(question, chosen, setting);
  return plainPage(
    [
      verdict,
      ...(remark === null ? [] : paragraph(remark, { columns, measure, tone: 'warn' })),
      blank,
      ...[...shown.filter(({ key }) => key), ...shown.filter(({ key, mine }) => !key && mine), ...shown.filter(({ key, mine }) => !key && !mine)].flatMap(option),
      ...(setting.beside || picture.length === 0 ? [] : [...picture, blank]),
      ...(first.length > 0 ? [line(words.rule, 'strong'), ...ruleRows(first, setting), blank] : []),
      line(words.question, 'strong'),
      ...paragraph(question.stem, { columns, measure, tone: 'quiet' }),
    ],
    setting.beside ? picture : [],
  );
}
