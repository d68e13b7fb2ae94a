import { defineUnlistedScript } from '#imports';
import { start } from './start.ts';

/**
 * The script of every page (the manifest in wxt.config.ts says which). Not one of WXT's content scripts: their context
 * tells the page of itself, listens for others of its kind, and costs as much as all that we do where there is nothing
 * to mark.
 */
export default defineUnlistedScript(() => start(new AbortController()));
