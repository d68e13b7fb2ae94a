import type { Corpus } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { DatedFact } from '../domain/fact.ts';
import { type Quote, SPEAKER_CERTAIN } from '../domain/quote.ts';
import { namedIn } from './named-in.ts';
import { latestRole, roleLine } from './roles.ts';
import { nameHash, type SearchIndex, type SearchRecord } from './search-index.ts';
import { likelySpeaker } from './speaker.ts';
import { shownText } from './verbatim.ts';
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
  const fame = Uint32Array.from(corpus.entities, (entity) => entity.documents.length);
  return {
    index: {
      format: 3,
      fame,
      quotes: corpus.quotes.length,
      ...wordColumns(placesByWord(records)),
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

function quoteRecord(
  quote: Quote,
  document: SourceDocument | undefined,
  named: (text: string) => string | null,
): SearchRecord {
  const text = shownText(quote, document?.text ?? '');
  return {
    kind: 'quote',
    id: quote.id,
    entity: quote.speakerEntity ?? named(text),
    text,
    speaker: likelySpeaker(quote),
    reported: quote.kind === 'indirect',
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

/** Word to places, each place once: a word in the shown text is not listed beside it as well. */
function placesByWord(records: readonly SearchRecord[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const put = (form: string, place: number) => {
    const list = places.get(form);
    if (list) list.push(place);
    else places.set(form, [place]);
  };
  records.forEach((record, number) => {
    const shown = new Set(formsOf(record.text));
    const beside = new Set(besideText(record).flatMap(formsOf));
    for (const form of shown) put(form, number * 2);
    for (const form of beside) if (!shown.has(form)) put(form, number * 2 + 1);
  });
  return places;
}

function wordColumns(
  places: ReadonlyMap<string, readonly number[]>,
): Pick<SearchIndex, 'words' | 'wordStarts' | 'places' | 'placeStarts'> {
  const forms = [...places.keys()].sort();
  const lists = forms.map((form) => places.get(form) ?? []);
  return {
    words: forms.join(''),
    wordStarts: startsOf(forms),
    places: Uint32Array.from(lists.flat()),
    placeStarts: startsOf(lists),
  };
}

/** Where each of these begins when they stand one after the other, and the end of the last. */
function startsOf(parts: readonly { readonly length: number }[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach(({ length }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + length;
  });
  return starts;
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

function besideText(record: SearchRecord): readonly string[] {
  if (record.kind === 'entity') return [...record.aliases, record.role ?? ''];
  if (record.kind === 'fact') return [yearOf(record.date)];
  return [record.speaker ?? '', record.publisher ?? '', yearOf(record.date ?? '')];
}

const yearOf = (date: string) => /^\d{4}/.exec(date)?.[0] ?? '';
