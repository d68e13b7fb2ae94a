import { expect, it } from 'vitest';
import { asTrouble, StoreTrouble } from '../../lib/store/trouble.ts';

it.each([
  ['QuotaExceededError', 'full'],
  ['InvalidStateError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['UnknownError', 'closed'],
  ['VersionError', 'newer'],
  ['AbortError', 'broken'],
])('takes a %s of the browser for a store that is %s', (name, kind) => {
  expect(asTrouble(new DOMException('What the browser says.', name))).toMatchObject({
    kind,
    message: `${kind}: What the browser says.`,
  });
});

it('takes whatever else was thrown for a broken store, and keeps it as the cause', () => {
  const cause = new TypeError('something of ours');
  expect(asTrouble(cause)).toMatchObject({ kind: 'broken', cause });
  expect(asTrouble('a string')).toMatchObject({ kind: 'broken', cause: 'a string' });
});

it('passes trouble on as it is', () => {
  const trouble = new StoreTrouble('overtaken');
  expect(asTrouble(trouble)).toBe(trouble);
});
