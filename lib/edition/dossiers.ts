import type { Corpus, Extraction } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { DossierEntry, Reference, Shelf } from '../domain/edition.ts';
import type { Quote } from '../domain/quote.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { latestRole } from '../search/roles.ts';

/** A place in a document where an entity of the corpus is named. */
export interface Naming extends Span {
  readonly entity: string;
}

/** Where each document names which entities of the corpus. `ids`: by document, its own entity ids to the corpus's. */
export function namings(
  extractions: readonly Extraction[],
  ids: ReadonlyMap<string, ReadonlyMap<string, string>>,
): ReadonlyMap<string, readonly Naming[]> {
  return new Map(
    extractions.map(({ document, entities }) => [
      document.id,
      entities.flatMap(({ id, mentions }) => {
        const entity = ids.get(document.id)?.get(id);
        return entity === undefined ? [] : mentions.map(({ start, end }) => ({ start, end, entity }));
      }),
    ]),
  );
}

/**
 * For every entity, where to find what was said by it and what names it, newest document first. A quote names what
 * is named in the sentences that it stands in.
 */
export function dossierEntries(
  corpus: Corpus,
  named: ReadonlyMap<string, readonly Naming[]>,
): readonly DossierEntry[] {
  const quotes = new Map<string, Reference[]>();
  const facts = new Map<string, Reference[]>();
  const quotesOf = Map.groupBy(corpus.quotes, (quote) => quote.document);
  const factsOf = Map.groupBy(corpus.facts, (fact) => fact.document);
  for (const document of newestFirst(corpus.documents)) {
    const namesIn = finder(named.get(document.id) ?? []);
    for (const quote of quotesOf.get(document.id) ?? [])
      for (const entity of concerned(quote, namesIn))
        note(quotes, entity, { document: document.id, id: quote.id });
    for (const fact of factsOf.get(document.id) ?? [])
      for (const entity of new Set(fact.entities))
        note(facts, entity, { document: document.id, id: fact.id });
  }
  return corpus.entities.map((entity) => ({
    entity,
    quotes: quotes.get(entity.id) ?? [],
    facts: facts.get(entity.id) ?? [],
  }));
}

/**
 * The merged quotes and facts by document, with what it calls those whom it quotes, so that a card loads only those of the
 * documents it shows.
 */
export function shelves(corpus: Corpus): readonly Shelf[] {
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const quotesOf = Map.groupBy(corpus.quotes, (quote) => quote.document);
  const factsOf = Map.groupBy(corpus.facts, (fact) => fact.document);
  return corpus.documents.map(({ id }) => {
    const quotes = quotesOf.get(id) ?? [];
    const speakers = new Set(quotes.map(({ speakerEntity }) => speakerEntity ?? ''));
    const roles = [...speakers].flatMap((entity) => {
      const stated = entities.get(entity)?.roles.filter(({ document }) => document === id);
      const role = latestRole(stated ?? []);
      return role === null ? [] : [{ document: id, entity, role }];
    });
    return { document: id, quotes, facts: factsOf.get(id) ?? [], roles };
  });
}

/** Documents by date, newest first; those without a full year last. */
function newestFirst(documents: readonly SourceDocument[]): readonly SourceDocument[] {
  const rank = ({ published }: SourceDocument) => (published && /^\d{4}/.test(published) ? published : '');
  return documents.toSorted((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0));
}

function concerned(quote: Quote, namesIn: (span: Span) => readonly string[]): ReadonlySet<string> {
  const named = namesIn(quote.context);
  return new Set(quote.speakerEntity === null ? named : [quote.speakerEntity, ...named]);
}

/** Finds the entities that are named in a span, in the time of a binary search: a document may name thousands. */
function finder(namings: readonly Naming[]): (span: Span) => readonly string[] {
  const sorted = namings.toSorted((a, b) => a.start - b.start);
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (span) => {
    const found: string[] = [];
    for (let i = firstFrom(sorted, span.start - longest); i < sorted.length; i += 1) {
      const naming = sorted[i];
      if (!naming || naming.start >= span.end) break;
      if (overlaps(naming, span)) found.push(naming.entity);
    }
    return found;
  };
}

/** The index of the first naming that starts at `offset` or later. */
function firstFrom(sorted: readonly Naming[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function note(references: Map<string, Reference[]>, entity: string, reference: Reference): void {
  const known = references.get(entity);
  if (known) known.push(reference);
  else references.set(entity, [reference]);
}
