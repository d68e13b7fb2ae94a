import type { BrowserName } from '../browser/harness/launch.ts';
import { BACKGROUND_COLUMNS, BACKGROUND_NOTES, measureBackground } from './browser/background.ts';
import { printBytes } from './browser/bytes.ts';
import { isInstalled } from './browser/installed.ts';
import { measureMemory } from './browser/memory.ts';
import { PAGE_COLUMNS, PAGE_NOTES } from './browser/page-cost.ts';
import { measurePages } from './browser/pages.ts';
import { measureScan } from './browser/scan.ts';
import { type Stocked, startBundled, startStocked } from './browser/stocked.ts';
import { printTable } from './browser/table.ts';

const SIZES = [1_000, 5_000, 20_000, 100_000];
const LEXICONS = [150, 1_000, 10_000, 100_000];
/** Firefox is slow to start and stop: these are enough of its lexicons. */
const FIREFOX_LEXICONS = [1_000, 100_000];

/** Pages that are measured with one lexicon only: the second one, which mark.js can be given as well. */
const SPECIAL = ['none/1000', 'first/1000'];

/**
 * npm run bench -- browser [WORDS,… [ALIASES,…]]: the built extension in real browsers, with corpora of several sizes,
 * on pages of several sizes, beside what others would do.
 */
export async function run([words, aliases]: readonly string[]): Promise<void> {
  const sizes = numbersIn(words) ?? SIZES;
  const lexicons = numbersIn(aliases) ?? LEXICONS;
  printBytes();
  for (const name of ['chromium', 'firefox'] as const) {
    if (!isInstalled(name)) continue;
    const some = name === 'firefox' && aliases === undefined ? FIREFOX_LEXICONS : lexicons;
    await measureScan(name, sizes, some);
    await measureExtension(name, sizes, some);
  }
}

const pathsOf = (sizes: readonly number[]) => sizes.map((words) => `some/${words}`);

const numbersIn = (list: string | undefined) =>
  list
    ?.split(',')
    .map(Number)
    .filter((number) => number > 0);

/** Starts the extension once with each corpus, the shipped one first, and measures all that can be with it. */
async function measureExtension(
  name: BrowserName,
  sizes: readonly number[],
  lexicons: readonly number[],
): Promise<void> {
  const backgrounds: string[][] = [];
  const pages: string[][] = [];
  await withStocked(startBundled(name), async (stocked) => {
    backgrounds.push(await measureBackground(stocked));
  });
  for (const aliases of lexicons)
    await withStocked(startStocked(name, aliases), async (stocked) => {
      backgrounds.push(await measureBackground(stocked));
      if (name === 'firefox') return;
      const isMain = aliases === (lexicons[1] ?? lexicons[0]);
      pages.push(...(await measurePages(stocked, isMain ? [...pathsOf(sizes), ...SPECIAL] : pathsOf(sizes))));
      if (isMain) await measureMemory(stocked);
    });
  printTable(`Background (${name}): start and heap`, BACKGROUND_COLUMNS, backgrounds, BACKGROUND_NOTES);
  if (pages.length > 0)
    printTable(`What a page pays (${name})`, ['aliases', ...PAGE_COLUMNS], pages, PAGE_NOTES);
}

async function withStocked<S extends Stocked>(starting: Promise<S>, work: (stocked: S) => Promise<void>) {
  const stocked = await starting;
  try {
    await work(stocked);
  } finally {
    await stocked.rig.close();
  }
}
