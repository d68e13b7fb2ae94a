import type { Page } from 'puppeteer-core';

/** What the extension did while it was watched, from the browser's own trace of its threads. */
export interface TracedWork {
  /** Of the page's main thread. */
  readonly page: Spent;
  /** Of the background's thread. */
  readonly background: Pick<Spent, 'ms' | 'longest'>;
}

/** Processor time in ms. */
interface Spent {
  readonly ms: number;
  readonly longest: number;
  /** What was not the delivery of messages, nor the collection of garbage. */
  readonly scripts: number;
  /** Of each time that a function was called by the browser: timers, idle moments, events. */
  readonly calls: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** When, and for how long on the clock and on the processor, in µs. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly worldName?: string;
    readonly fileName?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/**
 * Begins to trace. `stop` tells what scripts of the extension, messages to them, what they left for the end of the task,
 * and the collection of what they threw away, took of a page that has no scripts of its own. Chromium only.
 */
export async function traceWork(page: Page): Promise<{ stop(): Promise<TracedWork> }> {
  await page.tracing.start({ categories: CATEGORIES });
  return {
    async stop() {
      const trace = await page.tracing.stop();
      const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
      return workIn(traceEvents);
    },
  };
}

function workIn(events: readonly TraceEvent[]): TracedWork {
  const threads = new Map(
    events.filter(({ name }) => name === 'thread_name').map((event) => [threadOf(event), event.args?.name]),
  );
  const script = events.find(({ args }) => args?.fileName?.endsWith('/page.js'));
  if (!script) throw new Error('The content script did not run while the page was traced.');
  const timed = events
    .filter(({ ph }) => ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || lengthOf(b) - lengthOf(a));
  return {
    page: spentIn(
      timed.filter((event) => threadOf(event) === threadOf(script)),
      isOurs,
    ),
    background: spentIn(
      timed.filter((event) => threads.get(threadOf(event)) === 'ServiceWorker thread'),
      ({ name }) => name === 'RunTask',
    ),
  };
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
const lengthOf = ({ dur = 0 }: TraceEvent) => dur;

/** A task's end without anything left for it takes so long at the most, in µs; pages without scripts have hundreds. */
const NOTHING_LEFT = 20;

/**
 * Only the extension's world has a name on these pages, only extensions have message ports, and only scripts leave work
 * for the end of a task, or young objects to collect.
 */
function isOurs(event: TraceEvent): boolean {
  const { name, args } = event;
  return (
    Boolean(args?.worldName) ||
    args?.chrome_mojo_event_info?.mojo_interface_tag === 'extensions.mojom.MessagePort' ||
    (name === 'BlinkScheduler_PerformMicrotaskCheckpoint' && tookOf(event) > NOTHING_LEFT) ||
    isGarbage(event)
  );
}

const isGarbage = ({ name }: TraceEvent) => name === 'MinorGC';

const isDelivery = ({ args }: TraceEvent) => args?.chrome_mojo_event_info !== undefined;

const tookOf = (event: TraceEvent) => event.tdur ?? lengthOf(event);

/** The processor time of the events that count, the outermost of each nest. */
function spentIn(events: readonly TraceEvent[], counts: (event: TraceEvent) => boolean): Spent {
  let [total, longest, task, taskEnd, countedUntil, others, othersUntil] = [0, 0, 0, 0, 0, 0, 0];
  const calls: number[] = [];
  for (const event of events) {
    if (event.name === 'RunTask' && event.ts >= taskEnd) {
      task = 0;
      taskEnd = event.ts + lengthOf(event);
    }
    if (!counts(event)) continue;
    const took = tookOf(event);
    if ((isGarbage(event) || isDelivery(event)) && event.ts >= othersUntil) {
      othersUntil = event.ts + lengthOf(event);
      others += took;
    }
    if (event.ts < countedUntil) continue;
    countedUntil = event.ts + lengthOf(event);
    if (event.name === 'v8.callFunction') calls.push(took / 1000);
    total += took;
    task += took;
    longest = Math.max(longest, task);
  }
  return { ms: total / 1000, longest: longest / 1000, scripts: (total - others) / 1000, calls };
}
