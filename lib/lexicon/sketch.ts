/** Bits of a sketch. */
const BITS = 16;
/** Stands for all letters beyond ASCII, whose folded form another letter may be. */
const FOREIGN = 31;

/**
 * A few bits of a word, from its length and its first two letters: enough to tell most words of a text from those few
 * that are looked for, without reading them.
 */
export function sketch(text: string, start: number, end: number): number {
  const length = end - start;
  return pack(letter(text, start), length > 1 ? letter(text, start + 1) : 0, length);
}

const pack = (first: number, second: number, length: number) =>
  (first | (second << 5) | (length << 10)) & ((1 << BITS) - 1);

function letter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit & 31 : FOREIGN;
}

/** The sketches of some folded words, however their first letters may be accented, as a table of bits. */
export function sketchBits(words: readonly string[]): Uint8Array {
  const bits = new Uint8Array(1 << (BITS - 3));
  for (const word of words) {
    const second = word.length > 1 ? letter(word, 1) : 0;
    for (const first of [letter(word, 0), FOREIGN])
      for (const next of [second, FOREIGN]) {
        const value = pack(first, next, word.length);
        bits[value >> 3] = (bits[value >> 3] as number) | (1 << (value & 7));
      }
  }
  return bits;
}

/** Whether a word of a text may be one of those whose sketches are in the table. */
export function mayBeIn(bits: ArrayLike<number>, text: string, start: number, end: number): boolean {
  const value = sketch(text, start, end);
  return ((bits[value >> 3] as number) & (1 << (value & 7))) !== 0;
}

/** The little of a word that is looked at first of all: its first letter and its length. */
export function hint(unit: number, length: number): number {
  return (unit < 128 ? unit & 31 : FOREIGN) | ((length & 31) << 5);
}

/** A byte for each hint, 1 where one of the words has it. */
export function hintBytes(words: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(1 << 10);
  for (const word of words) {
    bytes[hint(word.charCodeAt(0), word.length)] = 1;
    bytes[hint(0xffff, word.length)] = 1;
  }
  return bytes;
}
