import type { Page } from 'puppeteer-core';
import { listenToQuestions, untilFound } from '../../browser/harness/questions.ts';
import type { Rig } from '../../browser/harness/rig.ts';
import { type PageServer, servePages } from '../../browser/harness/server.ts';
import { type TracedWork, traceWork } from '../../browser/harness/tasks.ts';
import { bundled } from './bundle.ts';
import type { lookOnce } from './inside/tokens.ts';
import { inventEntities, inventParagraphs, pageOf } from './invented.ts';
import type { Invented } from './stocked.ts';
import { count, figure, median } from './table.ts';
import { openWorld } from './world.ts';

const ROUNDS = 3;

export const PAGE_COLUMNS = [
  'aliases',
  'words',
  'marks',
  'walk ms',
  'tokens ms',
  'ours ms',
  'ours / tokens',
  'longest task ms',
  'background ms',
];

/** What is special about some of the pages. */
const KINDS: Readonly<Record<string, string>> = { none: ', nothing known', first: ', first of its site' };

export const PAGE_NOTES = [
  'walk, tokens: a walk over the text nodes and the hand tokeniser over their text, once, in a world of its own and as cold',
  'as a content script is. ours: all that the extension does on the page’s main thread from its load on (scripts, messages,',
  'answers taken up, marks, the collection of what it threw away), longest: the longest task of it; background: what its',
  `thread does meanwhile. Ours is processor time from the browser’s trace, which costs some itself. Least of ${ROUNDS} loads, which is the least disturbed; of the longest tasks the median.`,
  'Each page follows another of its site in one tab; the first of a site begins in a process that is new to everything.',
];

/**
 * What pages pay: rows of the table. A path is KIND/WORDS: `some` names stand on a page of so many words, or `none`, or
 * some, and it is the `first` page of its site. Chromium only.
 */
export async function measurePages(
  { rig, aliases }: Invented,
  paths: readonly string[],
): Promise<string[][]> {
  const entities = inventEntities(aliases);
  const server = await servePages((path) => {
    const [, kind, words] = path.split('/');
    if (kind === 'blank') return pageOf([]);
    return pageOf(inventParagraphs(kind === 'none' ? [] : entities, Number(words)));
  });
  try {
    const tokens = await bundled('tokens');
    await listenToQuestions(rig);
    const rows: string[][] = [];
    for (const path of paths) rows.push(await measure(rig, server, path, tokens));
    return rows.map((row) => [count(aliases), ...row]);
  } finally {
    await server.close();
  }
}

interface Load extends TracedWork {
  readonly look: ReturnType<typeof lookOnce>;
  readonly marks: number;
}

async function measure(rig: Rig, { origin }: PageServer, path: string, tokens: string): Promise<string[]> {
  const loads: Load[] = [];
  for (let round = 0; round < ROUNDS; round += 1) loads.push(await load(rig, `${origin}/${path}`, tokens));
  const least = (of: (load: Load) => number) => Math.min(...loads.map(of));
  const [places, ours] = [least(({ look }) => look.places), least(({ page }) => page.ms)];
  const [kind = '', words = ''] = path.split('/');
  return [
    `${count(Number(words))}${KINDS[kind] ?? ''}`,
    count(median(loads.map(({ marks }) => marks))),
    figure(least(({ look }) => look.walk)),
    figure(places),
    figure(ours),
    figure(ours / places),
    figure(median(loads.map(({ page }) => page.longest))),
    figure(least(({ background }) => background.ms)),
  ];
}

async function load(rig: Rig, url: string, tokens: string): Promise<Load> {
  const page = await rig.browser.newPage();
  try {
    await page.goto(url.includes('/first/') ? 'data:text/html,' : new URL('/blank', url).href);
    const tracing = await traceWork(page);
    await page.goto(url, { waitUntil: 'load' });
    await untilFound(rig);
    const work = await tracing.stop();
    return { ...work, look: await look(page, tokens), marks: await marksOn(page) };
  } finally {
    await page.close();
  }
}

async function look(page: Page, tokens: string): Promise<Load['look']> {
  const world = await openWorld('chromium', page);
  return world.run(`${tokens}; bench.lookOnce()`);
}

const marksOn = (page: Page) => page.evaluate(() => CSS.highlights.get('b-term')?.size ?? 0);
