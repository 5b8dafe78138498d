import { share, words, type Exported, type TextFormat } from './exported.ts';
import { escaped, evidenceHtml, html } from './markup.ts';

/** HTML inside of XML: escaped a second time, which no text can end early as it could a CDATA section. */
const field = (name: string, content: string): string => `<${name} format="html"><text>${escaped(content)}</text></${name}>`;

/** Moodle XML. Options keep their order: the key's place is already even over many questions. Source: Moodle documentation, "Moodle XML format". */
export const moodleXml: TextFormat = {
  head: (lang) => `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n<question type="category"><category><text>$course$/top/${escaped(words[lang].deck)}</text></category></question>\n`,
  each: (q) => `<question type="multichoice">
<name><text>${escaped(q.id)}</text></name>
${field('questiontext', `<p>${html(q.stem)}</p>`)}
${field('generalfeedback', general(q))}
<defaultgrade>1</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden><idnumber>${escaped(`${q.id}.${q.lang}`)}</idnumber>
<single>${q.select === 1}</single><shuffleanswers>false</shuffleanswers><answernumbering>ABCD</answernumbering>
${q.options.map((o) => `<answer fraction="${fraction(q, o.right)}" format="html"><text>${escaped(html(o.text))}</text>${field('feedback', `<p>${html(o.explanation)}</p>`)}</answer>`).join('\n')}
<tags>${q.tags.map((tag) => `<tag><text>${escaped(tag)}</text></tag>`).join('')}</tags>
</question>
`,
  tail: '</quiz>\n',
};

/** Moodle knows a fixed list of fractions; 33.33333 is on it, with that many digits. */
function fraction(q: Exported, right: boolean): number {
  if (q.select === 1) return right ? 100 : 0;
  const part = Number(share(q).toFixed(5));
  return right ? part : -part;
}

function general(q: Exported): string {
  const key = q.options.filter((o) => o.right).map((o) => o.id);
  return `<p>${words[q.lang].answer}: ${key.join(', ')}</p>${evidenceHtml(q)}`;
}
