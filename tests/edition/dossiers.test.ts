import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../lib/domain/corpus.ts';
import type { Quote } from '../../lib/domain/quote.ts';
import { overlaps, type Span } from '../../lib/domain/span.ts';
import { dossierEntries, type Naming, shelves } from '../../lib/edition/dossiers.ts';
import { documentOf } from './document-fixture.ts';

const TEXT = 'x'.repeat(100);

const quoteIn = (id: string, context: Span, speakerEntity: string | null = null): Quote => ({
  id,
  document: 'd',
  kind: 'direct',
  content: [{ start: context.start, end: context.end, text: TEXT.slice(context.start, context.end) }],
  cue: null,
  source: null,
  speaker: null,
  speakerEntity,
  confidence: 0,
  date: null,
  dateBasis: null,
  context,
});

const ENTITIES = ['a', 'b', 'c'];

const corpusOf = (quotes: readonly Quote[]): Corpus => ({
  documents: [documentOf('d', TEXT)],
  entities: ENTITIES.map((id) => ({
    id,
    name: id,
    type: 'person',
    aliases: [],
    roles: [],
    documents: ['d'],
  })),
  quotes,
  facts: [],
});

const quotesOf = (corpus: Corpus, namings: readonly Naming[], entity: string) =>
  dossierEntries(corpus, new Map([['d', namings]]))
    .find((entry) => entry.entity.id === entity)
    ?.quotes.map(({ id }) => id);

describe('dossiers', () => {
  it('hold what was said by an entity, and what names it, once', () => {
    const corpus = corpusOf([quoteIn('q', { start: 10, end: 40 }, 'a')]);
    const namings = [
      { start: 12, end: 15, entity: 'a' },
      { start: 20, end: 25, entity: 'b' },
      { start: 39, end: 45, entity: 'b' },
      { start: 40, end: 45, entity: 'c' },
    ];
    expect(ENTITIES.map((entity) => quotesOf(corpus, namings, entity))).toEqual([['q'], ['q'], []]);
  });

  it('find just the names that share a character with the sentence, wherever they are', () => {
    const span = fc
      .tuple(fc.nat(90), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => ({ start, end: Math.min(start + length, 100) }));
    const naming = fc.tuple(span, fc.constantFrom(...ENTITIES)).map(([at, entity]) => ({ ...at, entity }));
    const finds = fc.property(fc.array(span, { maxLength: 8 }), fc.array(naming), (contexts, namings) => {
      const corpus = corpusOf(contexts.map((context, i) => quoteIn(`q${i}`, context)));
      for (const entity of ENTITIES) {
        const expected = corpus.quotes.filter(({ context }) =>
          namings.some((one) => one.entity === entity && overlaps(one, context)),
        );
        expect(quotesOf(corpus, namings, entity)).toEqual(expected.map(({ id }) => id));
      }
    });
    fc.assert(finds);
  });

  it('have a shelf for every document, also for an empty one', () => {
    expect(shelves(corpusOf([]))).toEqual([{ document: 'd', quotes: [], facts: [], roles: [] }]);
  });

  it('have on a document’s shelf what it calls those whom it quotes, and nobody else', () => {
    const role = (document: string, text: string) => ({ text, date: null, document, evidence: null });
    const corpus = corpusOf([quoteIn('q', { start: 10, end: 40 }, 'a')]);
    const entities = corpus.entities.map((entity) => ({
      ...entity,
      roles: [role('d', `minister ${entity.id}`), role('another', 'president')],
    }));
    expect(shelves({ ...corpus, entities })[0]?.roles).toEqual([
      { document: 'd', entity: 'a', role: role('d', 'minister a') },
    ]);
  });
});
