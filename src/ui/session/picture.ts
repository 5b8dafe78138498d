import { visible } from '../../terminal/visible.ts';
import { line, type Line } from '../text.ts';
import type { Setting } from './setting.ts';

/** A picture as rows, in the characters of the canvas. */
export const pictureRows = (picture: readonly string[], { canvas }: Setting): Line[] => picture.map((row) => line(canvas.drawn(visible(row))));
