import type { Page } from 'puppeteer-core';
import { listenToQuestions, questionsOf } from '../../browser/harness/questions.ts';
import type { Rig } from '../../browser/harness/rig.ts';
import type { PageServer } from '../../browser/harness/server.ts';
import { type TracedWork, traceWork } from '../../browser/harness/tasks.ts';
import { bundled } from './bundle.ts';
import { startInstead } from './instead.ts';
import { count, figure, median } from './table.ts';

const ROUNDS = 5;

/** What the page before the measured one may still do, in ms. */
const SETTLES = 300;

/**
 * As little as a script can do that has a page's text looked at: it asks how the page is to be treated, and what its
 * text mentions, as one string.
 */
const FLOOR = `const ask = (backstory, payload, then) => chrome.runtime.sendMessage({ backstory, payload }, then);
ask('page.open', null, () => requestIdleCallback(() => ask(
  'page.match',
  { ids: [1], texts: [document.body.textContent], context: null },
  () => chrome.runtime.lastError,
)));`;

export const PAGE_COLUMNS = [
  'words',
  'marks',
  'walk ms',
  'tokens ms',
  'floor ms',
  'ours ms',
  '/ tokens',
  '/ both',
  'scripts ms',
  '/ tokens',
  '/ both',
  'longest task ms',
  'background ms',
];

export const PAGE_NOTES = [
  'ours: all that the extension does on the page’s main thread from its load on (scripts, messages, answers taken up, marks,',
  'the collection of what it threw away); scripts: of that, what its script runs, with all the calls to the page that it',
  'makes: reading, sending, marking. Processor time, from the browser’s trace, which costs some itself. longest: the longest',
  'task of ours; background: what its thread does meanwhile. walk, tokens: a walk over the text nodes, and the tokeniser of',
  'the scan table over their text, by a script in the place of ours: once, on a page that has just been loaded, as cold as',
  'ours, in processor time; both: the two together. floor: all that a script costs there that asks both our questions, with the text of the',
  `page as one string, and drops the answers. The least of ${ROUNDS} loads each, by turns; of the longest tasks the median.`,
  'Each page follows another of its site in one tab; the first of a site begins in a process that is new to everything.',
];

/** The extension, and scripts that do less in its place, each in a browser of its own. */
export interface Contest {
  readonly ours: Rig;
  readonly tokens: Rig;
  readonly floor: Rig;
}

/** Starts those that do less. They are the caller's to close. */
export async function startContest(ours: Rig): Promise<Contest> {
  const script = `${await bundled('tokens')}; bench.lookOnce();`;
  const [tokens, floor] = [await startInstead(script), await startInstead(FLOOR)];
  for (const rig of [ours, tokens, floor]) await listenToQuestions(rig);
  return { ours, tokens, floor };
}

interface Round extends TracedWork {
  /** The walk, and the reading of words. */
  readonly look: readonly number[];
  readonly floor: number;
  readonly marks: number;
}

/** What a page pays: a row of the table, but for its first column. `before` is a page of the same site. */
export async function measurePage(
  contest: Contest,
  { origin }: PageServer,
  path: string,
  before = `${origin}/blank`,
): Promise<string[]> {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push(await runRound(contest, `${origin}/${path}`, before));
  const least = (of: (round: Round) => number) => Math.min(...rounds.map(of));
  const walk = least(({ look: [walked = 0] }) => walked);
  const tokens = least(({ look: [, read = 0] }) => read);
  const both = walk + tokens;
  const ours = least(({ page }) => page.ms);
  const scripts = least(({ page }) => page.scripts);
  return [
    count(median(rounds.map(({ marks }) => marks))),
    ...[walk, tokens, least(({ floor }) => floor)].map(figure),
    ...[ours, ours / tokens, ours / both, scripts, scripts / tokens, scripts / both].map(figure),
    figure(median(rounds.map(({ page }) => page.longest))),
    figure(least(({ background }) => background.ms)),
  ];
}

async function runRound({ ours, tokens, floor }: Contest, url: string, before: string): Promise<Round> {
  const look = await visit(tokens, url, before, async (_page, { page }) => page.calls);
  const least = await visit(floor, url, before, async (_page, work) => work.page.ms);
  return visit(ours, url, before, async (page, work) => ({
    ...work,
    look,
    floor: least,
    marks: await marksOn(page),
  }));
}

/** Loads a page after another one, has it looked at when its script asks no more, and closes it. */
async function visit<T>(
  rig: Rig,
  url: string,
  before: string,
  look: (page: Page, work: TracedWork) => Promise<T>,
): Promise<T> {
  const page = await rig.browser.newPage();
  try {
    await page.goto(before);
    await new Promise((resolve) => setTimeout(resolve, SETTLES));
    const tracing = await traceWork(page);
    await page.goto(url, { waitUntil: 'load' });
    await questionsOf(rig);
    const work = await tracing.stop();
    return await look(page, work);
  } finally {
    await page.close();
  }
}

const marksOn = (page: Page) => page.evaluate(() => CSS.highlights.get('b-term')?.size ?? 0);
