import { visible } from '../../terminal/visible.ts';
import { letterOf } from '../../study/report.ts';
import type { Question } from '../../item/question.ts';
import { spokenPicture } from '../spoken-picture.ts';
import { blank, line, paragraph, type Line } from '../text.ts';
import type { Setting } from './setting.ts';

/** A picture as rows, in the characters of the canvas; read aloud, its names one after the other. */
export const pictureRows = (picture: readonly string[], { canvas, columns, words }: Setting): Line[] =>
  canvas.reader ? spokenPicture(picture.map(visible), words.breaksHere).flatMap((row) => paragraph(row, { columns, measure: canvas.measure })) : picture.map((row) => line(canvas.drawn(visible(row))));

/** The drawn path of the key, then those of the wrong options at `places` with the spot where each breaks. Empty where nothing is drawn. */
export function pictures({ picture, options, answer }: Question, places: readonly number[], setting: Setting): Line[] {
  const { words } = setting;
  const wrong = places.flatMap((i) => {
    const option = options[i];
    return option && !answer.includes(option.id) && option.picture && option.picture.length > 0 ? [{ letter: letterOf(i), drawn: option.picture }] : [];
  });
  return [
    ...(picture.length > 0 ? [line(words.picture, 'strong'), ...pictureRows(picture, setting)] : []),
    ...wrong.flatMap(({ letter, drawn }, i) => [...(picture.length > 0 || i > 0 ? [blank] : []), line(words.breaks(letter), 'strong'), ...pictureRows(drawn, setting)]),
  ];
}
