import { Box } from 'ink';
import type { Lang } from '../../item/question.ts';
import type { Canvas } from '../canvas.ts';
import type { View } from '../layout.ts';
import { readerRows } from '../reader.ts';
import { Rows } from './Rows.tsx';

/** A screen as text in order: no rules, marks or columns, and what is selected in words. */
export function ReaderFrame({ view, canvas, lang }: { readonly view: View; readonly canvas: Canvas; readonly lang: Lang }) {
  return (
    <Box flexDirection="column" width={canvas.columns} height={canvas.rows} overflowY="hidden">
      <Rows rows={readerRows(view, lang, canvas)} />
    </Box>
  );
}
