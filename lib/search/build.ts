import Fuse from 'fuse.js';
import type { Corpus } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { DatedFact } from '../domain/fact.ts';
import { type Quote, SPEAKER_CERTAIN } from '../domain/quote.ts';
import { namedIn } from './named-in.ts';
import { latestRole, roleLine } from './roles.ts';
import { type SearchIndex, type SearchRecord, sealOf, type WordIndex } from './search-index.ts';
import { likelySpeaker } from './speaker.ts';
import { shownText } from './verbatim.ts';
import { wordForms } from './word-forms.ts';

/** Makes the search over a corpus: plain data that survives JSON and structured cloning. Linear in the corpus. */
export function buildSearchIndex(corpus: Corpus): SearchIndex {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const named = namedIn(corpus.entities);
  const records = [
    ...corpus.entities.map(entityRecord),
    ...corpus.quotes.map((quote) => quoteRecord(quote, documents.get(quote.document), named)),
    ...corpus.facts.map(factRecord),
  ];
  const places = placesByWord(records);
  const forms = [...places.keys()].sort();
  const words = Fuse.createIndex([], forms).toJSON() as WordIndex;
  const postings = forms.map((form) => places.get(form) ?? []);
  return { format: 2, records, words, postings, seal: sealOf({ records, words, postings }) };
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
    documents: entity.documents.length,
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

function factRecord(fact: DatedFact): SearchRecord {
  const { id, label, date, basis, entities } = fact;
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
    const shown = new Set(wordForms(record.text).map(({ form }) => form));
    const beside = new Set(besideText(record).flatMap((text) => wordForms(text).map(({ form }) => form)));
    for (const form of shown) put(form, number * 2);
    for (const form of beside) if (!shown.has(form)) put(form, number * 2 + 1);
  });
  return places;
}

function besideText(record: SearchRecord): readonly string[] {
  if (record.kind === 'entity') return [...record.aliases, record.role ?? ''];
  if (record.kind === 'fact') return [yearOf(record.date)];
  return [record.speaker ?? '', record.publisher ?? '', yearOf(record.date ?? '')];
}

const yearOf = (date: string) => /^\d{4}/.exec(date)?.[0] ?? '';
