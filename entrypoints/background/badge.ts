import { type Browser, browser } from 'wxt/browser';
import { pageFound } from '../../lib/messages/matching.ts';
import { pageCap } from '../../lib/messages/page.ts';
import { askTab, handle } from '../../lib/messages/wire.ts';
import { addFound, forgetFound, forgetTab, framesOf, noteFound } from '../../lib/store/found.ts';
import { senderFrame } from './sender.ts';

/** The icon's ink and paper, so that the badge reads as a part of it. */
const BADGE = { background: '#1d1a16', text: '#ffffff' };

type Sender = Browser.runtime.MessageSender;

/** A frame shows a page of which nothing is known yet. */
export function countNone(sender: Sender): void {
  const from = senderFrame(sender);
  if (from) void forget(from.tab, from.frame).then(() => sweep(from));
}

async function forget(tab: number, frame: number): Promise<void> {
  await forgetFound(tab, frame).then(
    (count) => showCount(tab, count),
    () => {},
  );
}

/**
 * With another page in the top frame (0) the frames of the one before are gone, but its own may have been read before
 * it was: who is gone does not answer.
 */
async function sweep({ tab, frame: top }: { readonly tab: number; readonly frame: number }): Promise<void> {
  if (top !== 0) return;
  for (const frame of await framesOf(tab)) {
    if (frame !== 0) askTab(tab, pageCap, null, frame).catch(() => forget(tab, frame));
  }
}

/** Counts what a frame is answered, for the number on the toolbar icon. */
export function countAnswered(sender: Sender, entities: Promise<readonly string[]>): void {
  const from = senderFrame(sender);
  if (!from) return;
  addFound(from.tab, from.frame, entities).then(
    (count) => showCount(from.tab, count),
    () => {}, // Who asked hears of it.
  );
}

/** A frame's finds, where they are not all that it was ever answered. */
export const countFound = handle(pageFound, async ({ entities }, sender) => {
  const from = senderFrame(sender);
  if (from) {
    await showCount(from.tab, await noteFound(from.tab, from.frame, entities));
    await sweep(from);
  }
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
