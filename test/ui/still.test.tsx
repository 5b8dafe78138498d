import { afterEach, describe, expect, test } from 'vitest';
import { narrow } from '../../src/terminal/width.ts';
import { canvas } from '../../src/ui/canvas.ts';
import { sessionControls } from '../../src/ui/session/controls.ts';
import { rawKeyName } from '../../src/ui/raw-key.ts';
import { stillFrame } from '../../src/ui/still.ts';
import { fixtureSource } from '../study/fixtures.ts';
import { renderAt, unstyled, type Rendered } from './render-at.tsx';

let open: Rendered | undefined;
afterEach(() => open?.unmount());

const keys = ['', '?', '?xjx', 'b=', '\r', '\u001b[6~', 'G', 'r', 'p', '!', '\u001b[6~', '\rn', 'b', '\r', 'jjjjjj', 'c\u001b[A\r', 'e\r', 'w', 'q'];
const looks = [
  { ascii: false, reader: false, measure: narrow },
  { ascii: true, reader: false, measure: narrow },
  { ascii: false, reader: true, measure: narrow },
];

describe.each([[50, 12], [60, 20], [80, 24], [160, 50]])('%i columns by %i rows', (columns, rows) => {
  test.each(looks.flatMap((look) => (['en', 'ko'] as const).map((lang) => [look, lang] as const)))('what stands there before Ink is what Ink draws: %j, %s', async (look, lang) => {
    open = await renderAt(columns, rows, { lang, ...look });
    const { view, lang: langOf } = sessionControls(open.machine, fixtureSource, () => 1000);
    for (const typed of keys) {
      await open.type(typed);
      const surface = canvas({ columns, rows }, look);
      const state = open.machine.state();
      const still = stillFrame(view(state, surface), surface, langOf(state), true);
      const asRows = unstyled(still).split('\n').map((row) => row.trimEnd());
      while (asRows.length < rows) asRows.push('');
      expect(asRows, JSON.stringify(typed)).toEqual(open.rows());
    }
  });
});

test('keys have the names that Ink gives them', () => {
  const cases: readonly (readonly [string, string | null])[] = [['a', 'a'], ['A', 'A'], ['\r', 'return'], [' ', 'space'], ['\u001b[A', 'up'], ['\u001bOB', 'down'], ['\u001b[5~', 'pageup'], ['\u001b[27u', 'escape'], ['\u0004', 'ctrl+d'], ['\u001bx', null], ['\u001b[13~', null], ['\u0000', null], ['가', '가'], ['\u007f', 'backspace'], ['\t', 'tab']];
  for (const [raw, name] of cases) expect(rawKeyName(raw), JSON.stringify(raw)).toBe(name);
});
