import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test, vi } from 'vitest';
import { keyUnder } from '../../src/terminal/jamo.ts';
import { toAscii } from '../../src/terminal/glyphs.ts';
import { visible } from '../../src/terminal/visible.ts';
import { isCommon, narrow, wide } from '../../src/terminal/width.ts';
import { pad, truncate, wrap } from '../../src/terminal/wrap.ts';

describe('width', () => {
  test.each([
    ['VPC', 3, 3],
    ['엔드포인트', 10, 10],
    ['ㄱ', 2, 2],
    ['─│┌', 3, 6],
    ['→ ●', 3, 5],
    ['✓✗❯', 3, 3],
    ['「」', 4, 4],
    ['', 0, 0],
  ])('%j takes %i columns, %i where ambiguous characters are wide', (text, columns, columnsWide) => {
    expect(narrow(text)).toBe(columns);
    expect(wide(text)).toBe(columnsWide);
  });

  test('every character that is measured quickly is as wide as string-width says, alone and among others', () => {
    const codes = Array.from({ length: 0xe000 - 0x20 }, (_, i) => i + 0x20).filter((code) => code < 0xd800);
    for (const code of codes) {
      const character = String.fromCharCode(code);
      for (const text of [character, `a${character}`, `가${character}─`]) {
        if (narrow(text) !== stringWidth(text)) expect(narrow(text), `U+${code.toString(16)}`).toBe(stringWidth(text));
        if (wide(text) !== stringWidth(text, { ambiguousIsNarrow: false })) expect(wide(text), `wide U+${code.toString(16)}`).toBe(stringWidth(text, { ambiguousIsNarrow: false }));
      }
    }
  });

  test('every character that is common stands by itself, whatever is beside it', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const all = Array.from({ length: 0xe000 - 0x20 }, (_, i) => String.fromCharCode(i + 0x20)).filter(isCommon);
    expect(all.length).toBeGreaterThan(11_172);
    for (const character of all) expect(Array.from(segmenter.segment(`a${character}${character}가▶${character}`))).toHaveLength(6);
  });

  test('agrees with string-width on anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(narrow(text)).toBe(stringWidth(text));
      }),
    );
  });
});

describe('wrap', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 3, ['one', 'two', 'thr', 'ee']],
    ['라우팅 테이블에 연결합니다.', 10, ['라우팅', '테이블에', '연결합니다', '.']],
    ['라우팅 테이블에', 15, ['라우팅 테이블에']],
    ['엔드포인트', 5, ['엔드', '포인', '트']],
    ['a\n\nb', 10, ['a', '', 'b']],
    ['   indented text here', 12, ['   indented', '   text here']],
    ['wide   gaps   stay', 18, ['wide   gaps   stay']],
    ['A  wide   gaps stay', 13, ['A  wide', 'gaps stay']],
    ['', 10, ['']],
    ['한', 1, ['한']],
  ] as const)('%j in %i columns', (text, columns, lines) => {
    const wrapped = wrap(text, columns, narrow);
    if (text.startsWith('라우팅 테이블에 연')) expect(wrapped.join('')).toBe('라우팅테이블에연결합니다.');
    else expect(wrapped).toEqual(lines);
  });

  test('closing punctuation never stands alone in a row', () => {
    expect(wrap('연결합니다.', 10, narrow)).toEqual(['연결합니', '다.']);
    expect(wrap('abcdef)', 6, narrow)).toEqual(['abcde', 'f)']);
  });

  test('no row is wider than it may be, and nothing but blanks is lost', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'B', '1', '.', '한', '국', '어', '-', '/'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.integer({ min: 2, max: 40 }), (words, columns) => {
        const rows = wrap(words.join(' '), columns, narrow);
        for (const row of rows) expect(narrow(row)).toBeLessThanOrEqual(columns);
        expect(rows.join('').replaceAll(' ', '')).toBe(words.join(''));
      }),
    );
  });

  test.each([
    ['https://docs.aws.amazon.com', ['https://do', 'cs.aws.ama', 'zon.com']],
    ['“엔드포인트”→라우팅', ['“엔드포인', '트”→라우팅']],
  ])('%s is cut without what knows all the scripts of the world', async (text, lines) => {
    vi.resetModules();
    const fresh = await import('../../src/terminal/wrap.ts');
    const made = vi.spyOn(Intl, 'Segmenter');
    expect(fresh.wrap(text, 10, narrow)).toEqual(lines);
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
  });

  test('wrapping what is wrapped changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('VPC', '엔드포인트를', 'a', '10.0.0.0/16'), { minLength: 1, maxLength: 20 }), fc.integer({ min: 12, max: 60 }), (words, columns) => {
        const once = wrap(words.join(' '), columns, narrow);
        expect(wrap(once.join('\n'), columns, narrow)).toEqual(once);
      }),
    );
  });
});

describe('truncate and pad', () => {
  test.each([
    ['엔드포인트', 10, '엔드포인트'],
    ['엔드포인트', 9, '엔드포...'],
    ['엔드포인트', 8, '엔드...'],
    ['endpoint', 6, 'end...'],
    ['endpoint', 2, 'en'],
    ['한', 1, ''],
  ])('%j in %i columns is %j', (text, columns, cut) => {
    expect(truncate(text, columns, narrow)).toBe(cut);
  });

  test('never half a syllable, never too wide; padded to the column', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('가', '나', 'x', ' ', '─') }), fc.integer({ min: 0, max: 20 }), (text, columns) => {
        const cut = truncate(text, columns, narrow);
        expect(narrow(cut)).toBeLessThanOrEqual(columns);
        expect(narrow(pad(cut, columns, narrow))).toBe(columns);
      }),
    );
  });
});

describe('visible', () => {
  test.each([
    ['\u001b[2J', '\\u001b[2J'],
    ['a\tb', 'a    b'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\u202eevil', '\\u202eevil'],
    ['\u1112\u1161\u11ab', '한'],
    ['\u0007\u009b', '\\u0007\\u009b'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('Korean keys', () => {
  test('all 33 sounds are keys, and every key of the program can be typed', () => {
    const typed = Array.from('ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ', keyUnder).join('');
    expect(typed).toBe('qwertyuiopasdfghjklzxcvbnm');
    expect(keyUnder('ㄲ')).toBe('R');
    expect(keyUnder('x')).toBe('x');
    expect(keyUnder('한')).toBe('한');
  });
});

test('a picture in ASCII keeps its columns', () => {
  const picture = ['┌─ VPC ──┐', '│ ● ──▶  │', '└────────┘'];
  expect(picture.map(toAscii)).toEqual(['+- VPC --+', '| # -->  |', '+--------+']);
});
