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

/** What can be found, with the texts by which it is. */
interface Findable {
  readonly record: SearchRecord;
  readonly texts: StandingTexts;
}

/** Makes the search over a corpus: plain data that survives structured cloning. Linear in the corpus. */
export function buildSearch(corpus: Corpus): BuiltSearch {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const recordOf = new Map(corpus.entities.map(({ id }, record) => [id, record]));
  const named = namedIn(corpus.entities);
  const findables = [
    ...corpus.entities.map(findableEntity),
    ...corpus.quotes.map((quote) => findableQuote(quote, documents.get(quote.document), named)),
    ...corpus.facts.map((fact) => findableFact(fact, recordOf)),
  ];
  const records = findables.map(({ record }) => record);
  const fame = Uint32Array.from(corpus.entities, (entity) => entity.documents.length);
  return {
    index: {
      format: 4,
      fame,
      quotes: corpus.quotes.length,
      ...wordColumns(findables.map(({ texts }) => texts)),
      ...nameColumns(records.slice(0, fame.length)),
    },
    records,
  };
}

function findableEntity({ id, name, aliases: written, type, roles }: Entity): Findable {
  const latest = latestRole(roles);
  const role = latest && roleLine(latest);
  const aliases = written.filter(({ kind }) => kind !== 'role').map(({ text }) => text);
  return {
    record: { kind: 'entity', id, text: name, aliases, type, role },
    texts: { shown: [name], named: [...aliases, role ?? ''], around: [] },
  };
}

/** A few quoted words ('useless') tell nothing in a list of results: these are shown as the article's sentence. */
function findableQuote(
  quote: Quote,
  document: SourceDocument | undefined,
  named: (text: string) => string | null,
): Findable {
  const isSpoken = quote.kind === 'direct';
  const article = document?.text ?? '';
  const text = (isSpoken ? shownText : sentenceAround)(quote, article);
  const rest = isSpoken ? contextPieces(quote, article).filter(({ quoted }) => !quoted) : [];
  const speaker = likelySpeaker(quote);
  const date = quote.date ?? document?.published ?? null;
  const publisher = document?.publisher ?? null;
  return {
    record: {
      kind: 'quote',
      id: quote.id,
      entity: quote.speakerEntity ?? named(text),
      text,
      speaker,
      reported: !isSpoken,
      certain: quote.confidence >= SPEAKER_CERTAIN,
      date,
      dateBasis: quote.date === null ? (document?.publishedBasis ?? null) : quote.dateBasis,
      publisher,
    },
    texts: {
      shown: [text],
      named: [speaker ?? '', publisher ?? '', ...dateForms(date ?? '')],
      around: [...rest.map((piece) => piece.text), document?.title ?? ''],
    },
  };
}

function findableFact(
  { id, entities, label, date, basis }: DatedFact,
  recordOf: ReadonlyMap<string, number>,
): Findable {
  const about = entities.flatMap((entity) => {
    const record = recordOf.get(entity);
    return record === undefined ? [] : [{ id: entity, record }];
  });
  return {
    record: { kind: 'fact', id, entities: about, text: label, date, basis },
    texts: { shown: [label, ...dateForms(date)], named: [], around: [] },
  };
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
