const tabStop = 4;

/**
 * Text on its way to the screen: composed (NFC), tabs as blanks, every other control character as a visible `\u001b`, so that no text can move the
 * cursor or turn the writing around. Line feeds stay.
 */
export const visible = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' '.repeat(tabStop))
    // oxlint-disable-next-line no-control-regex -- these are what it is about
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
