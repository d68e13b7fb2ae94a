import { browser } from 'wxt/browser';
import type { Call, Takes } from './call.ts';

/** Tells every frame of a tab something, and waits for no answer: a tab without our content script is no fault. */
export async function tellTab<C extends Call>(tab: number, call: C, payload: Takes<C>): Promise<void> {
  try {
    await browser.tabs.sendMessage(tab, { backstory: call.name, payload });
  } catch {
    // Nobody listens there.
  }
}
