const HYPHEN = 45;
const FULL_STOP = 46;
const SLASH = 47;
const EQUALS = 61;
/** What an account or a hashtag is written with: @, _ and #. */
const AT = 64;
const UNDERSCORE = 95;
const HASH = 35;
/** What a currency is written with, and what services put behind a firm's name: US$5, Disney+. */
const DOLLAR = 36;
const PLUS = 43;
/** Addresses are read back from a name in them for so many units. */
const LONGEST_ADDRESS = 200;

/** Whether a stretch of the text is in a web address, a mail address, an account's name, a hashtag, or before $ or +. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === SLASH || before === EQUALS || before === HYPHEN) {
    const from = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
    if (/(?:\w:\/\/|\bwww\.)[^\s<>"“”]*$/.test(from)) return true;
  }
  if (before === AT || before === UNDERSCORE || before === HASH) return true;
  if (before === FULL_STOP && /\w\.$/.test(text.slice(start - 2, start)))
    return !/[A-Z]\.$/.test(text.slice(start - 2, start));
  const after = text.charCodeAt(end);
  if (after === AT || after === UNDERSCORE || after === DOLLAR || after === PLUS) return true;
  return after === FULL_STOP && /^\.(?:com|org|net|gov|co|edu|info|io)\b/.test(text.slice(end, end + 6));
}
