import type { CDPSession, Page } from 'puppeteer-core';
import type { Rig } from './rig.ts';

/** Bytes of the background's heap, buffers included, after a collection. Chromium only. */
export async function workerHeap({ browser }: Rig): Promise<number> {
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  if (!target) throw new Error('There is no background at work.');
  const session = await target.createCDPSession();
  const { bytes } = await heapOf(session);
  await session.detach();
  return bytes;
}

/** What a page holds: bytes of JavaScript and of the nodes and ranges that it made, and how many nodes and listeners. */
export interface Held {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What is left in a page and all its worlds after a collection. Chromium only. */
export async function pageHeld(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  const { bytes } = await heapOf(session);
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes, nodes, listeners: jsEventListeners };
}

async function heapOf(session: CDPSession): Promise<{ bytes: number }> {
  await session.send('HeapProfiler.enable');
  // What the first collection frees may hold what only a second one can.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.disable');
  return { bytes: usedSize + backingStorageSize + embedderHeapUsedSize };
}
