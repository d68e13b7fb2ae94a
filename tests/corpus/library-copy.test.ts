import { expect, it } from 'vitest';
import { libraryCopy } from '../../lib/corpus/library-copy.ts';
import { EMPTY_PLAN, planAdding, underKey } from '../../lib/corpus/plan.ts';
import { unpackNames } from '../../lib/corpus/unpack-names.ts';
import { validatePack } from '../../lib/corpus/validate.ts';
import { JUST_READ, type KeyedExtraction } from '../../lib/domain/edition.ts';
import { unpack } from '../../lib/edition/unpack.ts';
import { extract } from '../../lib/extract/extract.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const ABOUT = { title: 'A library', created: NOW };

const berlin = extract({
  text: 'Angela Merkel said on Monday: "The Minsk Agreements, signed in 2015, must be kept."',
  title: 'Talks in Berlin',
  publisher: 'Example Post',
  publisherBasis: 'curated',
  published: '2016-02-01',
  url: 'file:///home/reader/talks.html',
});
const merkel = {
  name: 'Angela Merkel',
  type: 'person',
  aliases: [{ text: 'Анхела Меркель', kind: 'variant' }],
};

/** A library with an article whose publisher was entered by hand, the like from a pack, and a list of names. */
async function library() {
  const long = { name: `Society ${'of Societies '.repeat(30)}`, type: 'organization', aliases: [] };
  const { list } = unpackNames([merkel, long], 'My names');
  if (!list) throw new Error('the list is sound');
  const fromPack = extract({
    text: 'Emmanuel Macron told reporters: "We will keep our word on the treaty."',
  });
  const added: KeyedExtraction[] = [
    {
      ...(await underKey(berlin)),
      arrival: { ...JUST_READ, byHand: ['publisher', 'url'] },
    },
    { ...(await underKey(fromPack)), arrival: { ...JUST_READ, provenance: 'pack' } },
    { ...(await underKey(list)), arrival: { ...JUST_READ, provenance: 'names' } },
  ];
  const { holdings } = planAdding(EMPTY_PLAN, added, 'x1', NOW);
  return { holdings, extractions: added.map(({ extraction }) => extraction) };
}

it('is a sound pack, though no pack may hold an address of this computer', async () => {
  const { holdings, extractions } = await library();
  const pack = await libraryCopy(holdings, extractions, ABOUT);
  expect(await validatePack(JSON.parse(JSON.stringify(pack)))).toMatchObject({ kind: 'valid' });
  expect(pack.documents.map(({ url }) => url)).toEqual([null, null, null]);
});

it('brings every document back as it was held', async () => {
  const { holdings, extractions } = await library();
  const pack = await libraryCopy(holdings, extractions, ABOUT);
  const { documents = [] } = (await unpack(JSON.parse(JSON.stringify(pack)), null)) ?? {};
  const back = await Promise.all(
    documents.map(async ({ extraction, arrival }) => ({ ...(await underKey(extraction())), arrival })),
  );
  const again = planAdding(EMPTY_PLAN, back, 'x1', new Date('2026-06-01T12:00:00Z')).holdings;
  const told = ({ key: _key, added: _added, ...holding }: (typeof holdings)[number]) => holding;
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(again.map(told).toSorted(byId)).toEqual(holdings.map(told).toSorted(byId));
});
