import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageTerm } from '../../lib/messages/page.ts';
import { type BrowserName, launch } from '../browser/harness/launch.ts';
import { restOn } from '../browser/harness/pointer.ts';
import { eventually, type Rig, startRig } from '../browser/harness/rig.ts';
import { servePages } from '../browser/harness/server.ts';

/*
 * npm start [-- firefox]: a browser with the extension, on the sample article. Without a display: the same headless,
 * with the card of one term opened, pictures of what a reader sees in .output/demo, and a list of what was found.
 */

const PICTURES = join(import.meta.dirname, '../../.output/demo');
const ARTICLE = readFileSync(join(import.meta.dirname, 'article.html'), 'utf8');
/** What the demonstration hovers on when nobody is there to do it. */
const SHOWN = 'NATO';

const name: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform === 'linux'
    ? Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
    : process.env.CI === undefined;

const server = await servePages({ '/': ARTICLE });
if (hasDisplay) await showToPerson();
else await showInPictures();
await server.close();

async function showToPerson(): Promise<void> {
  const { browser } = await launch(name, { headless: false });
  const page = await browser.newPage();
  await page.goto(`${server.origin}/`);
  console.log(
    `The sample article is open in ${name}. Rest the pointer on a marked term. Close the browser to end.`,
  );
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function showInPictures(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const rig = await startRig(name);
  try {
    const page = await rig.open(`${server.origin}/`);
    const terms = await termsWhenFound(rig);
    await page.screenshot({ path: picture('article.png') });
    await openCardOn(page, SHOWN);
    await page.screenshot({ path: picture('card.png') });
    await photograph(rig, 'options.html', 'options.png');
    report(terms);
  } finally {
    await rig.close();
  }
}

function picture(file: string): `${string}.png` {
  return join(PICTURES, file) as `${string}.png`;
}

async function termsWhenFound(rig: Rig): Promise<readonly PageTerm[]> {
  let terms: readonly PageTerm[] = [];
  await eventually(async () => {
    terms = await rig.askPage<PageTerm[]>(`${server.origin}/`, 'page.terms', null);
    return terms.length > 0;
  }, 'terms to be found on the sample article');
  return terms;
}

async function openCardOn(page: Page, words: string): Promise<void> {
  await restOn(page, words);
  await eventually(
    () => page.evaluate(() => document.querySelector('[popover]')?.matches(':popover-open') ?? false),
    'the card to open',
  );
  // The card fades in.
  await new Promise((resolve) => setTimeout(resolve, 400));
}

async function photograph(rig: Rig, path: string, file: string): Promise<void> {
  const page = await rig.openExtensionPage(path);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.screenshot({ path: picture(file) });
}

function report(terms: readonly PageTerm[]): void {
  const total = terms.reduce((sum, term) => sum + term.count, 0);
  console.log(`Found ${total} mentions of ${terms.length} terms on the sample article:`);
  for (const term of terms) console.log(`  ${String(term.count).padStart(3)}  ${term.name} (${term.type})`);
  console.log(
    `There is no display here, so pictures of the article, the card and the options page are in\n  ${PICTURES}`,
  );
}
