import { describe, expect, it } from 'vitest';
import { mergeExtractions } from '../../lib/corpus/merge.ts';
import { checksumsOf } from '../../lib/corpus/pack.ts';
import { unpack } from '../../lib/edition/unpack.ts';
import { smallCorpus, smallPack } from '../corpus/packs.ts';

describe('a pack', () => {
  it('gives its documents with all that it holds of them', async () => {
    const { pack, documents = [], flaws } = (await unpack(await smallPack(), null)) ?? {};
    const corpus = smallCorpus();
    expect([pack, flaws]).toEqual(['A small pack', []]);
    expect(documents.map(({ title }) => title)).toEqual(corpus.documents.map(({ title }) => title));
    const extractions = documents.map(({ extraction }) => extraction());
    expect(extractions.map(({ document }) => document)).toEqual(corpus.documents);
    expect(extractions.flatMap(({ quotes }) => quotes)).toEqual(corpus.quotes);
    expect(extractions.flatMap(({ facts }) => facts)).toEqual(corpus.facts);
  });

  it('finds its names where they stand in the texts, and merges to what it was', async () => {
    const { documents = [] } = (await unpack(await smallPack(), null)) ?? {};
    const extractions = documents.map(({ extraction }) => extraction());
    for (const { document, entities } of extractions)
      for (const { mentions } of entities)
        for (const { start, end } of mentions) expect(document.text.slice(start, end)).not.toBe('');
    const merkel = extractions
      .flatMap(({ entities }) => entities)
      .find(({ name }) => name === 'Angela Merkel');
    expect(merkel?.mentions).toHaveLength(1);
    const names = (corpus: ReturnType<typeof smallCorpus>) => corpus.entities.map(({ name }) => name);
    expect(names(mergeExtractions(extractions))).toEqual(names(smallCorpus()));
  });

  it('that was changed gives nothing, and says where it is broken', async () => {
    const pack = await smallPack();
    const changed = { ...pack, documents: pack.documents.map((one) => ({ ...one, title: 'Another' })) };
    const what = 'The documents were changed after the checksum was made';
    expect(await unpack(changed, null)).toEqual({
      pack: null,
      documents: [],
      flaws: [{ kind: 'broken-pack', where: 'checksums.documents', what, others: 0 }],
    });
  });

  it('that lacks parts gives nothing, and counts them', async () => {
    const { flaws = [] } = (await unpack({ format: 'backstory-pack', schema: 1 }, null)) ?? {};
    expect(flaws).toMatchObject([{ kind: 'broken-pack', where: 'id', others: 8 }]);
  });

  it('of a later kind gives nothing', async () => {
    expect(await unpack({ ...(await smallPack()), schema: 2 }, null)).toEqual({
      pack: null,
      documents: [],
      flaws: [{ kind: 'later-pack' }],
    });
  });
});

it('is read anew where it is a copy of a library that read it', async () => {
  const pack = await smallPack();
  const [berlin] = pack.documents;
  if (!berlin) throw new Error('the pack has two documents');
  const arrival = { provenance: 'read', byHand: ['publisher'] } as const;
  const copy = { ...pack, quotes: [], arrivals: [{ document: berlin.id, ...arrival }] };
  const { documents = [] } = (await unpack({ ...copy, checksums: await checksumsOf(copy) }, null)) ?? {};
  expect(
    documents.map((document) => [document.arrival.provenance, document.extraction().quotes.length]),
  ).toEqual([
    ['read', 1],
    ['pack', 0],
  ]);
});

it('leaves everything else to be read', async () => {
  expect(await unpack([{ text: 'A text.' }], null)).toBeNull();
  expect(await unpack(undefined, null)).toBeNull();
});
