import type { Corpus, Extraction } from '../domain/corpus.ts';
import type { Entity } from '../domain/entity.ts';
import type { DatedFact } from '../domain/fact.ts';
import type { Quote } from '../domain/quote.ts';
import { slug } from '../extract/names/slug.ts';
import { clusterEntities } from './clusters.ts';
import { type Curated, NOTHING_CURATED } from './curated.ts';
import { describeCluster } from './describe.ts';

/** The merged id of each entity, by document id and the id that the entity has in that document. */
export type MergedIds = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A corpus, and which of its entities each document's own became. */
export interface Merged {
  readonly corpus: Corpus;
  readonly ids: MergedIds;
}

/** Gives each entity an id that says its name; the type tells two of one name apart, then a number. */
function withIds(entities: readonly Entity[]): Entity[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const free = (plain: string, type: string): string => {
    const named = [plain, `${plain}-${type}`].find((candidate) => !taken.has(candidate));
    if (named !== undefined) return named;
    let number = numbers.get(plain) ?? 1;
    do number++;
    while (taken.has(`${plain}-${number}`));
    numbers.set(plain, number);
    return `${plain}-${number}`;
  };
  return entities.map((entity) => {
    const id = free(slug(entity.name), entity.type);
    taken.add(id);
    return { ...entity, id };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rewriteQuote(
  quote: Quote,
  ids: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): Quote {
  const speakerEntity = quote.speakerEntity === null ? null : (ids.get(quote.speakerEntity) ?? null);
  const name = speakerEntity === null ? undefined : names.get(speakerEntity);
  return { ...quote, speakerEntity, speaker: quote.speaker === null ? null : (name ?? quote.speaker) };
}

function rewriteFact(fact: DatedFact, ids: ReadonlyMap<string, string>): DatedFact {
  const entities = fact.entities.map((id) => ids.get(id)).filter((id) => id !== undefined);
  return { ...fact, entities: [...new Set(entities)] };
}

/**
 * Puts the extractions of many documents together: one entity for all its forms, and every quote and fact pointing to
 * it; a quote's speaker is shown under the entity's name. Two extractions of one document id: the last one counts.
 * The result does not depend on the order of the documents. Curated names apply only to what the documents mention.
 * Time grows in proportion to the number of entities.
 */
export function mergeWithIds(given: readonly Extraction[], curated: Curated = NOTHING_CURATED): Merged {
  const byDocument = new Map(given.map((extraction) => [extraction.document.id, extraction]));
  const extractions = [...byDocument.values()].sort((a, b) => compare(a.document.id, b.document.id));
  const clusters = clusterEntities(extractions, curated);
  const described = clusters
    .map((cluster) => ({ cluster, entity: describeCluster(cluster) }))
    .sort((a, b) => compare(a.entity.name, b.entity.name) || compare(a.entity.type, b.entity.type));
  const entities = withIds(described.map(({ entity }) => entity));
  const ids = new Map(extractions.map(({ document }) => [document.id, new Map<string, string>()]));
  for (const [at, { cluster }] of described.entries()) {
    const id = entities[at]?.id ?? '';
    for (const { document, entity } of cluster.members) ids.get(document.id)?.set(entity.id, id);
  }
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const none = new Map<string, string>();
  const corpus = {
    documents: extractions.map(({ document }) => document),
    entities,
    quotes: extractions.flatMap(({ document, quotes }) =>
      quotes.map((quote) => rewriteQuote(quote, ids.get(document.id) ?? none, names)),
    ),
    facts: extractions.flatMap(({ document, facts }) =>
      facts.map((fact) => rewriteFact(fact, ids.get(document.id) ?? none)),
    ),
  };
  return { corpus, ids };
}

/** `mergeWithIds`, where only the corpus is of interest. */
export function mergeExtractions(
  extractions: readonly Extraction[],
  curated: Curated = NOTHING_CURATED,
): Corpus {
  return mergeWithIds(extractions, curated).corpus;
}
