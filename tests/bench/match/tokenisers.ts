/* What looking at every word of a text once costs: three hand tokenisers, the strictest yardstick first. */

const isLetter = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

let starts = new Int32Array(2 ** 20);
let ends = new Int32Array(2 ** 20);

/** Writes where each word begins and ends into columns that are there already; answers how many there are. */
export function walk(text: string): number {
  if (text.length > starts.length) {
    starts = new Int32Array(text.length);
    ends = new Int32Array(text.length);
  }
  let count = 0;
  for (let at = 0; at < text.length; ) {
    if (isLetter[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    starts[count] = at;
    do at += 1;
    while (at < text.length && isLetter[text.charCodeAt(at)] === 1);
    ends[count] = at;
    count += 1;
  }
  return count;
}

/** Lists where each word begins and ends. */
export function places(text: string): number[] {
  const found: number[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const letter = isLetter[text.charCodeAt(at)] === 1;
    if (letter && start < 0) start = at;
    if (letter || start < 0) continue;
    found.push(start, at);
    start = -1;
  }
  if (start >= 0) found.push(start, text.length);
  return found;
}

/** Lists the words themselves. */
export function strings(text: string): string[] {
  const found: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const letter = isLetter[text.charCodeAt(at)] === 1;
    if (letter && start < 0) start = at;
    if (letter || start < 0) continue;
    found.push(text.slice(start, at));
    start = -1;
  }
  if (start >= 0) found.push(text.slice(start));
  return found;
}
