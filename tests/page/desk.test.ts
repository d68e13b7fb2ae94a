import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOSE_AFTER, PREFETCH_AFTER, SHOW_AFTER } from '../../lib/card/delays.ts';
import type { OpenCard, Subject } from '../../lib/card/state.ts';
import type { CardContent } from '../../lib/domain/card.ts';
import { Desk } from '../../lib/page/desk.ts';

const subject = (mention: number): Subject => ({
  mention,
  entity: `e${mention}`,
  name: 'NATO',
  surface: 'NATO',
  via: 'exact',
  passage: 'NATO',
});
const CONTENT = { name: 'NATO' } as unknown as CardContent;
const at = { x: 0, y: 0 };

let asked: string[];
let drawn: (OpenCard | null)[];
let stop: AbortController;
let desk: Desk;
let answering: () => Promise<CardContent | null>;

beforeEach(() => {
  vi.useFakeTimers();
  [asked, drawn] = [[], []];
  answering = async () => CONTENT;
  stop = new AbortController();
  const content = ({ entity }: Subject) => {
    asked.push(entity);
    return answering();
  };
  desk = new Desk({ content, draw: (card) => drawn.push(card) }, stop.signal);
});
afterEach(() => vi.useRealTimers());

const reach = (mention: number) =>
  desk.dispatch({ kind: 'markReached', subject: subject(mention), point: at, ticket: desk.ticket() });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the desk', () => {
  it('asks after a short rest and shows after a long one', async () => {
    reach(1);
    await pass(PREFETCH_AFTER - 1);
    expect(asked).toEqual([]);
    await pass(1);
    expect(asked).toEqual(['e1']);
    await pass(SHOW_AFTER - PREFETCH_AFTER - 1);
    expect(drawn).toEqual([]);
    await pass(1);
    expect(drawn.at(-1)?.answer.kind).toBe('come');
    expect(asked).toEqual(['e1']);
  });

  it('asks nothing for a pointer that passes', async () => {
    reach(1);
    await pass(PREFETCH_AFTER - 1);
    desk.dispatch({ kind: 'markLeft' });
    await pass(SHOW_AFTER);
    expect([asked, drawn]).toEqual([[], []]);
  });

  it('closes after the pointer has been away for a while', async () => {
    reach(1);
    await pass(SHOW_AFTER);
    desk.dispatch({ kind: 'markLeft' });
    await pass(CLOSE_AFTER - 1);
    expect(desk.card).not.toBeNull();
    await pass(1);
    expect(drawn.at(-1)).toBeNull();
  });

  it('starts the wait anew for a pointer that came back', async () => {
    reach(1);
    await pass(SHOW_AFTER);
    desk.dispatch({ kind: 'markLeft' });
    await pass(CLOSE_AFTER - 50);
    desk.dispatch({ kind: 'cardReached' });
    desk.dispatch({ kind: 'cardLeft' });
    await pass(CLOSE_AFTER - 50);
    expect(desk.card).not.toBeNull();
    await pass(50);
    expect(desk.card).toBeNull();
  });

  it('asks at once for what is chosen, and says when it did not come', async () => {
    answering = () => Promise.reject(new Error('stopped'));
    desk.dispatch({ kind: 'markChosen', subject: subject(1), point: at, ticket: desk.ticket() });
    expect(asked).toEqual(['e1']);
    await pass(0);
    expect(drawn.at(-1)?.answer.kind).toBe('failed');
    desk.dispatch({ kind: 'retried', ticket: desk.ticket() });
    expect(asked).toEqual(['e1', 'e1']);
  });

  it('shows what was asked last, whatever comes first', async () => {
    const waiting: ((content: CardContent) => void)[] = [];
    answering = () => new Promise((resolve) => waiting.push(resolve));
    desk.dispatch({ kind: 'markChosen', subject: subject(1), point: at, ticket: desk.ticket() });
    desk.dispatch({ kind: 'markChosen', subject: subject(2), point: at, ticket: desk.ticket() });
    waiting[1]?.({ name: 'second' } as unknown as CardContent);
    await pass(0);
    waiting[0]?.({ name: 'first' } as unknown as CardContent);
    await pass(0);
    expect(drawn.at(-1)).toMatchObject({ answer: { content: { name: 'second' } } });
  });

  it('takes the card away when everything ends, and shows none after it', async () => {
    reach(1);
    await pass(SHOW_AFTER);
    stop.abort();
    expect(drawn.at(-1)).toBeNull();
    const before = drawn.length;
    await pass(10_000);
    expect(drawn).toHaveLength(before);
  });
});
