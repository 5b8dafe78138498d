// Stands in for `string-width` in the bundle. Almost every text that we measure is made of characters whose width is plain; for the rest the package
// answers, whose large pattern and segmenter are then made (they take 20 ms, which nobody should wait for before a first line).
import stringWidth from 'string-width?whole';

// oxlint-disable-next-line no-control-regex -- printable ASCII is what it is about
const asciiOrHangul = /^[\u0020-\u007e\uac00-\ud7a3\u3001\u3002\u300a-\u300f]*$/;
/** Texts of characters whose width is plain. */
export const common = /^[\u0020-\u007e\uac00-\ud7a3\u3001\u3002\u300a-\u300f\u2500-\u259f←↑→↓▲▼▶◀●○■□✓✗❯☐☑·–—‘’“”…]*$/;

// oxlint-disable-next-line no-control-regex -- what Ink colours text with
const colours = /\u001b\[[\d;]*m/g;

export default function fastStringWidth(text, options) {
  if (typeof text !== 'string') return 0;
  const bare = options?.countAnsiEscapeCodes !== true && text.includes('\u001b[') ? text.replace(colours, '') : text;
  if (!(options?.ambiguousIsNarrow === false ? asciiOrHangul : common).test(bare)) return stringWidth(text, options);
  let columns = bare.length;
  for (let i = 0; i < bare.length; i++) if (bare.charCodeAt(i) > 0x3000) columns++;
  return columns;
}
