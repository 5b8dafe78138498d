// Box drawing joins what stands in the rows; what is left of a row is a name.
const drawn = /[\u2500-\u257f←↑→↓▲▼▶◀]/g;

/** Whether a row is drawn. */
export const isDrawn = (row: string): boolean => /[\u2500-\u257f]/.test(row);

/** A drawn picture as lines to be read aloud: what is on the path, one after the other; where it breaks is said with `breaks`. */
export const spokenPicture = (rows: readonly string[], breaks: string): string[] =>
  rows.flatMap((row) => {
    const said = row.replace(drawn, ' ').replace(/✗/g, ` (${breaks})`).replace(/ {2,}/g, ' ').trim();
    return said === '' ? [] : [said];
  });
