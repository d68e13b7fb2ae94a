import { browser } from 'wxt/browser';
import { pageFound } from '../../lib/messages/matching.ts';
import { handle } from '../../lib/messages/wire.ts';
import { forgetTab, noteFound } from '../../lib/store/found.ts';
import { senderFrame } from './sender.ts';

/** The icon's ink and paper, so that the badge reads as a part of it. */
const BADGE = { background: '#1d1a16', text: '#ffffff' };

/** A frame's finds, for the number on the toolbar icon. */
export const countFound = handle(pageFound, async ({ entities }, sender) => {
  const from = senderFrame(sender);
  if (from) await showCount(from.tab, await noteFound(from.tab, from.frame, entities));
  return null;
});

/** Writes the number of terms on a tab's icon; nothing for none. A tab closed meanwhile is no fault. */
export async function showCount(tab: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
  } catch {
    // The tab is gone.
  }
}

/** Sets the badge's colours, and forgets tabs when they close. */
export function startBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: BADGE.background });
  void browser.action.setBadgeTextColor({ color: BADGE.text });
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
}
