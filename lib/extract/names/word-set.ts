/*
 * A set of words in few bits each, whatever their length: the words' hashes, spread over a range so wide that a word
 * of no set meets one only once in `2 ** bits` times; sorted, and the steps between them written as Golomb and Rice
 * do (Putze, Sanders and Singler, 'Cache-, Hash- and Space-Efficient Bloom Filters', 2007: 'Golomb compressed
 * sequence'). The words themselves are not in it. Half the size, packed, of a list of the words.
 */

/** A set of words, packed. */
export interface PackedWords {
  readonly count: number;
  /** A word that was not put in is found all the same once in `2 ** bits` times. */
  readonly bits: number;
  /** Base64. */
  readonly steps: string;
  /** Words that are known to be mistaken, joined by commas: they are not found. */
  readonly mistaken: string;
}

/** Where a word stands in a range of `size`: FNV-1a, finished as MurmurHash3 does. */
function placeOf(word: string, size: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return Math.floor((((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * size);
}

/** `words`, each once, as a set that mistakes one strange word in `2 ** bits`, but none of `others`. */
export function packWords(
  words: readonly string[],
  bits: number,
  others: readonly string[] = [],
): PackedWords {
  const size = words.length * 2 ** bits;
  const places = words.map((word) => placeOf(word, size)).sort((a, b) => a - b);
  const written: boolean[] = [];
  let previous = 0;
  for (const place of places) {
    const step = place - previous;
    for (let quotient = step >>> bits; quotient > 0; quotient--) written.push(true);
    written.push(false);
    for (let bit = bits - 1; bit >= 0; bit--) written.push(((step >>> bit) & 1) === 1);
    previous = place;
  }
  const bytes = new Uint8Array(Math.ceil(written.length / 8));
  for (const [at, bit] of written.entries())
    if (bit) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (128 >> (at & 7));
  const packed = { count: words.length, bits, steps: btoa(String.fromCharCode(...bytes)), mistaken: '' };
  const has = unpackWords(packed);
  const given = new Set(words);
  return { ...packed, mistaken: others.filter((word) => has(word) && !given.has(word)).join(',') };
}

/** Answers whether a word is in the set `packed`. */
export function unpackWords({ count, bits, steps, mistaken }: PackedWords): (word: string) => boolean {
  const size = count * 2 ** bits;
  const bytes = atob(steps);
  let at = 0;
  const next = () => {
    const bit = (bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1;
    at++;
    return bit;
  };
  const places = new Set<number>();
  let place = 0;
  for (let left = count; left > 0; left--) {
    let quotient = 0;
    while (next() === 1) quotient++;
    let rest = 0;
    for (let bit = 0; bit < bits; bit++) rest = rest * 2 + next();
    place += quotient * 2 ** bits + rest;
    places.add(place);
  }
  const strange = new Set(mistaken.split(','));
  return (word) => word !== '' && places.has(placeOf(word, size)) && !strange.has(word);
}
