import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Held, pageHeld, workerHeap } from './harness/heap.ts';
import { BROWSERS } from './harness/launch.ts';
import { eventually, type Rig, startRig } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';
import { traceWork } from './harness/tasks.ts';

/* What pages and the background hold on to, and what they are made to do. Only Chromium tells. */

const NAMES = ['Sergey Lavrov', 'NATO', 'Jens Stoltenberg', 'Crimea', 'nobody'];

/** A paragraph of a live page: its names come and go. */
const paragraph = (number: number) =>
  `<p>At ${number} past the hour ${NAMES[number % NAMES.length]} was said to have been in the room, and the talks went on.</p>`;

const PAGE = `<!doctype html><html lang="en"><title>Live</title><body>${Array.from({ length: 100 }, (_, i) => paragraph(i)).join('')}`;

describe.runIf(BROWSERS.includes('chromium'))('in Chromium', () => {
  let rig: Rig;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages((path) => (path === '/blank' ? '<!doctype html><title>Nothing</title>' : PAGE));
    rig = await startRig('chromium');
  });
  afterAll(async () => {
    await rig.close();
    await server.close();
  });

  const openMarked = async (path: string): Promise<Page> => {
    const url = `${server.origin}${path}`;
    const page = await rig.open(url);
    await eventually(
      async () => (await rig.askPage<unknown[]>(url, 'page.terms', null)).length === 4,
      'four terms',
    );
    return page;
  };

  it('a page left open holds no more after thousands of changes than after the first thousand', async () => {
    const page = await openMarked('/live');
    const first = await heldAfterChanges(page);
    const second = await heldAfterChanges(page);
    const third = await heldAfterChanges(page);
    await page.close();
    expect(second.listeners).toBe(first.listeners);
    expect(third.listeners).toBe(first.listeners);
    expect(third.nodes).toBeLessThanOrEqual(Math.max(first.nodes, second.nodes));
    // A thousand blocks, mentions or ranges that stay behind are more than that.
    expect(third.bytes - second.bytes).toBeLessThan(100_000);
  });

  it('a page left open lets go of the shadow roots that it has taken away', async () => {
    const page = await openMarked('/shadows');
    await heldAfterShadows(page);
    const first = await heldAfterShadows(page);
    const second = await heldAfterShadows(page);
    await page.close();
    // Each of the forty in a round would leave four nodes.
    expect(second.nodes - first.nodes).toBeLessThan(50);
  });

  it('the lexicon is held once: tabs add next to nothing to the background', async () => {
    const one = await openMarked('/one');
    const before = await workerHeap(rig);
    const others = [await openMarked('/two'), await openMarked('/three'), await openMarked('/four')];
    const after = await workerHeap(rig);
    for (const page of [one, ...others]) await page.close();
    expect(after - before).toBeLessThan(500_000);
  });

  it('the trace of a page tells the extension’s work on it, and the background’s', async () => {
    const page = await rig.open(`${server.origin}/blank`);
    const tracing = await traceWork(page);
    await page.goto(`${server.origin}/traced`);
    await eventually(() => page.evaluate(() => CSS.highlights.size > 0), 'marks');
    const work = await tracing.stop();
    await page.close();
    expect(work.page.longest).toBeGreaterThan(0);
    expect(work.page.ms).toBeGreaterThanOrEqual(work.page.longest);
    expect(work.background.ms).toBeGreaterThan(0);
  });
});

async function heldAfterChanges(page: Page): Promise<Held> {
  await page.evaluate(change, 1_000);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return pageHeld(page);
}

async function heldAfterShadows(page: Page): Promise<Held> {
  await page.evaluate(async () => {
    for (let time = 0; time < 40; time += 1) {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>At ${time} past the hour NATO came and went.</p>`;
      document.body.append(host);
      if (time % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 300));
      if (time % 10 === 9) for (const old of document.querySelectorAll('body > div')) old.remove();
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return pageHeld(page);
}

/** Runs in the page: paragraphs come, change and go, a few in each frame; there are as many as before afterwards. */
async function change(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const paragraphs = document.querySelectorAll('p');
    const [from, old] = [paragraphs[time % 100], paragraphs[(time * 7) % 100]];
    if (!from || !old) throw new Error('a page without paragraphs');
    if (time % 2 === 0) old.textContent = `${from.textContent?.replace(/\d+/, String(time))}`;
    else {
      document.body.append(from.cloneNode(true));
      old.remove();
    }
    if (time % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 16));
  }
}
