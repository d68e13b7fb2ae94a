import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** Between two samples of the profiler, in µs. */
const INTERVAL = 200;

/** Samples of ours further apart than this, in µs, belong to different tasks. */
const GAP = 600;

/** A profile of a page's main thread that is being taken. Chromium only. */
export interface Profiling {
  stop(): Promise<Protocol.Profiler.Profile>;
}

/** Begins to take a profile of all that runs on the page's main thread, content scripts included. */
export async function startProfile(page: Page): Promise<Profiling> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  return {
    async stop() {
      const { profile } = await session.send('Profiler.stop');
      await session.detach();
      return profile;
    },
  };
}

/**
 * How long scripts from `origin` had the main thread, with all that they called, and the longest stretch of it, in
 * ms. From samples, which themselves cost time: an upper bound.
 */
export function mainThreadTime(
  profile: Protocol.Profiler.Profile,
  origin: string,
): { readonly ms: number; readonly longest: number } {
  const ours = nodesOf(profile, origin);
  const { samples = [], timeDeltas = [] } = profile;
  let [now, total, longest, task, last] = [0, 0, 0, 0, Number.NEGATIVE_INFINITY];
  samples.forEach((sample, index) => {
    now += timeDeltas[index] ?? 0;
    if (!ours.has(sample)) return;
    const length = Math.min(timeDeltas[index + 1] ?? INTERVAL, 50 * INTERVAL);
    task = now - last > GAP ? length : task + length;
    last = now + length;
    total += length;
    longest = Math.max(longest, task);
  });
  return { ms: total / 1000, longest: longest / 1000 };
}

/** The nodes that belong to scripts from `origin`, or were called by them. */
function nodesOf({ nodes }: Protocol.Profiler.Profile, origin: string): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const add = (id: number) => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(origin)) add(id);
  return ours;
}
