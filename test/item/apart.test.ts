import { describe, expect, it } from 'vitest';
import { wordNumbers } from '../../src/item/apart.ts';
import { numbered } from '../../src/item/audit/rouge.ts';
import { wordsOf } from '../../src/item/audit/text.ts';
import { items } from '../../src/item/generate.ts';

/** What `wordNumbers` should tell apart: the numbers of several texts, the first word 0, the next other one 1 and so on. */
const told = (...texts: readonly string[]): number[][] => numbered(texts.map((text) => [...wordNumbers(text)].map(String))).map((words) => [...words]);
const wanted = (...texts: readonly string[]): number[][] => numbered(texts.map(wordsOf)).map((words) => [...words]);

describe('the words of a text as numbers', () => {
  it('are one for each word, the same for the same word', () => {
    expect(told('a route to a subnet')).toEqual([[0, 1, 2, 0, 3]]);
    expect(told('')).toEqual([[]]);
    expect(told(' , ')).toEqual([[]]);
  });
  it('are the same in capitals', () => expect(told('The VPC, the vpc')).toEqual([[0, 1, 0, 1]]));
  it.each(["it's", '10.0.0.0/16', 'us-east-1', 'site-to-site'])('take %s for one word', (word) => {
    expect(told(`${word} is ${word}`)).toEqual([[0, 1, 0]]);
    expect(told(word, word.replaceAll(/['./-]/g, '')), 'and not the one without what joins it').toEqual([[0], [1]]);
  });
  it('tell joining characters apart', () => expect(told('a-b a/b a.b')).toEqual([[0, 1, 2]]));
  it('leave out a joining character where no letter follows or none stands before it', () => {
    expect(told('vpc. vpc- "vpc" \'vpc\' -vpc vpc/ vpc')).toEqual([[0, 0, 0, 0, 0, 0, 0]]);
    expect(told('a.-b a--b a - b')).toEqual([[0, 1, 0, 1, 0, 1]]);
    expect(told('done.')).toEqual(told('done'));
  });
  it('keep a Korean word with its particle', () => expect(told('VPC는 서브넷을 서브넷이 VPC는')).toEqual([[0, 1, 2, 0]]));
  it('are those of the same words in any two texts', () => {
    const texts = ['Create a NAT gateway.', 'A NAT gateway, in each zone', 'create subnets'];
    expect(told(...texts)).toEqual(wanted(...texts));
    const stems: string[] = [];
    for (const item of items({ seed: 5 })) if (stems.push(item.word('en').stem) === 40) break;
    expect(told(...stems)).toEqual(wanted(...stems));
  });
});
