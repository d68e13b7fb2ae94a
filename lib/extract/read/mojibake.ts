/*
 * UTF-8 that was once read as Windows-1252 and written again: 'â€œNoâ€', said FranÃ§ois'. It comes with texts that are
 * copied from old sites and exports, and hides every quotation mark.
 */

/** The characters that Windows-1252 has for the bytes from 0x80 to 0x9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Each stands for a byte that goes on in a character of UTF-8. */
const NEXT = `[${WINDOWS}\u00a0-\u00bf]`;
const CHARACTER = new RegExp(
  `[\u00c2-\u00df]${NEXT}|[\u00e0-\u00ef]${NEXT}{2}|[\u00f0-\u00f4]${NEXT}{3}`,
  'g',
);
/** What no text has otherwise: quotation marks, letters with marks on them, three letters of Russian in a row. */
const TELLTALE = new RegExp(`â€${NEXT}|â€[\\s,.]|Ã[\u00a0-\u00bf]|(?:[ÐÑ]${NEXT}){3}`);
/** The last byte of a closing mark is none of Windows-1252 and often lost. */
const CLOSING = /â€(?=[\s,.;:!?)]|$)/g;

/** The text as it was once meant; any other text as it is. */
export function withoutMojibake(text: string): string {
  if (!TELLTALE.test(text)) return text;
  return text.replace(CHARACTER, meant).replace(CLOSING, '”');
}

function meant(written: string): string {
  const bytes = Uint8Array.from(written, (character) => {
    const at = WINDOWS.indexOf(character);
    return at < 0 ? character.charCodeAt(0) : 0x80 + at;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return written;
  }
}
