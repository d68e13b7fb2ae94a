import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Words of a page that the reader said are not this entity. */
export interface MutedPair {
  readonly entity: string;
  readonly surface: string;
}

const schema = {
  marking: v.fallback(v.picklist(['sections', 'all', 'off']), 'sections'),
  strictness: v.fallback(v.picklist(['strict', 'middle', 'loose']), 'middle'),
  links: v.fallback(v.boolean(), true),
  sitesOff: v.fallback(v.array(v.string()), () => []),
  muted: v.fallback(v.array(v.object({ entity: v.string(), surface: v.string() })), () => []),
};

/**
 * What the reader decides. `marking`: the first mention in each section, every mention, or nothing. `links`: whether
 * terms inside links are marked. `sitesOff`: host names on which nothing is marked.
 */
export interface Settings {
  readonly marking: 'sections' | 'all' | 'off';
  readonly strictness: 'strict' | 'middle' | 'loose';
  readonly links: boolean;
  readonly sitesOff: readonly string[];
  readonly muted: readonly MutedPair[];
}

const settingsSchema = v.object(schema);
const NAMES = Object.keys(schema);
const LOCK = 'backstory-settings';

/** The settings, each with its default where it was never set, or where what is stored makes no sense. */
export async function readSettings(): Promise<Settings> {
  return v.parse(settingsSchema, await browser.storage.local.get(NAMES));
}

/** Changes settings, given what they are; two changes at once, from two pages, are both kept. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return locked(async () => {
    const before = await readSettings();
    const changes = change(before);
    await browser.storage.local.set({ ...changes });
    return { ...before, ...changes };
  });
}

/** Calls back with the new settings after every change, whichever page made it, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !NAMES.some((name) => name in changes)) return;
    changed(await readSettings());
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** The host name that a site is switched off under; null where the address is not of a web page. */
export function siteOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.hostname : null;
}

/** Whether the reader has switched marking off on this site. */
export function siteIsOff(settings: Settings, site: string | null): boolean {
  return site !== null && settings.sitesOff.includes(site);
}

/** Switches marking on a site on or off. */
export function switchSite(site: string, on: boolean): Promise<Settings> {
  return changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter((other) => other !== site);
    return { sitesOff: on ? others : [...others, site].sort() };
  });
}

/** Never takes these words for this entity again. */
export function mute(pair: MutedPair): Promise<Settings> {
  return changeSettings(({ muted }) => ({ muted: [...muted.filter((other) => !isSame(other, pair)), pair] }));
}

/** Takes back a `mute`. */
export function unmute(pair: MutedPair): Promise<Settings> {
  return changeSettings(({ muted }) => ({ muted: muted.filter((other) => !isSame(other, pair)) }));
}

const isSame = (a: MutedPair, b: MutedPair) => a.entity === b.entity && a.surface === b.surface;

function locked<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? (navigator.locks.request(LOCK, work) as Promise<T>) : work();
}
