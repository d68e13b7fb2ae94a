import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startRig } from '../browser/harness/rig.ts';
import { servePages } from '../browser/harness/server.ts';
import { measurePage, PAGE_COLUMNS, PAGE_NOTES, startContest } from './browser/page-cost.ts';
import { count, printTable } from './browser/table.ts';

/** Words on the pages that are measured. */
const SIZES = [1_000, 5_000, 20_000, 100_000] as const;

const SCRIPT = join(import.meta.dirname, '../../.output/chrome-mv3/page.js');

/**
 * What a page pays with the corpus that ships, on pages of prose and on pages that are no articles.
 */
export async function run(): Promise<void> {
  const script = readFileSync(SCRIPT);
  console.log(`script of pages ${script.length} bytes, ${gzipSync(script, { level: 9 }).length} gzipped`);
  const server = await servePages((path) =>
    path === '/blank'
      ? '<title>blank</title>'
      : (ODD_PAGES[path.slice(1)]?.() ?? pageOf(Number(path.slice(1)))),
  );
  const contest = await startContest(await startRig('chromium'));
  try {
    const rows: string[][] = [];
    for (const size of SIZES) rows.push([count(size), ...(await measurePage(contest, server, `${size}`))]);
    for (const path of Object.keys(ODD_PAGES))
      rows.push([path, ...(await measurePage(contest, server, path))]);
    printTable('What a page pays', PAGE_COLUMNS, rows, PAGE_NOTES);
  } finally {
    await Promise.all([...Object.values(contest).map((rig) => rig.close()), server.close()]);
  }
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
