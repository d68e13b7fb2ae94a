import { describe, expect, it } from 'vitest';
import { NOTHING_CURATED } from '../../lib/corpus/curated.ts';
import { mergeExtractions } from '../../lib/corpus/merge.ts';
import type { Extraction } from '../../lib/domain/corpus.ts';
import type { Edition } from '../../lib/domain/edition.ts';
import { openWorkshop } from '../../lib/edition/workshop.ts';
import { extract } from '../../lib/extract/extract.ts';
import { openLexicon } from '../../lib/lexicon/lexicon.ts';
import { matchText } from '../../lib/match/match-text.ts';
import { openSearch } from '../../lib/search/open.ts';

const older = extract({
  id: 'older',
  published: '2015-02-12',
  text: 'German Chancellor Angela Merkel said on Thursday: "We have hope, and the Minsk Agreements give us a chance."',
});
const newer = extract({
  id: 'newer',
  published: '2019-12-09',
  text: 'French President Emmanuel Macron told reporters: "Angela Merkel and I agree that the Minsk Agreements must be kept."',
});
const undated = extract({
  id: 'undated',
  text: 'The talks went on for a day.\n\nAngela Merkel said: "There is no date on this one, and I will say no more."',
});
const documents: readonly Extraction[] = [older, newer, undated];

const build = (extractions = documents) => openWorkshop({ curated: NOTHING_CURATED }).build(extractions);

const searchIn = ({ search, records }: Edition) =>
  openSearch(search, async (numbers) => numbers.map((number) => records[number]));

describe('an edition', () => {
  it('has a lexicon that finds its entities in a text', async () => {
    const { edition } = await build();
    const found = matchText(openLexicon(edition.lexicon), 'On Monday Angela Merkel met Emmanuel Macron.', {
      strictness: 'strict',
    });
    expect(found.map(({ name }) => name)).toEqual(['Angela Merkel', 'Emmanuel Macron']);
  });

  it('has a search index that finds them', async () => {
    const { edition } = await build();
    const [first] = (await searchIn(edition)('merkel', 5)).results;
    expect(first).toMatchObject({ kind: 'entity', text: 'Angela Merkel' });
  });

  it('leads from an entity to what it said and what names it, newest first, undated last', async () => {
    const { edition } = await build();
    const merkel = edition.dossiers.find(({ entity }) => entity.name === 'Angela Merkel');
    expect(merkel?.quotes.map(({ document }) => document)).toEqual(['newer', 'older', 'undated']);
    const macron = edition.dossiers.find(({ entity }) => entity.name === 'Emmanuel Macron');
    expect(macron?.quotes.map(({ document }) => document)).toEqual(['newer']);
  });

  it('leads nowhere but to quotes and facts that it holds', async () => {
    const { edition } = await build();
    const held = new Set(
      edition.shelves.flatMap(({ document, quotes, facts }) =>
        [...quotes, ...facts].map(({ id }) => `${document} ${id}`),
      ),
    );
    const references = edition.dossiers.flatMap(({ quotes, facts }) => [...quotes, ...facts]);
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter(({ document, id }) => !held.has(`${document} ${id}`))).toEqual([]);
  });

  it('holds no reported speech that may be nobody’s, nor counts it', async () => {
    const doubtful = older.quotes.map((quote) => ({
      ...quote,
      kind: 'indirect' as const,
      confidence: 0.5,
    }));
    const { edition, counts } = await build([{ ...older, quotes: doubtful }, newer]);
    expect(doubtful).not.toHaveLength(0);
    const held = new Map(edition.shelves.map(({ document, quotes }) => [document, quotes.length]));
    expect(held).toEqual(
      new Map([
        ['newer', newer.quotes.length],
        ['older', 0],
      ]),
    );
    expect(counts.quotes).toBe(newer.quotes.length);
  });

  it('counts what is in the merged corpus', async () => {
    const { counts } = await build();
    const corpus = mergeExtractions(documents);
    expect(counts).toEqual({
      documents: 3,
      entities: corpus.entities.length,
      quotes: corpus.quotes.length,
      facts: corpus.facts.length,
    });
  });

  it('of no documents is empty and works', async () => {
    const { edition, counts } = await build([]);
    expect(counts).toEqual({ documents: 0, entities: 0, quotes: 0, facts: 0 });
    expect(matchText(openLexicon(edition.lexicon), 'Angela Merkel', { strictness: 'loose' })).toEqual([]);
    expect((await searchIn(edition)('merkel', 5)).results).toEqual([]);
  });

  it('can be cloned, as a database does', async () => {
    const { edition } = await build();
    expect(structuredClone(edition)).toEqual(edition);
  });
});
