import { compileLexicon } from '../../../lib/lexicon/compile.ts';
import { type BrowserName, launchBare } from '../../browser/harness/launch.ts';

import { servePages } from '../../browser/harness/server.ts';
import { bundled } from './bundle.ts';
import type { Race, RaceTimes } from './inside/contestants.ts';
import { aliasesOf, inventEntities, inventParagraphs, pageOf } from './invented.ts';
import { count, figure, printTable } from './table.ts';
import { openWorld } from './world.ts';

const ROUNDS = 12;
/** Names times words that mark.js and Fuse.js are given at the most: some tenths of a second. */
const MOST_FOR_MARK = 1_000_000;
const MOST_FOR_FUSE = 5_000;

/**
 * What looking for so many names costs, beside what others would do over the very same text of the same page: all in
 * one world of one page, one after the other in each round.
 */
export async function measureScan(
  name: BrowserName,
  sizes: readonly number[],
  lexicons: readonly number[],
): Promise<void> {
  const script = await bundled('contestants');
  const server = await servePages((path) => answerOf(path));
  const browser = await launchBare(name);
  try {
    const rows: string[][] = [];
    for (const aliases of lexicons)
      for (const words of sizes) {
        const page = await browser.newPage();
        await page.goto(`${server.origin}/page/${words}/${aliases}`);
        const world = await openWorld(name, page);
        await world.run(`${script}; globalThis.bench = bench; 0`);
        const race: Race = {
          lexicon: `${server.origin}/lexicon/${aliases}`,
          aliases: `${server.origin}/aliases/${aliases}`,
          rounds: ROUNDS,
          mostForMark: MOST_FOR_MARK,
          mostForFuse: MOST_FOR_FUSE,
        };
        rows.push(rowOf(aliases, await world.run(`bench.race(${JSON.stringify(race)})`)));
        await page.close();
      }
    print(name, rows);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Pages of /page/WORDS/ALIASES, lexicons of /lexicon/ALIASES, and the aliases in them of /aliases/ALIASES. */
function answerOf(path: string) {
  const [, kind, first, second] = path.split('/');
  if (kind === 'page') return pageOf(inventParagraphs(inventEntities(Number(second)), Number(first)));
  const entities = inventEntities(Number(first));
  if (kind === 'lexicon') return { body: new Uint8Array(compileLexicon(entities)) };
  return kind === 'aliases' ? JSON.stringify(aliasesOf(entities)) : undefined;
}

function rowOf(aliases: number, times: RaceTimes): string[] {
  const { words, mentions, walk, places, strings, ours, regexp, mark, fuse } = times;
  const ratio = (value: number | null) => (value === null ? 'too long' : figure(value / strings));
  return [
    count(aliases),
    count(words),
    count(mentions),
    figure(strings),
    ratio(walk),
    ratio(places),
    ratio(ours),
    figure(ours / places),
    ratio(regexp),
    `~${ratio(mark)}`,
    `~${ratio(fuse)}`,
  ];
}

const COLUMNS = [
  'aliases',
  'words',
  'found',
  'tokens ms',
  'walk',
  'places',
  'ours',
  '(/ places)',
  'RegExp',
  'mark.js',
  'Fuse.js',
];

const NOTES = [
  'tokens: a tokeniser by hand that makes a string of each word, in ms; all others in multiples of it, over the same text of',
  'the same page in one run. walk: a bare walk over the page’s text nodes; places: a tokeniser that only keeps where words are;',
  '(/ places): ours beside that one. ours: exact and near, to the mentions. RegExp: one expression of all aliases. mark.js:',
  'of the same names, whole words; Fuse.js: asked for every window of one to three words. ~: timed on a part, and scaled up.',
  `Least of ${ROUNDS} rounds, each one after the other in each round; mark.js and Fuse.js once.`,
];

function print(name: BrowserName, rows: readonly string[][]): void {
  printTable(`Scan (${name}), beside a hand tokeniser`, COLUMNS, rows, NOTES);
}
