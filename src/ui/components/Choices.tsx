import SelectInput from 'ink-select-input';
import { Box, Text } from 'ink';
import type { Glyphs } from '../../terminal/glyphs.ts';
import type { Choice } from '../page.ts';
import { theme } from '../theme.ts';

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly cursor: number;
  readonly glyphs: Glyphs;
}

/**
 * The options of an open question. `ink-select-input` draws the list and where the cursor is; it gets no keys, for a list that keeps its own cursor
 * loses those that arrive together. A new `key` for each cursor makes it show what the state says.
 */
export function Choices({ choices, cursor, glyphs }: ChoicesProps) {
  const items = choices.map((choice) => ({ ...choice, value: choice.key, label: choice.letter, glyphs }));
  return (
    <Box flexShrink={0}>
      <SelectInput key={cursor} isFocused={false} initialIndex={cursor} items={items} indicatorComponent={NoIndicator} itemComponent={Option as never} />
    </Box>
  );
}

// The item draws the cursor itself: it has one for each of its rows.
const NoIndicator = () => null;

interface OptionProps extends Choice {
  readonly isSelected?: boolean;
  readonly glyphs: Glyphs;
}

function Option({ rows, letter, picked, struck = false, glyphs, isSelected = false }: OptionProps) {
  const tone = theme[isSelected ? 'accent' : 'plain'];
  const mark = picked === null ? '' : `${picked ? glyphs.picked : glyphs.free} `;
  return (
    <Box flexShrink={0}>
      <Text {...theme.accent}>{`${isSelected ? glyphs.cursor : ' '} `}</Text>
      {mark === '' ? null : <Text {...theme[picked ? 'right' : 'quiet']}>{mark}</Text>}
      <Text {...tone}>{letter}</Text>
      <Text {...theme.quiet}>{struck ? `${glyphs.wrong} ` : '  '}</Text>
      <Box flexDirection="column" flexShrink={0}>
        {rows.map((row, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row is known by its place alone
          <Text key={i} {...(struck ? theme.struck : tone)}>
            {row === '' ? ' ' : row}
          </Text>
        ))}
      </Box>
    </Box>
  );
}
