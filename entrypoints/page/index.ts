import { defineUnlistedScript } from '#imports';
import { start } from './start.ts';

/** Where the one that is at work in this world leaves what ends it. */
const KEY = Symbol.for('backstory.page');

/**
 * The script of every page (the manifest in wxt.config.ts says which). Not one of WXT's content scripts: their context
 * tells the page of itself, listens for others of its kind, and costs as much as all that we do where there is nothing
 * to mark. A page that is loaded while the extension is being installed gets it twice: the later one takes over.
 */
export default defineUnlistedScript(() => {
  const world: typeof globalThis & { [KEY]?: AbortController } = globalThis;
  world[KEY]?.abort();
  world[KEY] = new AbortController();
  start(world[KEY]);
});
