import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { call } from '../../lib/messages/call.ts';
import { answer, ask, CallFailed, handle, Orphaned, respondTo } from '../../lib/messages/wire.ts';

const double = call('test.double', v.number(), v.number());
const sender: Browser.runtime.MessageSender = { id: 'backstory' };

describe('answering a message', () => {
  const doubling = handle(double, (payload) => payload * 2);

  it('gives what the handler gives', async () => {
    expect(await respondTo(doubling, 21, sender)).toEqual({ ok: true, value: 42 });
  });

  it.each([['a string'], [null], [undefined], [{ deep: [1] }]])(
    'refuses %j where a number is asked for',
    async (payload) => {
      expect(await respondTo(doubling, payload, sender)).toEqual({ ok: false, error: 'malformed question' });
    },
  );

  it('turns what a handler throws into words', async () => {
    const failing = handle(double, () => {
      throw new Error('The corpus could not be opened.');
    });
    expect(await respondTo(failing, 1, sender)).toEqual({
      ok: false,
      error: 'The corpus could not be opened.',
    });
  });
});

describe('listening', () => {
  type Listener = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    sendResponse?: (response: unknown) => void,
  ) => unknown;
  let listener: Listener | undefined;

  beforeEach(() => {
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added: unknown) => {
      listener = added as Listener;
    });
    vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation((removed: unknown) => {
      if (listener === removed) listener = undefined;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  const us = () => ({ ...sender, id: browser.runtime.id });

  it.each([
    ['a message of somebody else’s', { type: 'hello' }],
    ['a bare string', 'hello'],
    ['nothing', undefined],
    ['a call that nobody here answers', { backstory: 'test.unknown', payload: 1 }],
  ])('leaves %s alone', (_what, message) => {
    answer([handle(double, (payload) => payload * 2)]);
    expect(listener?.(message, us())).toBeUndefined();
  });

  it('leaves alone what another extension sends', () => {
    answer([handle(double, (payload) => payload * 2)]);
    expect(listener?.({ backstory: 'test.double', payload: 1 }, { id: 'another' })).toBeUndefined();
  });

  it('answers later, and says that it will', async () => {
    answer([handle(double, (payload) => payload * 2)]);
    const answered = await new Promise((resolve) => {
      expect(listener?.({ backstory: 'test.double', payload: 4 }, us(), resolve)).toBe(true);
    });
    expect(answered).toEqual({ ok: true, value: 8 });
  });

  it('stops when its signal aborts', () => {
    const stop = new AbortController();
    answer([handle(double, (payload) => payload * 2)], stop.signal);
    const listening = listener;
    stop.abort();
    expect(listening?.({ backstory: 'test.double', payload: 4 }, us())).toBeUndefined();
    expect(listener).toBeUndefined();
  });
});

describe('asking', () => {
  const answering = (...answers: (() => Promise<unknown>)[]) => {
    let turn = 0;
    return vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockImplementation((() => (answers[turn++] ?? (() => Promise.resolve(undefined)))()) as never);
  };
  afterEach(() => vi.restoreAllMocks());

  it('gives the value of the answer', async () => {
    const sent = answering(async () => ({ ok: true, value: 42 }));
    expect(await ask(double, 21)).toBe(42);
    expect(sent).toHaveBeenCalledExactlyOnceWith({ backstory: 'test.double', payload: 21 });
  });

  it('asks once more when the background was just being stopped', async () => {
    const sent = answering(
      () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
      async () => ({ ok: true, value: 42 }),
    );
    expect(await ask(double, 21)).toBe(42);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('gives up in words after the second time', async () => {
    const lost = () => Promise.reject(new Error('Could not establish connection.'));
    answering(lost, lost);
    await expect(ask(double, 21)).rejects.toThrow(CallFailed);
  });

  it.each([
    ['no answer', undefined],
    ['something that is not an answer', 'hello'],
    ['a value of another kind', { ok: true, value: 'forty-two' }],
    ['a refusal', { ok: false, error: 'malformed question' }],
  ])('takes %s for a failure', async (_what, given) => {
    answering(async () => given);
    await expect(ask(double, 21)).rejects.toThrow(CallFailed);
  });

  it('knows that the extension is gone, and does not ask again', async () => {
    const sent = answering(() => Promise.reject(new Error('Extension context invalidated.')));
    await expect(ask(double, 21)).rejects.toThrow(Orphaned);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    answering(
      () => new Promise(() => {}),
      () => new Promise(() => {}),
    );
    const asked = expect(ask(double, 21)).rejects.toThrow('no answer in time');
    await vi.advanceTimersByTimeAsync(30_000);
    await asked;
    vi.useRealTimers();
  });
});
