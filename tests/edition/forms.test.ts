import { expect, it } from 'vitest';
import type { Edition } from '../../lib/domain/edition.ts';
import { formsKey } from '../../lib/edition/forms.ts';

const edition: Edition = {
  lexicon: new Uint8Array([1, 2, 3]).buffer,
  search: { format: 1, words: new Uint32Array([1, 2]) },
  records: ['a'],
  dossiers: [],
  shelves: [],
};

it('is the same for the same forms', async () => {
  expect(await formsKey(structuredClone(edition))).toBe(await formsKey(edition));
});

it.each<[string, Partial<Edition>]>([
  ['another lexicon', { lexicon: new Uint8Array([1, 2, 4]).buffer }],
  ['another search index', { search: { format: 1, words: new Uint32Array([1, 3]) } }],
  ['another record', { records: ['b'] }],
  ['another shelf', { shelves: [{ document: 'd', quotes: [], facts: [], roles: [] }] }],
])('is another with %s', async (_what, change) => {
  expect(await formsKey({ ...edition, ...change })).not.toBe(await formsKey(edition));
});
