import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { mainThreadTime, scriptTime, startProfile } from '../browser/harness/main-thread.ts';
import { forgetQuestions, listenToQuestions, questionsOf } from '../browser/harness/questions.ts';
import { type Rig, startRig } from '../browser/harness/rig.ts';
import { type PageServer, servePages } from '../browser/harness/server.ts';

/** Words on the pages that are measured. */
const SIZES = [1_000, 5_000, 20_000, 100_000] as const;

/** Of several runs the median counts: the machine does other things too. */
const RUNS = 3;

const CONTENT_SCRIPT = join(import.meta.dirname, '../../.output/chrome-mv3/page.js');

/**
 * What a page pays: all our work on its main thread (read, send, mark) beside a bare walk over its text nodes, and a
 * tokeniser by hand over their text, once, in the same world and as cold; and how long our longest task is
 * (while a profiler runs: an upper bound).
 */
export async function run(): Promise<void> {
  const script = readFileSync(CONTENT_SCRIPT);
  console.log(`content script ${script.length} bytes, ${gzipSync(script, { level: 9 }).length} gzipped`);
  const server = await servePages((path) =>
    path === '/blank' || path === '/wordless' ? '<title>blank</title>' : pageOf(Number(path.slice(1))),
  );
  const rig = await startRig('chromium');
  try {
    await listenToQuestions(rig);
    console.log(`start, on a page without words: ${(await measureStart(rig, server)).toFixed(2)} ms`);
    console.log(row(['words', 'walk ms', 'tokens ms', 'ours ms', 'ratio', 'longest ms', 'marks']));
    for (const size of SIZES) await measureSize(rig, server, size);
  } finally {
    await rig.close();
    await server.close();
  }
}

/** What a page pays before there is a word to read: the script's own start, and one question. Median, in ms. */
async function measureStart(rig: Rig, { origin }: PageServer): Promise<number> {
  const runs: number[] = [];
  for (let count = 0; count < RUNS; count++) {
    const page = await rig.open(`${origin}/blank`);
    const scripts = await scriptTime(page);
    await load(rig, page, `${origin}/wordless`);
    runs.push(await scripts());
    await page.close();
  }
  return runs.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0;
}

async function measureSize(rig: Rig, server: PageServer, size: number): Promise<void> {
  const runs: Measured[] = [];
  for (let count = 0; count < RUNS; count++)
    runs.push(await measure(rig, `${server.origin}/${size}`, server.origin));
  const median = (of: (run: Measured) => number) => runs.map(of).toSorted((a, b) => a - b)[RUNS >> 1] ?? 0;
  const [tokens, ours] = [median((run) => run.tokens), median((run) => run.ours)];
  const cells = [median((run) => run.walk), tokens, ours, ours / tokens, median((run) => run.longest)];
  console.log(row([size, ...cells.map((cell) => cell.toFixed(2)), median((run) => run.marks)]));
}

interface Measured {
  readonly walk: number;
  readonly tokens: number;
  readonly ours: number;
  readonly longest: number;
  readonly marks: number;
}

/** The page has no scripts: all script time on it is ours. The longest task is taken from a second load, profiled. */
async function measure(rig: Rig, url: string, origin: string): Promise<Measured> {
  const page = await rig.open(`${origin}/blank`);
  try {
    const scripts = await scriptTime(page);
    await load(rig, page, url);
    const ours = await scripts();
    const marks = await page.evaluate(() => CSS.highlights.get('b-term')?.size ?? 0);
    const bare = await rig.inContentScript(url, walkAndTokenise, null);
    await page.goto(`${origin}/blank`);
    const profile = await startProfile(page);
    await load(rig, page, url);
    const { longest } = mainThreadTime(await profile.stop(), rig.origin);
    return { ...bare, ours, longest, marks };
  } finally {
    await page.close();
  }
}

async function load(rig: Rig, page: Page, url: string): Promise<void> {
  await forgetQuestions(rig);
  await page.goto(url, { waitUntil: 'load' });
  await questionsOf(rig);
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
  if (words === 0) throw new Error('a page without words');
  return { walk: walked - start, tokens: end - walked };
}

const WORDS =
  'the river brought grain to towns that had waited through a long winter and people spoke of trains weather prices schools roads and what the council would decide about them before spring came'.split(
    ' ',
  );
const NAMES = ['Sergey Lavrov', 'NATO', 'the Minsk Agreements', 'Jens Stoltenberg', 'Crimea'];

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
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${size} words</title><body>${paragraphs.join('\n')}</body></html>`;
}

const row = (cells: readonly (string | number)[]) => cells.map((cell) => String(cell).padStart(11)).join('');
