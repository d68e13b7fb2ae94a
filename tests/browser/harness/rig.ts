import type { Page } from 'puppeteer-core';
import { type BrowserName, type Launched, type LaunchSettings, launch } from './launch.ts';

/** A browser with the extension, and ways to reach its pages and its content scripts. The same for both browsers. */
export interface Rig extends Launched {
  /** Opens a web page in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages ('options.html') in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Runs a self-contained function in the content script's world of the tab at `url`, where the extension's closed
   * shadow roots can be opened. Arguments and result are plain data.
   */
  inContentScript<A, R>(url: string, run: (argument: A) => R | Promise<R>, argument: A): Promise<Awaited<R>>;
  /** Runs a self-contained function in an extension page, where `browser` is the WebExtension API. */
  inExtension<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<Awaited<R>>;
  /** Sends a page's content script a call of the contract, unchecked, and gives what it answers. */
  askPage<R>(url: string, call: string, payload: unknown): Promise<R>;
  /** Sends a page's content script any message, and ends well whether it is answered or not. */
  sendToPage(url: string, message: unknown): Promise<void>;
  /** Stops the background as the browser does when it is idle. Chromium only: Firefox has a preference for it. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with the production build and one extension page to reach the extension through. */
export async function startRig(name: BrowserName, settings: LaunchSettings = {}): Promise<Rig> {
  const launched = await launch(name, settings);
  const control = await openExtensionPage(launched, 'popup.html');
  return {
    ...launched,
    open: (url) => openWebPage(launched, url),
    openExtensionPage: (path) => openExtensionPage(launched, path),
    inExtension: (run, argument) => evaluateIn(control, run, argument),
    inContentScript: async (url, run, argument) =>
      JSON.parse(String(await control.evaluate(injection(url, run, argument)))),
    askPage: async (url, call, payload) =>
      JSON.parse(String(await control.evaluate(question(url, { backstory: call, payload })))),
    sendToPage: async (url, message) => {
      await control.evaluate(`(async () => {${tabAt(url)}
        await api.tabs.sendMessage(tab.id, ${JSON.stringify(message)}, { frameId: 0 }).catch(() => undefined);
      })()`);
    },
    stopBackground: () => stopWorker(launched),
    close: () => closeBrowser(launched),
  };
}

async function openWebPage({ browser }: Launched, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

async function openExtensionPage({ browser, name, origin }: Launched, path: string): Promise<Page> {
  const page = await browser.newPage();
  const address = `${origin}/${path}`;
  if (name === 'chromium') {
    await page.goto(address);
    return page;
  }
  // Firefox moves the tab to the extension's process, and the navigation never reports its end: ask the page instead.
  page.goto(address).catch(() => undefined);
  await eventually(async () => {
    const at = await page.evaluate(() => (document.readyState === 'complete' ? location.href : ''));
    return at.startsWith(origin);
  });
  return page;
}

async function evaluateIn<A, R>(
  page: Page,
  run: (argument: A) => R | Promise<R>,
  argument: A,
): Promise<Awaited<R>> {
  return (await page.evaluate(run as (argument: unknown) => unknown, argument)) as Awaited<R>;
}

/** The start of an expression for an extension page: its API, and the tab that is open at an address. */
const tabAt = (url: string) => `
    const api = globalThis.browser ?? globalThis.chrome;
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === ${JSON.stringify(url)});
    if (!tab) throw new Error('no tab is open at ' + ${JSON.stringify(url)});`;

/**
 * An expression that, evaluated in an extension page, runs `run` in the tab's content script world and gives its
 * result as JSON. An expression and not a function, because the extension's policy forbids building code at run time.
 */
function injection(url: string, run: (argument: never) => unknown, argument: unknown): string {
  return `(async () => {${tabAt(url)}
    const [answer] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      func: ${run.toString()},
      args: [${JSON.stringify(argument)}],
    });
    if (answer.error) throw answer.error;
    return JSON.stringify(answer.result ?? null);
  })()`;
}

/** An expression that, evaluated in an extension page, sends the tab a message and gives the value as JSON. */
function question(url: string, message: unknown): string {
  return `(async () => {${tabAt(url)}
    const answer = await api.tabs.sendMessage(tab.id, ${JSON.stringify(message)}, { frameId: 0 });
    if (!answer?.ok) throw new Error(answer?.error ?? 'no answer');
    return JSON.stringify(answer.value);
  })()`;
}

async function stopWorker({ browser }: Launched): Promise<void> {
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  await (await target?.worker())?.close();
}

/** Firefox sometimes never answers a polite close once extension pages were open; its process is ended then. */
async function closeBrowser({ browser }: Launched): Promise<void> {
  const politely = browser.close().then(() => true);
  const patience = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 3000));
  if (!(await Promise.race([politely, patience]))) browser.process()?.kill('SIGKILL');
}

/** A new corpus is told to the pages within so long, in ms. */
const TOLD_WITHIN = 300;

/**
 * Waits until an extension that has just been installed has taken up its bundled corpus, and has told the pages: those
 * that are read before that are read anew then, and lose their marks and cards for a moment.
 */
export async function untilSettled(rig: Rig): Promise<void> {
  await eventually(() => rig.inExtension(hasEdition, null), 'the bundled corpus');
  await new Promise((resolve) => setTimeout(resolve, TOLD_WITHIN));
}

/** Runs in an extension page. Asks for the database by name first: to open one that is not there would make it. */
async function hasEdition(): Promise<boolean> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('backstory')) return false;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('backstory');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const held = await new Promise<number>((resolve) => {
    const counting = db.transaction('editions').objectStore('editions').count();
    counting.onsuccess = () => resolve(counting.result);
  });
  db.close();
  return held > 0;
}

/** Waits until `check` holds. Throws after `within` ms with what it was waiting for. */
export async function eventually(
  check: () => Promise<boolean> | boolean,
  waitingFor = 'the expected state',
  within = 10_000,
): Promise<void> {
  const end = Date.now() + within;
  for (;;) {
    if (await Promise.resolve(check()).catch(() => false)) return;
    if (Date.now() > end) throw new Error(`Waited ${within} ms in vain for ${waitingFor}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
