import type { Background } from './background.ts';
import { whenSeen } from './idle.ts';
import { Page, type PageStart } from './page.ts';

/** A frame as it is treated from its load to its end, whatever settings and corpus do meanwhile. */
export interface Treated {
  /** Null while nothing is done here: the page has not been seen, or is not to be marked. */
  page(): Page | null;
  /** Starts over with what settings and corpus are now. */
  refresh(): void;
}

/** How long to wait before asking again how to treat a page, when the background gave no answer, in ms. */
const ASK_AGAIN_AFTER = 3_000;

/**
 * Treats this frame until `signal` aborts, from when it is first seen. Asks the background how; leaves the page alone
 * where that says so, or says nothing.
 */
export function treat(start: Omit<PageStart, 'onOther'>, signal: AbortSignal): Treated {
  let page: Page | null = null;
  // Aborted only when it has begun: an abort writes down where it came from, which costs a new process milliseconds.
  let current: AbortController | null = null;
  const begin = async (now: AbortSignal) => {
    if (!isReadable()) return;
    const treatment = await opened(start.background, now);
    if (treatment?.enabled && !now.aborted) page = new Page({ ...start, onOther: refresh }, treatment, now);
  };
  const refresh = () => {
    current?.abort();
    page = null;
    if (signal.aborted) return;
    current = new AbortController();
    const now = AbortSignal.any([signal, current.signal]);
    whenSeen(() => void begin(now), now);
  };
  refresh();
  return { page: () => page, refresh };
}

/** Asked twice, unless `signal` aborts meanwhile: a background that is just being installed has no answer yet. */
async function opened(background: Background, signal: AbortSignal) {
  try {
    return await background.open();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_AFTER));
    return signal.aborted ? null : background.open().catch(() => null);
  }
}

/** Whether this frame has text that is ours to read: HTML, and of the same site as the page it stands in. */
export function isReadable(): boolean {
  if (document.documentElement?.namespaceURI !== 'http://www.w3.org/1999/xhtml') return false;
  if (document.designMode === 'on') return false;
  return window.top === window || isOfSameSite();
}

function isOfSameSite(): boolean {
  try {
    return window.top?.document !== undefined;
  } catch {
    return false;
  }
}
