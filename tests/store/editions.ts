import type { Extraction } from '../../lib/domain/corpus.ts';
import type { EditionPlan, Holding } from '../../lib/domain/edition.ts';
import type { BuiltEdition } from '../../lib/store/change.ts';
import type { Publication } from '../../lib/store/publish.ts';

/** An extraction with one quote by one entity; `word` makes it different from others. */
export function extractionOf(id: string, word = id): Extraction {
  const text = `Angela Merkel said "${word}".`;
  const start = text.indexOf(word);
  const content = [{ start, end: start + word.length, text: word }];
  return {
    id,
    document: {
      id,
      title: `Title of ${id}`,
      publisher: null,
      publisherBasis: null,
      published: '2015-05-20',
      publishedBasis: 'stated',
      publishedEvidence: null,
      url: null,
      language: 'en',
      text,
    },
    entities: [
      {
        id: 'e1',
        name: 'Angela Merkel',
        type: 'person',
        aliases: [{ text: 'Angela Merkel', kind: 'full' }],
        roles: [],
        documents: [id],
        mentions: [{ start: 0, end: 13 }],
      },
    ],
    quotes: [
      {
        id: `${id}-q1`,
        document: id,
        kind: 'direct',
        content,
        cue: null,
        source: null,
        speaker: 'Angela Merkel',
        speakerEntity: 'e1',
        confidence: 0.99,
        date: null,
        dateBasis: null,
        context: { start: 0, end: text.length },
      },
    ],
    facts: [],
    dates: [],
  };
}

export const keyOf = ({ document: { id, text } }: Extraction) => `key of ${id}: ${text}`;

export function holdingOf(extraction: Extraction): Holding {
  const { document } = extraction;
  return {
    id: document.id,
    key: keyOf(extraction),
    origin: 'reader',
    extractor: 'x1',
    byHand: [],
    added: '2026-01-01T00:00:00.000Z',
    title: document.title,
    opening: document.text,
    publisher: null,
    published: document.published,
    quotes: 1,
    names: 1,
    facts: 0,
  };
}

export function planOf(extractions: readonly Extraction[]): EditionPlan {
  return {
    change: { kind: 'installed' },
    bundled: 'v1',
    holdings: extractions.map(holdingOf),
    removed: [],
  };
}

/** An edition whose one dossier is on Angela Merkel, with a recognisable lexicon. */
export function built(extractions: readonly Extraction[]): BuiltEdition {
  const merkel = {
    id: 'angela-merkel',
    name: 'Angela Merkel',
    type: 'person' as const,
    aliases: [],
    roles: [],
    documents: extractions.map(({ id }) => id),
  };
  return {
    counts: { documents: extractions.length, entities: 1, quotes: extractions.length, facts: 0 },
    edition: {
      lexicon: new Uint8Array(extractions.map((_, i) => i + 1)).buffer,
      search: { of: extractions.map(({ id }) => id) },
      records: extractions.map(({ id }) => `record of ${id}`),
      dossiers: [
        {
          entity: merkel,
          quotes: extractions.map(({ id }) => ({ document: id, id: `${id}-q1` })),
          facts: [],
        },
      ],
      shelves: extractions.map(({ id, quotes, facts }) => ({ document: id, quotes, facts, roles: [] })),
    },
  };
}

/** Everything a first edition, or the one after `base`, brings. */
export function publicationOf(extractions: readonly Extraction[], base: number | null = null): Publication {
  return {
    ...built(extractions),
    base,
    plan: planOf(extractions),
    fresh: extractions.map((extraction) => ({ key: keyOf(extraction), extraction })),
  };
}
