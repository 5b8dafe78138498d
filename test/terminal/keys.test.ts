import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeyStream } from '../../src/terminal/key-stream.ts';
import { finishKeys, splitKeys } from '../../src/terminal/keys.ts';

const down = '\u001b[B';

describe('one chunk, several keys', () => {
  test.each([
    [`${down}${down}\r`, [down, down, '\r'], ''],
    ['jj\r', ['j', 'j', '\r'], ''],
    ['\u001bOA\u001b[1;5Cx', ['\u001bOA', '\u001b[1;5C', 'x'], ''],
    ['\u001b[[A', ['\u001b[[A'], ''],
    ['a\u001b', ['a'], '\u001b'],
    ['a\u001b[', ['a'], '\u001b['],
    ['\u001b[1;', [], '\u001b[1;'],
    ['\u001b\u001b[A', ['\u001b\u001b[A'], ''],
    ['\u001bx', ['\u001bx'], ''],
    ['ㅂㅓ', ['q', 'j'], ''],
    ['한글', ['한', '글'], ''],
    ['😀a', ['😀', 'a'], ''],
    ['a\u001b[200~b\rq\u001b[201~c', ['a', 'c'], ''],
    ['\u001b[200~b\r', [], '\u001b[200~b\r'],
  ])('%j', (input, keys, rest) => {
    expect(splitKeys(input)).toEqual({ keys, rest });
  });

  test('however the input is cut, the keys are the same', () => {
    const key = fc.constantFrom('a', '\r', down, '\u001bOA', '\u001b[5~', '\u001b[1;5C', 'ㅂ', '한', '\u001b[200~q\r\u001b[201~');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 20 }), fc.array(fc.nat(80)), (typed, cuts) => {
        const whole = typed.join('');
        const at = [...new Set([0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length])].sort((a, b) => a - b);
        const got: string[] = [];
        let rest = '';
        for (let i = 1; i < at.length; i++) {
          const split = splitKeys(rest + whole.slice(at[i - 1], at[i]));
          got.push(...split.keys);
          rest = split.rest;
        }
        expect([...got, ...finishKeys(rest)]).toEqual(splitKeys(whole).keys);
      }),
    );
  });
});

describe('the stream that Ink reads', () => {
  const read = (stream: KeyStream): string[] => {
    const keys: string[] = [];
    for (let key = stream.read(); key !== null; key = stream.read()) keys.push(key);
    return keys;
  };

  test('gives one key a read, and keeps those that come before somebody listens', async () => {
    const stream = new KeyStream();
    stream.feed('ab');
    const heard: string[] = [];
    stream.on('readable', () => heard.push(...read(stream)));
    await new Promise((resolve) => setImmediate(resolve));
    stream.feed(down);
    expect(heard).toEqual(['a', 'b', down]);
    stream.close();
  });

  test('a sequence that comes in two parts is one key; a lone Escape becomes one after a moment', async () => {
    const stream = new KeyStream();
    stream.feed('\u001b');
    expect(read(stream)).toEqual([]);
    stream.feed('[B');
    expect(read(stream)).toEqual([down]);
    stream.feed('\u001b');
    await expect.poll(() => read(stream)).toEqual(['\u001b[27u']);
    stream.close();
  });

  test('reserved keys never reach the reader; what was typed before them does', () => {
    const got: string[] = [];
    const stream: KeyStream = new KeyStream(new Map([['\u0003', () => got.push(`before: ${read(stream).join('')}`)]]));
    stream.feed('ab\u0003c');
    expect(got).toEqual(['before: ab']);
    expect(read(stream)).toEqual(['c']);
    stream.close();
  });
});
