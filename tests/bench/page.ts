import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { forgetQuestions, listenToQuestions, questionsOf } from '../browser/harness/questions.ts';
import { type Rig, startRig } from '../browser/harness/rig.ts';
import { type PageServer, servePages } from '../browser/harness/server.ts';
import { type Spent, traceWork } from '../browser/harness/tasks.ts';

/** Words on the pages that are measured. */
const SIZES = [1_000, 5_000, 20_000, 100_000] as const;

/** Of several runs the median counts: the machine does other things too. */
const RUNS = 5;

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

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

/**
 * What a page pays: all our work on its main thread (read, send, mark), and our longest task, beside a bare walk over
 * its text nodes, a tokeniser by hand over their text, once, in the same world and as cold, and the floor: an extension
 * that sends the text and does nothing with the answer. Processor time from the browser's trace.
 */
export async function run(): Promise<void> {
  const script = readFileSync(join(BUILD, 'page.js'));
  console.log(`script of pages ${script.length} bytes, ${gzipSync(script, { level: 9 }).length} gzipped`);
  const server = await servePages((path) =>
    path === '/blank'
      ? '<title>blank</title>'
      : (ODD_PAGES[path.slice(1)]?.() ?? pageOf(Number(path.slice(1)))),
  );
  const floorBuild = makeFloor();
  const rig = await startRig('chromium');
  const floor = await startRig('chromium', { build: floorBuild });
  try {
    await listenToQuestions(rig);
    await listenToQuestions(floor);
    console.log(
      row(['words', 'walk ms', 'tokens ms', 'floor ms', 'ours ms', 'ratio', 'longest ms', 'marks']),
    );
    for (const path of [...SIZES, ...Object.keys(ODD_PAGES)])
      await measureSize(rig, floor, server, `${path}`);
  } finally {
    await Promise.all([rig.close(), floor.close(), server.close()]);
    rmSync(floorBuild, { recursive: true });
  }
}

/** A copy of the build whose script of pages is the floor's. Its folder is the caller's to remove. */
function makeFloor(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-floor-'));
  cpSync(BUILD, folder, { recursive: true });
  writeFileSync(join(folder, 'page.js'), FLOOR);
  return folder;
}

async function measureSize(rig: Rig, floor: Rig, server: PageServer, path: string): Promise<void> {
  const runs: Measured[] = [];
  for (let count = 0; count < RUNS; count++) runs.push(await measure(rig, floor, server.origin, path));
  const median = (of: (run: Measured) => number) => runs.map(of).toSorted((a, b) => a - b)[RUNS >> 1] ?? 0;
  const [tokens, ours] = [median((run) => run.tokens), median((run) => run.ours)];
  const times = [median((run) => run.walk), tokens, median((run) => run.floor), ours];
  const ratio = tokens > 0 ? (ours / tokens).toFixed(2) : '–';
  const longest = median((run) => run.longest).toFixed(2);
  const cells = times.map((time) => time.toFixed(2));
  console.log(row([path, ...cells, ratio, longest, median((run) => run.marks)]));
}

interface Measured {
  readonly walk: number;
  readonly tokens: number;
  readonly floor: number;
  readonly ours: number;
  readonly longest: number;
  readonly marks: number;
}

async function measure(rig: Rig, floor: Rig, origin: string, path: string): Promise<Measured> {
  const url = `${origin}/${path}`;
  const least = await load(floor, origin, url);
  await least.page.close();
  const { page, work } = await load(rig, origin, url);
  try {
    const marks = await page.evaluate(() => CSS.highlights.get('b-term')?.size ?? 0);
    const bare = await rig.inContentScript(url, walkAndTokenise, null);
    return { ...bare, floor: least.work.ms, ours: work.ms, longest: work.longest, marks };
  } finally {
    await page.close();
  }
}

/** Loads a page after another one of its site, as most pages are. It has no scripts: what runs on it is ours. */
async function load(rig: Rig, origin: string, url: string): Promise<{ page: Page; work: Spent }> {
  const page = await rig.open(`${origin}/blank`);
  await forgetQuestions(rig);
  const tracing = await traceWork(page);
  await page.goto(url, { waitUntil: 'load' });
  await questionsOf(rig);
  return { page, work: (await tracing.stop()).page };
}

/** Runs in the page. Finds the words of all text nodes with a loop over their characters. */
function walkAndTokenise(): { walk: number; tokens: number } {
  const start = performance.now();
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push((node as Text).data);
  const walked = performance.now();
  let words = 0;
  for (const text of texts) {
    let isInWord = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at) | 0x20;
      const isLetter = (code >= 0x61 && code <= 0x7a) || code > 0xbf;
      if (isLetter && !isInWord) words++;
      isInWord = isLetter;
    }
  }
  const end = performance.now();
  // The count is used, or the loop might be left out.
  return { walk: walked - start, tokens: words >= 0 ? end - walked : 0 };
}

const WORDS =
  'the river brought grain to towns that had waited through a long winter and people spoke of trains weather prices schools roads and what the council would decide about them before spring came'.split(
    ' ',
  );
const NAMES = ['Sergey Lavrov', 'NATO', 'the Minsk Agreements', 'Jens Stoltenberg', 'Crimea'];

const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}</body></html>`;

/** Pages that are no articles: without a word; 50,000 spans in one paragraph; 25,000 names, each in a block; 5 MB in one text node. */
const ODD_PAGES: Readonly<Record<string, () => string>> = {
  wordless: () => html(''),
  spans: () => html(`<p>${'<span class="word">word </span>'.repeat(50_000)}</p>`),
  blocks: () => html('<div><p>NATO met.</p></div>'.repeat(25_000)),
  text: () => html('The river brought grain to NATO. '.repeat(150_000)),
};

/** A page of prose: paragraphs of 60 words with some inline markup, a known name in every other one. */
function pageOf(size: number): string {
  const paragraphs = Array.from({ length: Math.ceil(size / 60) }, (_, paragraph) => {
    const words = Array.from({ length: 58 }, (_, word) => WORDS[(word * 7 + paragraph * 3) % WORDS.length]);
    words.splice(
      20,
      0,
      paragraph % 2 === 0 ? (NAMES[(paragraph / 2) % NAMES.length] ?? '') : '<a href="#">a link</a>',
    );
    words.splice(40, 0, '<em>stressed</em>');
    const heading = paragraph % 20 === 0 ? `<h2>Part ${paragraph / 20 + 1}</h2>` : '';
    return `${heading}<p>${words.join(' ')}.</p>`;
  });
  return html(paragraphs.join('\n'));
}

const row = (cells: readonly (string | number)[]) => cells.map((cell) => String(cell).padStart(11)).join('');
