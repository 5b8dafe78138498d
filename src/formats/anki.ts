import { words, type Exported, type TextFormat } from './exported.ts';
import { evidenceHtml, html } from './markup.ts';

/**
 * Anki's text import: header directives, then a line a note of guid, front, back and tags, parted by tabs, in HTML. Every field
 * stands in quotation marks, those within it doubled. The guid makes a second import update notes instead of doubling them.
 * Source: the Anki manual, "Text files".
 */
export const anki: TextFormat = {
  head: (lang) => `#separator:tab\n#html:true\n#notetype:Basic\n#deck:${words[lang].deck}\n#guid column:1\n#tags column:4\n`,
  each: (q) => `${[`${q.id}.${q.lang}`, front(q), back(q), q.tags.join(' ')].map((field) => `"${field.replaceAll('"', '""')}"`).join('\t')}\n`,
  tail: '',
};

const front = (q: Exported): string => `<p>${html(q.stem)}</p>${q.options.map((o) => `<p>${o.id}. ${html(o.text)}</p>`).join('')}`;

function back(q: Exported): string {
  const own = words[q.lang];
  const key = q.options.filter((o) => o.right).map((o) => o.id);
  return `<p><b>${own.answer}: ${key.join(', ')}</b></p>${q.options.map((o) => `<p>${o.right ? '✓' : '✗'} ${o.id}. ${html(o.explanation)}</p>`).join('')}${evidenceHtml(q)}`;
}
