import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { mainThreadTime, startProfile } from '../browser/harness/main-thread.ts';
import { forgetQuestions, listenToQuestions, questionsOf } from '../browser/harness/questions.ts';
import { type Rig, startRig } from '../browser/harness/rig.ts';
import { type PageServer, servePages } from '../browser/harness/server.ts';

interface SavedPage {
  readonly file: string;
  readonly url: string;
}

interface Result {
  readonly blocks: number;
  readonly words: number;
  readonly mentions: number;
  readonly marks: readonly string[];
  readonly ms: number;
  readonly longest: number;
  readonly isSame: boolean;
  readonly errors: readonly string[];
}

/** Nothing but the page itself: no scripts of its own, nothing from elsewhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * Loads every saved page with the production build in Chromium, its scripts off, and prints what the extension read,
 * found and cost. `--marks` prints the marked words in their places; other arguments choose files by a part of their
 * name.
 */
export async function run(data: string, args: readonly string[]): Promise<void> {
  const folder = join(data, 'pages');
  const index = join(folder, 'index.json');
  if (!existsSync(index)) return console.log(`${index} is absent: nothing was measured.`);
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const pages = (JSON.parse(readFileSync(index, 'utf8')) as SavedPage[]).filter(
    ({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
  );
  const server = await serve(folder);
  const rig = await startRig('chromium');
  try {
    await listenToQuestions(rig);
    const results: Result[] = [];
    console.log(row(['page', 'blocks', 'words', 'found', 'marks', 'ms', 'longest', 'same', 'errors']));
    for (const { file } of pages) {
      const result = await measure(rig, server, file);
      results.push(result);
      print(file, result, args.includes('--marks'));
    }
    printTotals(results);
  } finally {
    await rig.close();
    await server.close();
  }
}

const serve = (folder: string): Promise<PageServer> =>
  servePages((path) => {
    if (path === '/blank') return '<!doctype html><title>blank</title>';
    const file = join(folder, path.slice(1));
    if (!path.endsWith('.html.gz') || !existsSync(file)) return undefined;
    return { body: gunzipSync(readFileSync(file)), headers: { 'content-security-policy': POLICY } };
  });

async function measure(rig: Rig, server: PageServer, file: string): Promise<Result> {
  const url = `${server.origin}/${file}`;
  const page = await rig.open(`${server.origin}/blank`);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url?.startsWith(rig.origin))
      errors.push(message.text());
  });
  try {
    await forgetQuestions(rig);
    const profile = await startProfile(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const before = await page.content();
    const questions = await questionsOf(rig);
    const { ms, longest } = mainThreadTime(await profile.stop(), rig.origin);
    const isSame = (await page.content()) === before;
    const terms = await rig.askPage<{ count: number }[]>(url, 'page.terms', null).catch(() => []);
    return {
      blocks: questions.reduce((sum, { blocks }) => sum + blocks, 0),
      words: questions.reduce((sum, { words }) => sum + words, 0),
      mentions: terms.reduce((sum, { count }) => sum + count, 0),
      marks: await marksOf(page),
      ms,
      longest,
      isSame,
      errors,
    };
  } finally {
    await page.close();
  }
}

/** The marked words with what stands around them. */
function marksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('b-term') ?? [])].map((range) => {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const before = (startContainer.nodeValue ?? '').slice(Math.max(0, startOffset - 50), startOffset);
      const after = (endContainer.nodeValue ?? '').slice(endOffset, endOffset + 50);
      return `${before}[${range}]${after}`.replace(/\s+/g, ' ');
    }),
  );
}

const row = (cells: readonly (string | number)[]) =>
  cells.map((cell, column) => (column === 0 ? String(cell).padEnd(14) : String(cell).padStart(8))).join('');

function print(file: string, result: Result, withMarks: boolean): void {
  const { blocks, words, mentions, marks, ms, longest, isSame, errors } = result;
  const name = file.replace('.html.gz', '');
  console.log(
    row([
      name,
      blocks,
      words,
      mentions,
      marks.length,
      ms.toFixed(1),
      longest.toFixed(1),
      isSame ? 'yes' : 'NO',
      errors.length,
    ]),
  );
  for (const error of errors) console.log(`  error: ${error}`);
  if (withMarks) for (const mark of marks) console.log(`  ${mark}`);
}

function printTotals(results: readonly Result[]): void {
  const sum = (of: (result: Result) => number) => results.reduce((total, result) => total + of(result), 0);
  const times = results.map(({ ms }) => ms).toSorted((a, b) => a - b);
  console.log(
    row([
      `${results.length} pages`,
      sum(({ blocks }) => blocks),
      sum(({ words }) => words),
      sum(({ mentions }) => mentions),
      sum(({ marks }) => marks.length),
      sum(({ ms }) => ms).toFixed(1),
      Math.max(0, ...results.map(({ longest }) => longest)).toFixed(1),
      `${results.filter(({ isSame }) => isSame).length}`,
      sum(({ errors }) => errors.length),
    ]),
  );
  console.log(
    `median ms ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)}, ` +
      `ms per 1,000 words ${(
        (sum(({ ms }) => ms) /
          Math.max(
            1,
            sum(({ words }) => words),
          )) *
          1000
      ).toFixed(2)}`,
  );
}
