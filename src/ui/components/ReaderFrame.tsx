import { Box } from 'ink';
import type { SessionState } from '../../study/session-state.ts';
import type { Canvas } from '../canvas.ts';
import { readerRows } from '../reader.ts';
import type { View } from '../view.ts';
import { Rows } from './Rows.tsx';

/** A screen as text in order: no rules, marks or columns, and what is selected in words. */
export function ReaderFrame({ state, view, canvas }: { readonly state: SessionState; readonly view: View; readonly canvas: Canvas }) {
  return (
    <Box flexDirection="column" width={canvas.columns} height={canvas.rows} overflowY="hidden">
      <Rows rows={readerRows(state, view, canvas)} />
    </Box>
  );
}
