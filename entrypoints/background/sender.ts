import type { Browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** The frame of a tab that a message came from; null for the popup and other pages of our own. */
export function senderFrame(sender: Sender): { readonly tab: number; readonly frame: number } | null {
  const tab = sender.tab?.id;
  return tab === undefined ? null : { tab, frame: sender.frameId ?? 0 };
}

/**
 * The address of the page that the reader sees, which decides for its frames too. Where the browser does not tell it
 * (a permission was withdrawn), the frame's own.
 */
export const pageAddress = (sender: Sender): string | undefined => sender.tab?.url ?? sender.url;
