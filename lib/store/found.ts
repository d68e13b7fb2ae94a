import { browser } from 'wxt/browser';

/** What each frame of a tab has found: frame id to entity ids. */
type FoundByFrame = Readonly<Record<string, readonly string[]>>;

const keyOf = (tab: number) => `found:${tab}`;

let last: Promise<unknown> = Promise.resolve();

/**
 * Takes down what a frame has found, in place of what it found before, and returns how many different entities the
 * whole tab has now. Kept for the browser's session, so that it outlives the service worker.
 */
export function noteFound(tab: number, frame: number, entities: readonly string[]): Promise<number> {
  return change(tab, (found) => ({ ...found, [frame]: entities }));
}

/**
 * Adds to what a frame has found. It has its turn among the changes from now on, even if the entities are known later:
 * what is said of a page that is gone by then goes with it. Rejects where `entities` does.
 */
export function addFound(tab: number, frame: number, entities: Promise<readonly string[]>): Promise<number> {
  return change(tab, async (found) => {
    const all = new Set([...(found[frame] ?? []), ...(await entities)]);
    return all.size === (found[frame]?.length ?? 0) ? found : { ...found, [frame]: [...all] };
  });
}

/** What a frame had found is gone: it shows a new page, or is there no more. */
export function forgetFound(tab: number, frame: number): Promise<number> {
  return change(tab, ({ [frame]: _gone, ...others }) => others);
}

/** The frames of a tab that have ever found something, by id: what a reader cannot see now may come to light. */
export async function framesOf(tab: number): Promise<readonly number[]> {
  return Object.keys(await readFound(tab)).map(Number);
}

/** A tab was closed. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

type Change = (found: FoundByFrame) => FoundByFrame | Promise<FoundByFrame>;

function change(tab: number, next: Change): Promise<number> {
  const changed = last.then(async () => {
    const before = await readFound(tab);
    const found = await next(before);
    if (found !== before) await browser.storage.session.set({ [keyOf(tab)]: found });
    return new Set(Object.values(found).flat()).size;
  });
  last = changed.catch(() => {});
  return changed;
}

async function readFound(tab: number): Promise<FoundByFrame> {
  const key = keyOf(tab);
  return ((await browser.storage.session.get(key))[key] as FoundByFrame | undefined) ?? {};
}
