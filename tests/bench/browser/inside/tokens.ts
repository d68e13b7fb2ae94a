/*
 * Tokenisers by hand: the measure that everything is held against, for they do no more than look at every word once.
 */

const isLetter = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
const starts = new Int32Array(2 ** 20);
const ends = new Int32Array(2 ** 20);

/** Finds where each word begins and ends, letters told by a table. Gives how many there are. */
export function readWords(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; ) {
    if (isLetter[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    starts[found] = at;
    do at += 1;
    while (at < text.length && isLetter[text.charCodeAt(at)] === 1);
    ends[found] = at;
    found += 1;
  }
  return found;
}

/** The same, with a string made of each word, as whoever looks words up in a table needs. */
export function wordStrings(text: string): string[] {
  const found = readWords(text);
  const words: string[] = [];
  for (let i = 0; i < found; i += 1) words.push(text.slice(starts[i], ends[i]));
  return words;
}

/** Visits the page's text nodes, and gives their texts. */
export function walk(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push((node as Text).data);
  return texts;
}

/** How long a walk over the page, and then reading its words in one of the two ways, take the first time, in ms. */
export function lookOnce(way: 'places' | 'strings'): { readonly walk: number; readonly words: number } {
  const start = performance.now();
  const texts = walk();
  const walked = performance.now();
  let words = 0;
  if (way === 'places') for (const text of texts) words += readWords(text);
  else for (const text of texts) words += wordStrings(text).length;
  const end = performance.now();
  if (words === 0) throw new Error('a page without words');
  return { walk: walked - start, words: end - walked };
}
