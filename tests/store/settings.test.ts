import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  mute,
  readSettings,
  type Settings,
  siteIsOff,
  siteOf,
  switchSite,
  unmute,
  watchSettings,
} from '../../lib/store/settings.ts';

const DEFAULTS: Settings = {
  marking: 'sections',
  strictness: 'middle',
  links: true,
  sitesOff: [],
  muted: [],
};

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('have their defaults until they are set', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('fall back one by one where what is stored makes no sense', async () => {
    await browser.storage.local.set({ marking: 'everywhere', strictness: 'loose', sitesOff: 'example.org' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, strictness: 'loose' });
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all([switchSite('a.example', false), switchSite('b.example', false)]);
    expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example']);
  });

  it('tell whoever watches, until the watch ends', async () => {
    const seen: Settings[] = [];
    const watch = new AbortController();
    watchSettings((settings) => seen.push(settings), watch.signal);
    await changeSettings(() => ({ links: false }));
    await expect.poll(() => seen).toEqual([{ ...DEFAULTS, links: false }]);
    await browser.storage.local.set({ somethingElse: 1 });
    watch.abort();
    await changeSettings(() => ({ links: true }));
    await readSettings();
    expect(seen).toHaveLength(1);
  });
});

describe('a site', () => {
  it.each([
    ['https://www.example.org/news?id=1', 'www.example.org'],
    ['http://example.org:8080/', 'example.org'],
    ['file:///home/article.html', null],
    ['about:blank', null],
    ['not an address', null],
    [undefined, null],
  ])('of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it('is off after it was switched off, and on again after that', async () => {
    const off = await switchSite('example.org', false);
    expect(siteIsOff(off, 'example.org')).toBe(true);
    expect(siteIsOff(off, 'www.example.org')).toBe(false);
    expect(siteIsOff(off, null)).toBe(false);
    expect(siteIsOff(await switchSite('example.org', true), 'example.org')).toBe(false);
  });

  it('stands in the list once', async () => {
    await switchSite('example.org', false);
    expect((await switchSite('example.org', false)).sitesOff).toEqual(['example.org']);
  });
});

it('mutes words for one entity, once, and takes that back', async () => {
  const pair = { entity: 'mike-pence', surface: 'Spence' };
  await mute(pair);
  await mute({ entity: 'other', surface: 'Spence' });
  expect((await mute(pair)).muted).toEqual([{ entity: 'other', surface: 'Spence' }, pair]);
  expect((await unmute(pair)).muted).toEqual([{ entity: 'other', surface: 'Spence' }]);
});
