import type { Page } from 'puppeteer-core';
import { listenToQuestions, questionsOf } from '../../browser/harness/questions.ts';
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
/** How often the tokeniser is timed on each load. */
const LOOKS = 5;

export const PAGE_COLUMNS = [
  'aliases',
  'words',
  'marks',
  'walk ms',
  'tokens ms',
  'ours ms',
  'ours / tokens',
  '(/ places)',
  'longest task ms',
  'background ms',
];

/** What is special about some of the pages. */
const KINDS: Readonly<Record<string, string>> = { none: ', nothing known', first: ', first of its site' };

export const PAGE_NOTES = [
  'walk, tokens: a walk over the text nodes, and the tokeniser of the scan table over their text, once, in a world of its own',
  'and as cold as a page’s script is; (/ places): beside the one that makes no strings. ours: all that the extension does on',
  'the page’s main thread from its load on (scripts, messages, answers taken up, marks, the collection of what it threw',
  'away); longest: the longest task of it; background: what its thread does meanwhile. Processor time, from the browser’s',
  `trace, which costs some itself. Least of ${ROUNDS} loads, and of ${ROUNDS * LOOKS} looks; of the longest tasks the median.`,
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

type Look = ReturnType<typeof lookOnce>;

interface Load extends TracedWork {
  readonly strings: readonly Look[];
  readonly places: readonly Look[];
  readonly marks: number;
}

async function measure(rig: Rig, { origin }: PageServer, path: string, script: string): Promise<string[]> {
  const loads: Load[] = [];
  for (let round = 0; round < ROUNDS; round += 1) loads.push(await load(rig, `${origin}/${path}`, script));
  const least = (of: (load: Load) => number | readonly number[]) => Math.min(...loads.flatMap(of));
  const tokens = least(({ strings }) => strings.map((look) => look.words));
  const places = least((load) => load.places.map((look) => look.words));
  const ours = least(({ page }) => page.ms);
  const [kind = '', words = ''] = path.split('/');
  return [
    `${count(Number(words))}${KINDS[kind] ?? ''}`,
    count(median(loads.map(({ marks }) => marks))),
    figure(least(({ strings }) => strings.map((look) => look.walk))),
    figure(tokens),
    figure(ours),
    figure(ours / tokens),
    figure(ours / places),
    figure(median(loads.map(({ page }) => page.longest))),
    figure(least(({ background }) => background.ms)),
  ];
}

async function load(rig: Rig, url: string, script: string): Promise<Load> {
  const page = await rig.browser.newPage();
  try {
    await page.goto(url.includes('/first/') ? 'data:text/html,' : new URL('/blank', url).href);
    const tracing = await traceWork(page);
    await page.goto(url, { waitUntil: 'load' });
    await questionsOf(rig);
    const work = await tracing.stop();
    const strings = await looksAt(page, script, 'strings');
    return { ...work, strings, places: await looksAt(page, script, 'places'), marks: await marksOn(page) };
  } finally {
    await page.close();
  }
}

/** Each look in a world of its own: the second one in the same would find the first one's code made fast. */
async function looksAt(page: Page, script: string, way: 'places' | 'strings'): Promise<Look[]> {
  const looks: Look[] = [];
  for (let time = 0; time < LOOKS; time += 1) {
    const world = await openWorld('chromium', page);
    looks.push(await world.run(`${script}; bench.lookOnce('${way}')`));
  }
  return looks;
}

const marksOn = (page: Page) => page.evaluate(() => CSS.highlights.get('b-term')?.size ?? 0);
