import { type Browser, browser } from 'wxt/browser';
import { type FrameTerms, foundTerms } from '../../components/search/found-terms.ts';
import type { PageState } from '../../components/search/popup-state.ts';
import { pageCap, pageTerms } from '../../lib/messages/page.ts';
import { askTab } from '../../lib/messages/wire.ts';
import { framesOf } from '../../lib/store/found.ts';
import { readSettings, siteIsOff, siteOf } from '../../lib/store/settings.ts';

/** All pages that the extension may ever read. */
export const ALL_PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** The tab that the popup is about: the one it was opened over, or the one that `?tab=` names. */
export async function popupTab(): Promise<Browser.tabs.Tab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** What there is to say of the page in a tab. Never rejects. */
export async function lookAtPage(tab: Browser.tabs.Tab | null): Promise<PageState> {
  const site = siteOf(tab?.url);
  if (tab?.id === undefined || site === null) {
    return { kind: (await mayRead(ALL_PAGES.origins)) ? 'unreadable' : 'withheld' };
  }
  if (!(await mayRead([`${new URL(tab.url ?? '').protocol}//${site}/*`]))) return { kind: 'withheld' };
  const settings = await readSettings();
  if (settings.marking === 'off') return { kind: 'off', site, everywhere: true };
  if (siteIsOff(settings, site)) return { kind: 'off', site, everywhere: false };
  const found = await findingsOf(tab.id);
  return found === null ? { kind: 'silent', site } : { kind: 'terms', site, ...found };
}

/** Taken back while the popup is open, it is taken back from the page's script as well, though that may not know yet. */
const mayRead = (origins: string[]) => browser.permissions.contains({ origins }).catch(() => true);

/** What all frames found, the top one's first; null where no script of ours answers in the page. */
async function findingsOf(tab: number): Promise<Findings | null> {
  const top = await termsIn(tab, 0);
  if (top === null) return null;
  const others = (await framesOf(tab)).filter((frame) => frame !== 0);
  const below = await Promise.all(others.map((frame) => termsIn(tab, frame)));
  const caps = await Promise.all([0, ...others].map((frame) => capIn(tab, frame)));
  const capped = caps.filter((cap) => cap !== null);
  return {
    terms: foundTerms([top, ...below.filter((terms) => terms !== null)]),
    marked: capped.length === 0 ? null : capped.reduce((all, cap) => all + cap, 0),
  };
}

type Findings = Pick<Extract<PageState, { kind: 'terms' }>, 'terms' | 'marked'>;

const capIn = (tab: number, frame: number) => askTab(tab, pageCap, null, frame).catch(() => null);

async function termsIn(tab: number, frame: number): Promise<FrameTerms | null> {
  try {
    return { frame, terms: await askTab(tab, pageTerms, null, frame) };
  } catch {
    return null;
  }
}
