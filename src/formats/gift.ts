import { share, words, type Exported, type TextFormat } from './exported.ts';

/**
 * Moodle's GIFT. Plain text; `~ = # { } : \` are escaped and line breaks written as `\n`, so that a question is one block. Tags and the id stand in the
 * comment above it, where Moodle reads them. Source: Moodle documentation, "GIFT format".
 */
export const gift: TextFormat = {
  head: (lang) => `$CATEGORY: $course$/top/${words[lang].deck}\n\n`,
  each: (q) => `// [id:${q.id}.${q.lang}] ${q.tags.map((tag) => `[tag:${tag}]`).join(' ')}\n::${text(q.id)}::[plain]${text(q.stem).replace(/^\[plain\]/, '')} {\n${q.options.map((o) => option(q, o)).join('')}\t####${text(general(q))}\n}\n\n`,
  tail: '',
};

// Nothing escapes `->`, which would make a pair of an answer: it becomes the arrow that it depicts. A bracket at the start would name a text format.
const text = (s: string): string => `${/^\s*\[/.test(s) ? '[plain]' : ''}${s.replaceAll('->', '→')}`.replace(/[~=#{}:\\]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n').replace(/\t/g, ' ');

function option(q: Exported, o: Exported['options'][number]): string {
  const part = Number(share(q).toFixed(5));
  // An answer that begins like a weight is not mistaken for one where it has one already.
  const sign = q.select > 1 ? `~%${o.right ? part : -part}%` : `${o.right ? '=' : '~'}${/^\s*%/.test(o.text) ? `%${o.right ? 100 : 0}%` : ''}`;
  return `\t${sign}${text(o.text)}#${text(o.explanation)}\n`;
}

function general(q: Exported): string {
  const own = words[q.lang];
  const key = q.options.filter((o) => o.right).map((o) => o.text);
  return [`${own.answer}: ${key.join(' / ')}`, ...(q.sources.length > 0 ? [`${own.sources}: ${[...new Set(q.sources.map((s) => s.url))].join(' ')}`] : [])].join('\n');
}
