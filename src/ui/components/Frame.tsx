import { Box, Text } from 'ink';
import type { Canvas } from '../canvas.ts';
import { pad } from '../../terminal/wrap.ts';
import { labels, type Labels } from '../labels.ts';
import type { Lang } from '../../item/question.ts';
import { ruler } from '../ruler.ts';
import { between, margin, type View } from '../layout.ts';
import { Choices } from './Choices.tsx';
import { Row, Rows } from './Rows.tsx';

interface FrameProps {
  readonly view: View;
  readonly canvas: Canvas;
  readonly lang: Lang;
}

/** A whole screen: where one is, the page as far as it fits, messages, the keys. */
export function Frame({ view, canvas, lang }: FrameProps) {
  const words: Labels = labels(lang);
  const { page, offset, height, total } = view;
  const listed = page.choices.length > 0;
  const { glyphs } = canvas;
  return (
    <Box flexDirection="column" width={canvas.columns} height={canvas.rows}>
      <Box paddingLeft={margin} flexShrink={0}>
        <Row row={view.header} />
      </Box>
      <Row row={ruler(offset, glyphs.up, words.above, canvas)} />
      <Box height={height} flexShrink={0} overflowY="hidden" paddingLeft={view.margin}>
        <Box flexDirection="column" flexShrink={0} marginTop={listed ? -offset : 0}>
          <Rows rows={listed ? page.rows : page.rows.slice(offset, offset + height)} />
          {listed ? <Choices choices={page.choices} cursor={page.cursor} glyphs={glyphs} /> : null}
        </Box>
        {page.beside.length > 0 ? (
          <Box flexShrink={0} marginLeft={between}>
            <Rows rows={page.beside} />
          </Box>
        ) : null}
      </Box>
      <Row row={ruler(total - height - offset, glyphs.down, words.below, canvas)} />
      {view.status.length > 0 ? (
        <Box paddingLeft={margin} flexShrink={0}>
          <Rows rows={view.status} />
        </Box>
      ) : null}
      <Box paddingLeft={margin} flexShrink={0}>
        <Row row={view.footer} />
      </Box>
    </Box>
  );
}

/** What a window that is too small shows instead. */
export function TooSmall({ canvas, lang, need }: { readonly canvas: Canvas; readonly lang: Lang; readonly need: { readonly columns: number; readonly rows: number } }) {
  const text = labels(lang).tooSmall(canvas.columns, canvas.rows, need.columns, need.rows);
  return (
    <Box flexDirection="column" width={canvas.columns} height={canvas.rows} overflow="hidden">
      {text.slice(0, canvas.rows).map((row) => (
        <Text key={row} wrap="wrap">
          {pad(row, 0, canvas.measure)}
        </Text>
      ))}
    </Box>
  );
}
