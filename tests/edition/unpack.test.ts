import { describe, expect, it } from 'vitest';
import { mergeExtractions } from '../../lib/corpus/merge.ts';
import { unpack } from '../../lib/edition/unpack.ts';
import { smallCorpus, smallPack } from '../corpus/packs.ts';

describe('a pack', () => {
  it('gives its documents with all that it holds of them', async () => {
    const unpacked = await unpack(await smallPack(), null);
    const corpus = smallCorpus();
    expect(unpacked?.flaws).toEqual([]);
    const extractions = unpacked?.extractions ?? [];
    expect(extractions.map(({ document }) => document)).toEqual(corpus.documents);
    expect(extractions.flatMap(({ quotes }) => quotes)).toEqual(corpus.quotes);
    expect(extractions.flatMap(({ facts }) => facts)).toEqual(corpus.facts);
  });

  it('finds its names where they stand in the texts, and merges to what it was', async () => {
    const { extractions = [] } = (await unpack(await smallPack(), null)) ?? {};
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
    const unpacked = await unpack(changed, null);
    expect(unpacked?.extractions).toEqual([]);
    expect(unpacked?.flaws).toEqual([
      expect.stringContaining('(The documents were changed after the checksum was made)'),
    ]);
    expect(unpacked?.flaws[0]).toContain('get it once more from where it came');
  });

  it('that lacks parts gives nothing, and counts them', async () => {
    const { flaws = [] } = (await unpack({ format: 'backstory-pack', schema: 1 }, null)) ?? {};
    expect(flaws[0]).toMatch(/broken at “id”.*and in \d other places\. Nothing/);
  });

  it('of a later kind gives nothing, and says what to do', async () => {
    const { flaws = [] } = (await unpack({ ...(await smallPack()), schema: 2 }, null)) ?? {};
    expect(flaws[0]).toContain('update Backstory');
  });
});

it('leaves everything else to be read', async () => {
  expect(await unpack([{ text: 'A text.' }], null)).toBeNull();
  expect(await unpack(undefined, null)).toBeNull();
});
