// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { start } from '../../../entrypoints/page/start.ts';

/* A content script whose extension has been updated or removed: the old one must go quietly. */

type Listener = (message: unknown, sender: object) => unknown;

let sent: string[];
let unheard: unknown[];
let isOrphaned: boolean;
let messageListeners: Set<Listener>;
let listening: unknown[];
let stop: AbortController;

const notice = (event: unknown) => unheard.push(event);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: (deadline: object) => void) =>
    setTimeout(() => work({ timeRemaining: () => 10, didTimeout: false }), 1),
  );
  [sent, unheard, isOrphaned, listening, messageListeners, stop] = [
    [],
    [],
    false,
    [],
    new Set(),
    new AbortController(),
  ];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: { backstory: string }) => {
    sent.push(message.backstory);
    if (isOrphaned) throw new Error('Extension context invalidated.');
    if (message.backstory === 'page.open')
      return {
        ok: true,
        value: { enabled: true, marking: 'sections', strictness: 'middle', links: true, edition: 1 },
      };
    return { ok: true, value: { edition: 1, terms: [], rows: [], pending: [], context: '', amount: 0 } };
  }) as never);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    messageListeners.add(added as Listener);
  });
  vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation((removed) => {
    messageListeners.delete(removed as Listener);
  });
  for (const target of [window, document]) {
    vi.spyOn(target, 'addEventListener').mockImplementation((_type: string, listener) => {
      listening.push(listener);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((_type: string, listener) => {
      listening = listening.filter((other) => other !== listener);
    });
  }
  process.on('unhandledRejection', notice);
  document.body.innerHTML = '<p>Rivers and harvests fill this sentence.</p>';
});
afterEach(() => {
  stop.abort();
  process.off('unhandledRejection', notice);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function change(words: string): Promise<void> {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  document.body.append(paragraph);
  await vi.advanceTimersByTimeAsync(30_000);
}

it('asks about what the page adds while the extension is there', async () => {
  start(stop);
  await vi.advanceTimersByTimeAsync(1_000);
  await change('Trains fill this one.');
  expect(sent).toEqual(['page.open', 'page.match', 'page.match']);
  expect(messageListeners.size).toBe(1);
  expect(listening).toEqual([]);
});

it('leaves without a word when the extension is gone', async () => {
  start(stop);
  await vi.advanceTimersByTimeAsync(1_000);
  isOrphaned = true;
  await change('Trains fill this one.');
  await change('Weather fills this one.');
  expect(sent).toEqual(['page.open', 'page.match', 'page.match']);
  for (const listener of messageListeners)
    expect(listener({ backstory: 'page.terms', payload: null }, { id: browser.runtime.id })).toBeUndefined();
  expect(messageListeners.size).toBe(0);
  expect(listening).toEqual([]);
  expect(unheard).toEqual([]);
});
