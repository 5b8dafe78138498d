import { exported, type Exported } from '../../src/formats/exported.ts';
import { items } from '../../src/item/generate.ts';
import type { Lang } from '../../src/item/question.ts';
import { rules } from '../../src/knowledge/rules.ts';

const source = (id: string, lang: Lang) => {
  const rule = rules.get(id);
  return rule && { id, statement: rule.statement[lang], url: rule.url };
};

/** Real questions, as an export has them. */
export function drawn(count: number, lang: Lang, seed = 11): Exported[] {
  const out: Exported[] = [];
  for (const item of items({ seed })) {
    out.push(exported(item.word(lang), source));
    if (out.length === count) return out;
  }
  return out;
}

/** Every character that means something to some format, at the start, in the middle and at the end of a text. */
const hostile = [
  '{=A ~B #C :D \\E}', '=starts', '~starts', '#starts', '%50%starts', '::t::', '// no comment', '[html]no', '-> no match', '\\n no break', 'a}b{c', 'ends with \\',
  '<b>&amp;</b>', ']]>', '<!--', '"quoted", and \'so\'', '&#x41;', '<?php ?>', 'a,b;c\td', 'two\nlines\r\nand three', '=1+1', '@SUM(A1)', ' blank at both ends ', '한글 “따옴표” → ✓', '$CATEGORY: x', '####general', 'T', 'TRUE',
] as const;

/** A question of nothing but such texts; no field is like another. */
export function awkward(select: 1 | 2, turn = 0): Exported {
  const text = (i: number): string => `${hostile[(turn * 7 + i) % hostile.length]}`;
  return {
    id: `own.${turn}`, lang: 'en', topic: 'own', domain: 'secure', difficulty: 0.5, select,
    stem: `${text(0)} ${hostile.join(' ')}`,
    options: ['A', 'B', 'C', 'D'].map((id, i) => ({ id, text: `${text(i + 1)} ${i}`, right: i < select, explanation: `${text(i + 6)} ${i} ${text(i + 11)}` })),
    tags: ['saa-c03', 'own'], sources: [{ id: 'x', statement: `${text(12)}`, url: 'https://docs.aws.amazon.com/a?b=c&d="e"' }], picture: ['┌─<&>─┐', '└─{}─┘'],
  };
}
export const turns = hostile.map((_, i) => i);
