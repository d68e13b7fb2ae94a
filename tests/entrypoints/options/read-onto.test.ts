// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { DeskEvent } from '../../../components/corpus/desk.ts';
import { readOnto } from '../../../entrypoints/options/read-onto.ts';
import { gatherText } from '../../../entrypoints/options/sources.ts';
import { english } from '../../components/english.ts';

/** A worker that runs out of memory as soon as it is given something to do. */
class DyingWorker extends EventTarget {
  postMessage(): void {
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
  terminate(): void {}
}

afterEach(() => vi.unstubAllGlobals());

it('says of reading that stopped what to do, and that nothing is lost', async () => {
  vi.stubGlobal('Worker', DyingWorker);
  const events: DeskEvent[] = [];
  await readOnto(
    (event) => events.push(event),
    Promise.resolve(gatherText('A text.')),
    new Set(),
    english,
    new AbortController().signal,
  );
  expect(events.at(-1)).toMatchObject({
    kind: 'read',
    drafts: [],
    refusals: [{ file: null, reason: expect.stringContaining('Nothing is lost. Add fewer files') }],
  });
});
