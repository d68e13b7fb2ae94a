/* A tokeniser by hand: the measure that everything is held against, for it does no more than look at every word once. */

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

/** The same, with a string made of each word. */
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

/** How long a walk over the page and looking at its words take when they are done for the first time, in ms. */
export function lookOnce(): { readonly walk: number; readonly places: number; readonly strings: number } {
  const start = performance.now();
  const texts = walk();
  const walked = performance.now();
  let words = 0;
  for (const text of texts) words += readWords(text);
  const read = performance.now();
  for (const text of texts) words -= wordStrings(text).length;
  const end = performance.now();
  if (words !== 0) throw new Error('one text has two counts');
  return { walk: walked - start, places: read - walked, strings: end - read };
}
