import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addFound, forgetFound, forgetTab, framesOf, noteFound } from '../../lib/store/found.ts';

beforeEach(() => fakeBrowser.reset());

it('counts the different entities of all frames of a tab', async () => {
  expect(await noteFound(1, 0, ['nato', 'sergey-lavrov'])).toBe(2);
  expect(await noteFound(1, 7, ['nato', 'mike-pence'])).toBe(3);
  expect(await noteFound(2, 0, ['nato'])).toBe(1);
});

it('takes a frame’s new finds in place of its old ones', async () => {
  await noteFound(1, 0, ['nato', 'sergey-lavrov']);
  expect(await noteFound(1, 0, ['nato'])).toBe(1);
});

it('adds what a frame is answered to what it had found', async () => {
  await noteFound(1, 0, ['nato']);
  expect(await addFound(1, 0, Promise.resolve(['nato', 'sergey-lavrov']))).toBe(2);
  expect(await addFound(1, 0, Promise.resolve([]))).toBe(2);
});

it('forgets what was answered late to a page that is gone by then', async () => {
  const { promise, resolve } = Promise.withResolvers<string[]>();
  const late = addFound(1, 0, promise);
  const next = forgetFound(1, 0);
  resolve(['nato']);
  expect(await late).toBe(1);
  expect(await next).toBe(0);
});

it('goes on when an answer could not be given', async () => {
  await expect(addFound(1, 0, Promise.reject(new Error('no lexicon')))).rejects.toThrow('no lexicon');
  expect(await noteFound(1, 0, ['nato'])).toBe(1);
});

it('loses no frame when they tell at once', async () => {
  await Promise.all([noteFound(1, 0, ['a']), noteFound(1, 1, ['b']), noteFound(1, 2, ['c'])]);
  expect(await noteFound(1, 3, [])).toBe(3);
  expect(await framesOf(1)).toEqual([0, 1, 2, 3]);
});

it('forgets a frame that shows another page, and no other', async () => {
  await noteFound(1, 0, ['a', 'b']);
  await noteFound(1, 5, ['c']);
  expect(await forgetFound(1, 5)).toBe(2);
  await noteFound(1, 5, ['c']);
  expect(await forgetFound(1, 0)).toBe(1);
});

it('forgets a tab that was closed', async () => {
  await noteFound(1, 0, ['a']);
  await forgetTab(1);
  expect(await framesOf(1)).toEqual([]);
});
