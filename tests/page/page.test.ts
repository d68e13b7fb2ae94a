// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Background, FoundMention } from '../../lib/page/background.ts';
import { Page } from '../../lib/page/page.ts';

let listened: { type: string; signal: AbortSignal | undefined }[];
let stop: AbortController;
let asked: number;
let mentions: FoundMention[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: (deadline: object) => void) =>
    setTimeout(() => work({ timeRemaining: () => 10, didTimeout: false }), 1),
  );
  [listened, asked, mentions, stop] = [[], 0, [], new AbortController()];
  for (const target of [window, document])
    vi.spyOn(target, 'addEventListener').mockImplementation((type: string, _listener, options) => {
      listened.push({ type, signal: typeof options === 'object' ? options.signal : undefined });
    });
  document.body.innerHTML = '<p>Rivers and harvests fill this sentence.</p>';
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const background: Background = {
  open: () => Promise.reject(new Error('not asked')),
  match: async () => {
    asked++;
    return { edition: 1, mentions, pending: [], context: '', amount: 0 };
  },
  found: async () => null,
};

function start(marking: 'sections' | 'off' = 'sections'): void {
  const nothing = () => {};
  const bringAttend = () => Promise.reject(new Error('not needed'));
  const treatment = { enabled: true, marking, links: true, edition: 1 } as const;
  new Page(
    { background, bringAttend, styles: '', onGone: nothing, onOther: nothing, isGone: () => false },
    treatment,
    stop.signal,
  );
}

const RIVERS: FoundMention = {
  block: 1,
  entity: 'rivers',
  name: 'Rivers',
  type: 'place',
  start: 0,
  end: 6,
  via: 'exact',
};

it('listens to nothing where there is nothing to mark', async () => {
  start();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toBe(1);
  expect(listened).toEqual([]);
});

it('listens to nothing that the reader does where they want nothing marked', async () => {
  mentions = [RIVERS];
  start('off');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toBe(1);
  expect(listened.map(({ type }) => type)).not.toContain('mousemove');
});

it('listens to nothing at all when it has been stopped', async () => {
  mentions = [RIVERS];
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', class extends Set {});
  Element.prototype.checkVisibility = () => true;
  start();
  await vi.advanceTimersByTimeAsync(5_000);
  stop.abort();
  expect(listened.length).toBeGreaterThan(0);
  expect(listened.every(({ signal }) => signal?.aborted)).toBe(true);
});
