// A terminal's screen as SVG: each character at the place of its cell, so that columns stay columns in any font; box drawing and blocks as shapes.
const cell = { width: 8.4, height: 18 };
const margin = 12;
const fontSize = 14;
const palette = { back: '#16181d', fore: '#d7dae0', colours: ['#16181d', '#e0696f', '#8cc265', '#d5b06b', '#5f9fe8', '#c678dd', '#4fb7c5', '#d7dae0', '#7f848e', '#ff7b86', '#a5e075', '#f0c987', '#6cb2ff', '#de8cf2', '#6fd6e2', '#ffffff'] };

const round = (n) => Number(n.toFixed(2));
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

// Which of the four arms (up, right, down, left) a character has.
const arms = { '─': '0101', '│': '1010', '┌': '0110', '┐': '0011', '└': '1100', '┘': '1001', '├': '1110', '┤': '1011', '┬': '0111', '┴': '1101', '┼': '1111' };
const shades = { '█': 1, '▓': 0.75, '▒': 0.5, '░': 0.25 };

/** The shape of a character that has to join its neighbours, `many` times side by side; null for one that is text. */
function shape(character, x, y, colour, opacity, many) {
  const faint = opacity < 1 ? ` opacity="${opacity}"` : '';
  if (Object.hasOwn(shades, character)) return `<rect x="${round(x)}" y="${round(y + 2)}" width="${round(many * cell.width)}" height="${cell.height - 4}" fill="${colour}" opacity="${round(shades[character] * opacity)}"/>`;
  const has = arms[character];
  if (!has) return null;
  if (character === '─') return `<path d="M${round(x)} ${round(y + cell.height / 2)}h${round(many * cell.width)}" stroke="${colour}"${faint}/>`;
  const [cx, cy] = [x + cell.width / 2, y + cell.height / 2];
  const ends = [[cx, y], [x + cell.width, cy], [cx, y + cell.height], [x, cy]];
  const path = ends.flatMap(([ex, ey], i) => (has[i] === '1' ? [`M${round(cx)} ${round(cy)}L${round(ex)} ${round(ey)}`] : [])).join('');
  return `<path d="${path}" stroke="${colour}"${faint}/>`;
}

const sameCell = (one, other) => other !== undefined && other.getChars() === one.getChars() && other.getFgColor() === one.getFgColor() && other.getFgColorMode() === one.getFgColorMode() && other.isDim() === one.isDim();

/** The colour of a cell's writing. */
function colourOf(one) {
  if (one.isFgDefault()) return palette.fore;
  if (one.isFgRGB()) return `#${one.getFgColor().toString(16).padStart(6, '0')}`;
  return palette.colours[one.getFgColor()] ?? palette.fore;
}

/**
 * @param {import('@xterm/headless').Terminal} terminal
 * @param {string} title what the picture shows, for those who do not see it
 * @returns {string} the SVG
 */
export function svgOf(terminal, title) {
  const { active } = terminal.buffer;
  const shapes = [];
  const runs = [];
  for (let row = 0; row < terminal.rows; row++) {
    const line = active.getLine(active.viewportY + row);
    const y = margin + row * cell.height;
    let run = null;
    for (let column = 0; column < terminal.cols; column++) {
      const one = line?.getCell(column);
      const character = one?.getChars() ?? '';
      if (!one || character === '' || character === ' ') continue;
      const x = margin + column * cell.width;
      const look = { colour: colourOf(one), bold: one.isBold() !== 0, opacity: one.isDim() !== 0 ? 0.6 : 1, struck: one.isStrikethrough() !== 0 };
      // What joins sideways is one shape for a whole row of it: pieces would show their seams.
      let many = 1;
      if (character === '─' || Object.hasOwn(shades, character)) while (sameCell(one, line?.getCell(column + many))) many += 1;
      const drawn = shape(character, x, y, look.colour, look.opacity, many);
      if (drawn) {
        shapes.push(drawn);
        column += many - 1;
        continue;
      }
      // A word is one text, with a place for each of its characters; what knows no such list still begins each word where it belongs.
      const key = JSON.stringify(look);
      const alone = one.getWidth() > 1;
      const goesOn = run !== null && !alone && run.key === key && run.next === column;
      if (!goesOn) {
        run = { key, look, y, text: '', places: [], next: 0 };
        runs.push(run);
      }
      run.text += character;
      run.next = alone ? -1 : column + 1;
      // A wide character stands in the middle of its two cells.
      run.places.push(round(alone ? x + (2 * cell.width - fontSize) / 2 : x));
    }
  }
  const texts = runs.map(({ look, y, text, places }) => {
    const styles = [look.colour === palette.fore ? '' : ` fill="${look.colour}"`, look.bold ? ' font-weight="bold"' : '', look.opacity < 1 ? ` opacity="${look.opacity}"` : '', look.struck ? ' text-decoration="line-through"' : ''].join('');
    return `<text x="${places.join(' ')}" y="${round(y + 13.5)}"${styles}>${escape(text)}</text>`;
  });
  const [width, height] = [round(2 * margin + terminal.cols * cell.width), 2 * margin + terminal.rows * cell.height];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${palette.back}"/>`,
    `<g fill="none" stroke-width="1.1">${shapes.join('')}</g>`,
    `<g font-family="'JetBrains Mono','DejaVu Sans Mono','D2Coding','NanumGothicCoding','Noto Sans Mono CJK KR',monospace" font-size="${fontSize}" fill="${palette.fore}">${texts.join('\n')}</g>`,
    '</svg>',
    '',
  ].join('\n');
}
