import type { Corpus } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { DatedFact } from '../domain/fact.ts';
import { type Quote, SPEAKER_CERTAIN } from '../domain/quote.ts';
import { dateForms } from './date-forms.ts';
import { namedIn } from './named-in.ts';
import { latestRole, roleLine } from './roles.ts';
import { nameHash, type SearchIndex, type SearchRecord } from './search-index.ts';
import { likelySpeaker } from './speaker.ts';
import { contextPieces, sentenceAround, shownText } from './verbatim.ts';
import { type StandingTexts, wordColumns } from './word-columns.ts';
import { formsOf } from './word-forms.ts';

/** A search as it is stored: the index, and what is shown of what it finds, by number. */
export interface BuiltSearch {
  readonly index: SearchIndex;
  readonly records: readonly SearchRecord[];
}

/** Makes the search over a corpus: plain data that survives structured cloning. Linear in the corpus. */
export function buildSearch(corpus: Corpus): BuiltSearch {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const recordOf = new Map(corpus.entities.map(({ id }, record) => [id, record]));
  const named = namedIn(corpus.entities);
  const records = [
    ...corpus.entities.map(entityRecord),
    ...corpus.quotes.map((quote) => quoteRecord(quote, documents.get(quote.document), named)),
    ...corpus.facts.map((fact) => factRecord(fact, recordOf)),
  ];
  const surroundings = corpus.quotes.map((quote) => around(quote, documents.get(quote.document)));
  const texts = records.map((record, i) => textsOf(record, surroundings[i - corpus.entities.length] ?? []));
  const fame = Uint32Array.from(corpus.entities, (entity) => entity.documents.length);
  return {
    index: {
      format: 4,
      fame,
      quotes: corpus.quotes.length,
      ...wordColumns(texts),
      ...nameColumns(records.slice(0, fame.length)),
    },
    records,
  };
}

function entityRecord(entity: Entity): SearchRecord {
  const role = latestRole(entity.roles);
  return {
    kind: 'entity',
    id: entity.id,
    text: entity.name,
    aliases: entity.aliases.filter(({ kind }) => kind !== 'role').map(({ text }) => text),
    type: entity.type,
    role: role && roleLine(role),
  };
}

/** A few quoted words ('useless') tell nothing in a list of results: these are shown as the article's sentence. */
function quoteRecord(
  quote: Quote,
  document: SourceDocument | undefined,
  named: (text: string) => string | null,
): SearchRecord {
  const isSpoken = quote.kind === 'direct';
  const text = (isSpoken ? shownText : sentenceAround)(quote, document?.text ?? '');
  return {
    kind: 'quote',
    id: quote.id,
    entity: quote.speakerEntity ?? named(text),
    text,
    speaker: likelySpeaker(quote),
    reported: !isSpoken,
    certain: quote.confidence >= SPEAKER_CERTAIN,
    date: quote.date ?? document?.published ?? null,
    dateBasis: quote.date === null ? (document?.publishedBasis ?? null) : quote.dateBasis,
    publisher: document?.publisher ?? null,
  };
}

function factRecord(fact: DatedFact, recordOf: ReadonlyMap<string, number>): SearchRecord {
  const { id, label, date, basis } = fact;
  const entities = fact.entities.flatMap((entity) => {
    const record = recordOf.get(entity);
    return record === undefined ? [] : [{ id: entity, record }];
  });
  return { kind: 'fact', id, entities, text: label, date, basis };
}

/** What stands around the shown text of a quote: the rest of its sentence, and the title of its article. */
function around(quote: Quote, document: SourceDocument | undefined): readonly string[] {
  if (!document) return [];
  const rest = quote.kind === 'direct' ? contextPieces(quote, document.text) : [];
  return [...rest.filter(({ quoted }) => !quoted).map(({ text }) => text), document.title ?? ''];
}

/** The texts of a record by where in it they stand. `around`: what stands around its shown text. */
function textsOf(record: SearchRecord, around: readonly string[]): StandingTexts {
  const { text } = record;
  switch (record.kind) {
    case 'entity':
      return { shown: [text], named: [...record.aliases, record.role ?? ''], around };
    case 'fact':
      return { shown: [text, ...dateForms(record.date)], named: [], around };
    case 'quote': {
      const { speaker, publisher, date } = record;
      return { shown: [text], named: [speaker ?? '', publisher ?? '', ...dateForms(date ?? '')], around };
    }
  }
}

function nameColumns(entities: readonly SearchRecord[]): Pick<SearchIndex, 'nameHashes' | 'nameRecords'> {
  const names = entities.flatMap((record, number) => {
    const written = record.kind === 'entity' ? [record.text, ...record.aliases] : [];
    const hashes = new Set(written.map((name) => nameHash(formsOf(name))));
    return [...hashes].map((hash) => ({ hash, number }));
  });
  names.sort((a, b) => a.hash - b.hash);
  return {
    nameHashes: Uint32Array.from(names, ({ hash }) => hash),
    nameRecords: Uint32Array.from(names, ({ number }) => number),
  };
}
