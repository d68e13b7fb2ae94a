/** How long we work at a stretch, in ms: a frame has 16, and most of it is the page's. */
const STRETCH = 4;

/** How long an idle moment may be waited for, in ms: a page that is never idle is read all the same, in slices. */
const LONGEST_WAIT = 200;

/** Does a small piece of work; true when there is more. */
type Step = () => boolean;

/**
 * Works in the page's idle moments until `step` says that there is no more, never longer than a few ms at a stretch,
 * and not at all while nobody sees the page. Returns what starts it (again): calling it twice does no harm.
 */
export function inIdleTime(step: Step, signal: AbortSignal): () => void {
  let isPlanned = false;
  const work = (deadline: IdleDeadline) => {
    isPlanned = false;
    if (signal.aborted) return;
    if (document.visibilityState === 'hidden') {
      plan();
      return;
    }
    const free = deadline.didTimeout ? STRETCH : deadline.timeRemaining();
    const stop = performance.now() + Math.min(STRETCH, Math.max(1, free));
    let hasMore = true;
    while (hasMore && performance.now() < stop) hasMore = step();
    if (hasMore) plan();
  };
  const request = () => requestIdleCallback(work, { timeout: LONGEST_WAIT });
  const plan = () => {
    if (isPlanned || signal.aborted) return;
    isPlanned = true;
    whenSeen(request, signal);
  };
  return plan;
}

/** Calls `act` when the page is seen, at once if it is, unless `signal` aborts first. */
export function whenSeen(act: () => void, signal: AbortSignal): void {
  if (document.visibilityState === 'visible') {
    act();
    return;
  }
  const listen = () => {
    if (document.visibilityState !== 'visible') return;
    document.removeEventListener('visibilitychange', listen);
    act();
  };
  document.addEventListener('visibilitychange', listen, { signal });
}

/** Runs `act` at most once in a frame, with the latest of its events, until `signal` aborts. */
export function oncePerFrame<E>(act: (event: E) => void, signal: AbortSignal): (event: E) => void {
  let latest: E | null = null;
  return (event) => {
    const isPlanned = latest !== null;
    latest = event;
    if (isPlanned) return;
    requestAnimationFrame(() => {
      const last = latest;
      latest = null;
      if (last !== null && !signal.aborted) act(last);
    });
  };
}
