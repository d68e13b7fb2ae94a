import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Background, Matches } from '../../lib/page/background.ts';
import type { Block } from '../../lib/page/block.ts';
import { Matcher } from '../../lib/page/matcher.ts';

const block = (id: number, text = 'NATO'): Block => ({
  id,
  text,
  container: null as never,
  pieces: [],
  section: 1,
});

interface Asked {
  readonly ids: readonly number[];
  readonly texts: readonly string[];
  readonly context: string | null;
  answer(matches?: Partial<Matches>): void;
  fail(): void;
}

let asked: Asked[];
let matched: number[];
let editions: number;
let lasts: boolean[];
let stop: AbortController;
let matcher: Matcher;

const background: Pick<Background, 'match'> = {
  match: (ids, texts, context) =>
    new Promise((resolve, reject) => {
      asked.push({
        ids,
        texts,
        context,
        answer: (matches) =>
          resolve({ edition: 1, mentions: [], pending: [], context: '', amount: 0, ...matches }),
        fail: () => reject(new Error('no answer')),
      });
    }),
};

beforeEach(() => {
  vi.useFakeTimers();
  [asked, matched, lasts, editions] = [[], [], [], 0];
  stop = new AbortController();
  const listeners = {
    onMatched: ({ id }: Block) => matched.push(id),
    onAnswer: () => lasts.push(matcher.isIdle),
    onEdition: () => editions++,
  };
  matcher = new Matcher(background, 1, listeners, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** The latest question. */
function latest(): Asked {
  const last = asked.at(-1);
  if (!last) throw new Error('nothing was asked');
  return last;
}
const settled = () => vi.advanceTimersByTimeAsync(0);

describe('asking', () => {
  it('waits for a full batch while the page is being read', () => {
    matcher.add(block(1));
    matcher.ask(false);
    expect(asked).toEqual([]);
    matcher.add(block(2, 'word '.repeat(8_000)));
    matcher.ask(false);
    expect(latest().ids).toEqual([1, 2]);
  });

  it('asks about what is left when the page has been read', () => {
    matcher.add(block(1));
    matcher.ask(true);
    expect(latest().ids).toEqual([1]);
  });

  it('puts one question at a time, and larger ones later', async () => {
    for (let id = 1; id <= 500; id++) matcher.add(block(id, 'x'.repeat(1_000)));
    matcher.ask(true);
    matcher.ask(true);
    expect(asked.map(({ ids }) => ids.length)).toEqual([32]);
    latest().answer();
    await settled();
    latest().answer();
    await settled();
    expect(asked.map(({ ids }) => ids.length)).toEqual([32, 128, 250]);
  });

  it('asks about the rest when reading ended while a question was out', async () => {
    matcher.add(block(1, 'x'.repeat(32_000)));
    matcher.ask(false);
    matcher.add(block(2));
    matcher.ask(true);
    latest().answer();
    await settled();
    expect(asked.map(({ ids }) => ids)).toEqual([[1], [2]]);
  });

  it('puts no more blocks into a question than can be taken in in one go', () => {
    for (let id = 1; id <= 2_000; id++) matcher.add(block(id));
    matcher.ask(true);
    expect(latest().ids).toHaveLength(800);
  });

  it('forgets blocks that have left the page, undecided or not', async () => {
    const there = { isConnected: true };
    const first = { ...block(1), container: there as never };
    matcher.add(first);
    matcher.ask(true);
    latest().answer({ pending: [1] });
    await settled();
    there.isConnected = false;
    matcher.add({ ...block(2), container: there as never });
    matcher.sweep();
    matcher.add({ ...block(3), container: { isConnected: true } as never });
    matcher.ask(true);
    latest().answer({ context: 'more', amount: 1 });
    await settled();
    expect(asked.map(({ ids }) => ids)).toEqual([[1], [3]]);
  });

  it('takes no answer for a block whose words have changed meanwhile', async () => {
    matcher.add(block(1));
    matcher.ask(true);
    matcher.add(block(1, 'Crimea'));
    latest().answer();
    await settled();
    expect([matched, asked.map(({ texts }) => texts)]).toEqual([[], [['NATO'], ['Crimea']]]);
  });

  it('is idle with the last answer, and not before', async () => {
    for (let id = 1; id <= 33; id++) matcher.add(block(id, 'x'.repeat(1_000)));
    matcher.ask(true);
    latest().answer();
    await settled();
    latest().answer();
    await settled();
    expect(lasts).toEqual([false, true]);
  });

  it('carries what the page has introduced', async () => {
    matcher.add(block(1));
    matcher.ask(true);
    expect(latest().context).toBeNull();
    latest().answer({ context: 'lavrov' });
    await settled();
    matcher.add(block(2));
    matcher.ask(true);
    expect(latest().context).toBe('lavrov');
  });

  it('forgets what was introduced when another article begins', async () => {
    matcher.add(block(1));
    matcher.ask(true);
    latest().answer({ context: 'more', amount: 1 });
    await settled();
    matcher.forget();
    matcher.add(block(2));
    matcher.ask(true);
    expect(latest().context).toBeNull();
  });
});

describe('blocks that later ones may decide about', () => {
  it('are asked about once more when something has been introduced', async () => {
    matcher.add(block(1));
    matcher.ask(true);
    latest().answer({ pending: [1] });
    await settled();
    matcher.add(block(2));
    matcher.ask(true);
    latest().answer({ context: 'more', amount: 1 });
    await settled();
    expect(asked.map(({ ids }) => ids)).toEqual([[1], [2], [1]]);
  });

  it('are left alone when nothing has', async () => {
    matcher.add(block(1));
    matcher.ask(true);
    latest().answer({ pending: [1] });
    await settled();
    matcher.ask(true);
    expect(asked).toHaveLength(1);
  });
});

describe('answers', () => {
  it('about blocks that are gone by then are dropped', async () => {
    matcher.add(block(1));
    matcher.add(block(2));
    matcher.ask(true);
    matcher.drop(1);
    latest().answer();
    await settled();
    expect(matched).toEqual([2]);
  });

  it('from another corpus start the page over', async () => {
    matcher.add(block(1));
    matcher.ask(true);
    latest().answer({ edition: 2 });
    await settled();
    expect([editions, matched]).toEqual([1, []]);
  });

  it('that do not come are asked for again, ever more seldom, and not for ever', async () => {
    matcher.add(block(1));
    matcher.ask(true);
    for (const wait of [2_000, 4_000, 8_000, 16_000]) {
      latest().fail();
      await vi.advanceTimersByTimeAsync(wait - 1);
      const before = asked.length;
      await vi.advanceTimersByTimeAsync(1);
      expect(asked.length).toBe(before + 1);
    }
    latest().fail();
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(asked).toHaveLength(5);
  });

  it('are not waited for when the page is gone', async () => {
    matcher.add(block(1));
    matcher.ask(true);
    stop.abort();
    latest().answer();
    await settled();
    expect([matched, lasts]).toEqual([[], []]);
  });
});
