import { words, type Exported } from './exported.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// What XML 1.0 does not allow even as a reference; a text from outside must not make a file that no reader takes.
// oxlint-disable-next-line no-control-regex -- these are what it is about
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for HTML and XML, in content and attributes alike. Characters that XML forbids are left out. */
export const escaped = (text: string): string => text.replace(forbidden, '').replace(/[&<>"']/g, (c) => entities[c] as string);

/** Text as a piece of HTML: line breaks stay line breaks. */
export const html = (text: string): string => escaped(text).replace(/\r\n|\r|\n/g, '<br>').replace(/\t/g, ' ');

/** The key's path and the pages behind it, as HTML for the end of an explanation. */
export function evidenceHtml(q: Exported): string {
  const picture = q.picture.length > 0 ? `<pre>${q.picture.map(html).join('<br>')}</pre>` : '';
  const list = q.sources.map(({ statement, url }) => `<li>${html(statement)} <a href="${escaped(url)}">${escaped(url)}</a></li>`).join('');
  return `${picture}${list ? `<p>${words[q.lang].sources}</p><ul>${list}</ul>` : ''}`;
}
