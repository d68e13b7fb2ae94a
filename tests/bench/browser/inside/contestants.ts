import Fuse from 'fuse.js';
import { openLexicon } from '../../../../lib/lexicon/lexicon.ts';
import { matchBlocks } from '../../../../lib/match/match-blocks.ts';
import { markPage } from './mark-page.ts';
import { readWords, walk, wordStrings } from './tokens.ts';

/*
 * Runs inside a page, in a world of its own like a content script's: our scan and what others would do, over the very
 * same text. Ours runs in the background in the product; here it is beside the others so that one clock times all.
 */

/** What the page is asked to time. The addresses give a compiled lexicon, and its aliases as JSON. */
export interface Race {
  readonly lexicon: string;
  readonly aliases: string;
  readonly rounds: number;
  /** Peers that take minutes are given so many aliases times words at the most; their time is scaled by the rest. */
  readonly mostForMark: number;
  readonly mostForFuse: number;
}

/** Milliseconds over the whole page. Null: it cannot be done at all. */
export interface RaceTimes {
  readonly words: number;
  readonly mentions: number;
  readonly walk: number;
  readonly places: number;
  readonly strings: number;
  readonly ours: number;
  readonly regexp: number | null;
  readonly mark: number;
  readonly fuse: number;
}

/** A timing takes at least so long, in ms. */
const TIMED_AT_LEAST = 5;

/** How long the work is done before it is timed, in ms. */
const WARM_UP = 200;

/** What took so long once, in ms, is not timed again. */
const PATIENCE = 1_000;

/** Times all on the page at hand, one after the other in each round; the least of the rounds counts. */
export async function race({ lexicon, aliases, rounds, mostForMark, mostForFuse }: Race): Promise<RaceTimes> {
  const opened = openLexicon(await (await fetch(lexicon)).arrayBuffer());
  const names: string[] = await (await fetch(aliases)).json();
  const texts = [...document.querySelectorAll('p, h2')].map((element) => element.textContent ?? '');
  const blocks = texts.map((text, id) => ({ id, text }));
  const words = texts.reduce((sum, text) => sum + readWords(text), 0);
  const matchAll = () => matchBlocks(opened, { blocks, context: null, strictness: 'middle' });
  const readAll = () => texts.forEach(readWords);
  const least = { walk: Infinity, places: Infinity, strings: Infinity, ours: Infinity };
  const pattern = patternOf(names);
  let regexp: number | null = null;
  for (const work of [matchAll, readAll, () => texts.map(wordStrings)]) warmUp(work);
  for (let round = 0; round < rounds; round += 1) {
    least.walk = Math.min(least.walk, timed(walk));
    least.places = Math.min(
      least.places,
      timed(() => texts.forEach(readWords)),
    );
    least.ours = Math.min(
      least.ours,
      timed(() => matchBlocks(opened, { blocks, context: null, strictness: 'middle' })),
    );
    least.strings = Math.min(
      least.strings,
      timed(() => texts.map(wordStrings)),
    );
    if (pattern && (regexp ?? 0) < PATIENCE)
      regexp = Math.min(regexp ?? Infinity, patternTime(pattern, texts));
  }
  return {
    words,
    mentions: matchAll().mentions.length,
    ...least,
    regexp,
    mark: markTime(names, words, mostForMark),
    fuse: fuseTime(names, texts, words, mostForFuse),
  };
}

/** Runs the work for some time, for the engine to make it fast: a background that has read a few pages has it so. */
function warmUp(work: () => unknown): void {
  const end = performance.now() + WARM_UP;
  do work();
  while (performance.now() < end);
}

/** Milliseconds that one run of the work takes, of as many as are needed for the clock to tell. */
function timed(work: () => unknown): number {
  for (let runs = 1; ; runs *= 2) {
    const start = performance.now();
    for (let run = 0; run < runs; run += 1) work();
    const took = performance.now() - start;
    if (took >= TIMED_AT_LEAST) return took / runs;
  }
}

/** One expression of all names, the longest first; null where the engine takes none so long. */
function patternOf(names: readonly string[]): RegExp | null {
  const quoted = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  try {
    const pattern = new RegExp(`\\b(?:${quoted.join('|')})\\b`, 'giu');
    pattern.test('Compiled when it is first used');
    return pattern;
  } catch {
    return null;
  }
}

function patternTime(pattern: RegExp, texts: readonly string[]): number {
  const run = () => texts.reduce((found, text) => found + [...text.matchAll(pattern)].length, 0);
  const start = performance.now();
  run();
  const once = performance.now() - start;
  return once > PATIENCE ? once : timed(run);
}

/** mark.js on the live page, which it is then taken off again. Linear in names times words: see `Race`. */
function markTime(names: readonly string[], words: number, most: number): number {
  const some = names.slice(0, Math.max(1, Math.floor(most / words)));
  const start = performance.now();
  const marker = markPage(some);
  const took = performance.now() - start;
  marker.unmark();
  return (took * names.length) / some.length;
}

/** Fuse.js asked for every window of one to three words. Linear in names times words: see `Race`. */
function fuseTime(names: readonly string[], texts: readonly string[], words: number, most: number): number {
  const some = names.slice(0, 1_000);
  const sample = texts
    .join(' ')
    .split(' ')
    .slice(0, Math.max(5, Math.floor(most / some.length)));
  const fuse = new Fuse(some, { includeScore: true, threshold: 0.3 });
  const start = performance.now();
  sample.forEach((_, i) => {
    for (let length = 1; length <= 3; length += 1)
      fuse.search(sample.slice(i, i + length).join(' '), { limit: 1 });
  });
  return ((performance.now() - start) * names.length * words) / (some.length * sample.length);
}
