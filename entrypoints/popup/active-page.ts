import { type Browser, browser } from 'wxt/browser';
import type { FoundTerm, PageState } from '../../components/search/popup-state.ts';
import { type PageTerm, pageTerms } from '../../lib/messages/page.ts';
import { askTab } from '../../lib/messages/wire.ts';
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
    return { kind: (await mayRead()) ? 'unreadable' : 'withheld' };
  }
  const settings = await readSettings();
  if (settings.marking === 'off') return { kind: 'off', site, everywhere: true };
  if (siteIsOff(settings, site)) return { kind: 'off', site, everywhere: false };
  const terms = await termsOf(tab.id);
  return terms === null ? { kind: 'silent', site } : { kind: 'terms', site, terms };
}

const mayRead = () => browser.permissions.contains(ALL_PAGES).catch(() => true);

/** The top frame's terms; null where no script of ours answers. */
async function termsOf(tab: number): Promise<readonly FoundTerm[] | null> {
  try {
    return (await askTab(tab, pageTerms, null)).map((term: PageTerm) => ({ ...term, frame: 0 }));
  } catch {
    return null;
  }
}
