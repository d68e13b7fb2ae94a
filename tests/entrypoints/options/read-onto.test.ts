// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { DeskEvent } from '../../../components/corpus/desk.ts';
import { readOnto } from '../../../entrypoints/options/read-onto.ts';
import { gatherText } from '../../../entrypoints/options/sources.ts';
import { readSources } from '../../../entrypoints/options/work/read-sources.ts';
import type { Task, Told } from '../../../entrypoints/options/work/tasks.ts';
import { english } from '../../components/english.ts';

/** A worker that runs out of memory as soon as it is given something to do. */
class DyingWorker extends EventTarget {
  postMessage(): void {
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
  terminate(): void {}
}

/** A worker in this very thread; the later it is made, the sooner it answers. */
class Worker extends EventTarget {
  static made = 0;
  readonly #turn: number;
  constructor() {
    super();
    Worker.made += 1;
    this.#turn = Worker.made;
  }
  async postMessage({ sources, share }: Extract<Task, { kind: 'read' }>): Promise<void> {
    const told: Told[] = [];
    await readSources(
      sources,
      share,
      (one) => told.push(one),
      async () => null,
    );
    await new Promise((resolve) => setTimeout(resolve, 30 / this.#turn));
    for (const data of told) this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {}
}

async function lay(texts: readonly string[]): Promise<readonly DeskEvent[]> {
  const events: DeskEvent[] = [];
  const sources = texts.map(
    (text, i) => ({ kind: 'file', file: `${i}.txt`, bytes: new TextEncoder().encode(text) }) as const,
  );
  const gathered = Promise.resolve({ sources, refused: [] });
  await readOnto((event) => events.push(event), gathered, new Set(), english, new AbortController().signal);
  return events;
}

const laid = (events: readonly DeskEvent[]) => {
  const last = events.at(-1);
  return last?.kind === 'read' ? last : null;
};

afterEach(() => vi.unstubAllGlobals());

it('has several workers read much, and lays it down in the order given', async () => {
  vi.stubGlobal('Worker', Worker);
  vi.stubGlobal('navigator', { hardwareConcurrency: 4 });
  Worker.made = 0;
  const texts = Array.from(
    { length: 10 },
    (_, i) => `Text number ${i}. ${'It went on for long. '.repeat(1200)}`,
  );
  const events = await lay(texts);
  expect(Worker.made).toBe(3);
  expect(laid(events)?.drafts.map(({ file }) => file)).toEqual(texts.map((_, i) => `${i}.txt`));
  const progress = events.flatMap((event) => (event.kind === 'advanced' ? [event.progress] : []));
  expect(progress.map(({ done }) => done)).toEqual(
    progress.map(({ done }) => done).toSorted((a, b) => a - b),
  );
  expect(progress.at(-1)).toMatchObject({ done: 7, total: 10 });
});

it('shows a text once, and says where it came again', async () => {
  vi.stubGlobal('Worker', Worker);
  const events = await lay(['The same text.', 'The  same text.\n']);
  expect(laid(events)?.drafts.map(({ file }) => file)).toEqual(['0.txt']);
  expect(laid(events)?.refusals).toMatchObject([{ file: '1.txt' }]);
});

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
