import { type Browser, browser } from 'wxt/browser';
import type { Call, Gives, Takes } from './call.ts';
import { check, type InputOf, type OutputOf } from './schema.ts';

/** How long an answer may take before the question is asked once more, in ms: a stopped worker needs some 50. */
const ANSWER_WITHIN = 10_000;

/** Whether the extension is gone from under this context. */
export const isGone = (): boolean => !browser.runtime?.id;

/** The other end refused the question, failed at it, or gave something that is not an answer to it. */
export class CallFailed extends Error {
  override name = 'CallFailed';
}

/** The extension was updated or removed: nothing of this context will ever be answered again. */
export class Orphaned extends Error {
  override name = 'Orphaned';
}

interface Question {
  readonly backstory: string;
  readonly payload?: unknown;
}

type Reply = { readonly ok: true; readonly value?: unknown } | { readonly ok: false; readonly error: string };

/**
 * How long an answer is waited for: calls `giveUp` when none is to be expected any more, unless what it returns has been
 * called before.
 */
export type Patience = (giveUp: () => void) => () => void;

const forAWhile: Patience = (giveUp) => {
  const timer = setTimeout(giveUp, ANSWER_WITHIN);
  return () => clearTimeout(timer);
};

/** Asks the background. Rejects with `CallFailed` or `Orphaned`. Asks a second time when no answer comes. */
export function ask<C extends Call>(call: C, payload: Takes<C>, patience = forAWhile): Promise<Gives<C>> {
  return put(call, payload, (message) => within(browser.runtime.sendMessage(message), patience));
}

/** Asks one frame of a tab (the top frame by default). Rejects with `CallFailed` or `Orphaned`. */
export function askTab<C extends Call>(
  tab: number,
  call: C,
  payload: Takes<C>,
  frameId = 0,
): Promise<Gives<C>> {
  return put(call, payload, (message) =>
    within(browser.tabs.sendMessage(tab, message, { frameId }), forAWhile),
  );
}

async function put<C extends Call>(
  call: C,
  payload: Takes<C>,
  send: (message: unknown) => Promise<unknown>,
): Promise<Gives<C>> {
  if (isGone()) throw new Orphaned('The extension is gone from this page.');
  const message = { backstory: call.name, payload };
  const reply = await sendTwice(() => send(message));
  if (!isReply(reply)) throw new CallFailed(`${call.name}: no answer`);
  if (!reply.ok) throw new CallFailed(`${call.name}: ${reply.error}`);
  const given = check(call.gives, reply.value);
  if (!given) throw new CallFailed(`${call.name}: malformed answer`);
  return given.value as Gives<C>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isQuestion = (message: unknown): message is Question =>
  isObject(message) && typeof message.backstory === 'string';

const isReply = (message: unknown): message is Reply =>
  isObject(message) && (message.ok === true || (message.ok === false && typeof message.error === 'string'));

async function sendTwice(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    if (isOrphaning(error)) throw new Orphaned('The extension is gone from this page.');
    try {
      return await send();
    } catch (again) {
      throw isOrphaning(again) ? new Orphaned('The extension is gone from this page.') : asFailure(again);
    }
  }
}

function within(answer: Promise<unknown>, patience: Patience): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = patience(() => reject(new CallFailed('no answer in time')));
    answer.then(resolve, reject).finally(settle);
  });
}

const isOrphaning = (error: unknown) => error instanceof Error && /context invalidated/i.test(error.message);

const asFailure = (error: unknown) =>
  error instanceof CallFailed
    ? error
    : new CallFailed(error instanceof Error ? error.message : String(error));

/** One call with the function that answers it. */
export interface Handler {
  readonly call: Call;
  readonly respond: (payload: never, sender: Browser.runtime.MessageSender) => unknown;
}

/** Ties a call to the function that answers it, so that both are checked against each other. */
export function handle<C extends Call>(
  call: C,
  respond: (payload: Taken<C>, sender: Browser.runtime.MessageSender) => Given<C> | Promise<Given<C>>,
): Handler {
  return { call, respond: respond as Handler['respond'] };
}

/** What whoever answers a call gets of what it takes. */
export type Taken<C extends Call> = OutputOf<C['takes']>;
type Given<C extends Call> = Unchanging<InputOf<C['gives']>>;

/** An answer is copied on its way, so a handler may give what it must not change itself. */
type Unchanging<T> = T extends readonly (infer Item)[]
  ? readonly Unchanging<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Unchanging<T[Key]> }
    : T;

/**
 * Answers messages until `signal` aborts. A message of somebody else's is left alone; one of ours that is malformed
 * gets an error for an answer, one that nobody here handles is left to others. What a handler throws reaches the
 * asker as words, never as a rejection here. Answers in the way that every browser has of itself: scripts in pages do
 * without the polyfill. Goes with the first message after the abort: to listen for that would be one listener more on
 * every page.
 */
export function answer(handlers: readonly Handler[], signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (response: unknown) => void,
  ) => {
    if (signal?.aborted) browser.runtime.onMessage.removeListener(listener);
    if (signal?.aborted || sender.id !== browser.runtime.id) return undefined;
    const handler = isQuestion(message) && handlers.find(({ call }) => call.name === message.backstory);
    if (!handler) return undefined;
    void respondTo(handler, message.payload, sender).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
}

/** Runs one handler on an unchecked payload; always resolves, with a value or with words for what went wrong. */
export async function respondTo(
  handler: Handler,
  payload: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Reply> {
  const taken = check(handler.call.takes, payload);
  if (!taken) return { ok: false, error: 'malformed question' };
  try {
    return { ok: true, value: await handler.respond(taken.value as never, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
