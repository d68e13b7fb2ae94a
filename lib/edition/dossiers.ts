import type { Corpus, Extraction } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { DossierEntry, Reference, Shelf } from '../domain/edition.ts';
import type { Quote } from '../domain/quote.ts';
import { overlaps, type Span } from '../domain/span.ts';

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
    for (const quote of quotesOf.get(document.id) ?? [])
      for (const entity of concerned(quote, named.get(document.id) ?? []))
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

/** The merged quotes and facts by document, so that a card loads only those of the documents it shows. */
export function shelves(corpus: Corpus): readonly Shelf[] {
  const quotesOf = Map.groupBy(corpus.quotes, (quote) => quote.document);
  const factsOf = Map.groupBy(corpus.facts, (fact) => fact.document);
  return corpus.documents.map(({ id }) => ({
    document: id,
    quotes: quotesOf.get(id) ?? [],
    facts: factsOf.get(id) ?? [],
  }));
}

/** Documents by date, newest first; those without a full year last. */
function newestFirst(documents: readonly SourceDocument[]): readonly SourceDocument[] {
  const rank = ({ published }: SourceDocument) => (published && /^\d{4}/.test(published) ? published : '');
  return documents.toSorted((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0));
}

function concerned(quote: Quote, namings: readonly Naming[]): ReadonlySet<string> {
  const named = namings.filter((naming) => overlaps(naming, quote.context)).map(({ entity }) => entity);
  return new Set(quote.speakerEntity === null ? named : [quote.speakerEntity, ...named]);
}

function note(references: Map<string, Reference[]>, entity: string, reference: Reference): void {
  const known = references.get(entity);
  if (known) known.push(reference);
  else references.set(entity, [reference]);
}
