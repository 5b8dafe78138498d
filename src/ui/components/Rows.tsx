import { Box, Text } from 'ink';
import { theme } from '../theme.ts';
import type { Line } from '../text.ts';

/** Rows of styled text, one below the other; each is already as wide as it may be. */
export function Rows({ rows }: { readonly rows: readonly Line[] }) {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {rows.map((row, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row is known by its place alone
        <Row key={i} row={row} />
      ))}
    </Box>
  );
}

/** One row. An empty one is a blank, for an empty text would have no height. */
export function Row({ row }: { readonly row: Line }) {
  return (
    <Text>
      {row.every(({ text }) => text === '')
        ? ' '
        : row.map(({ text, tone }, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Text key={i} {...theme[tone]}>
              {text}
            </Text>
          ))}
    </Text>
  );
}
