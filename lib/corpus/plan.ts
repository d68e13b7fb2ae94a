import type { Extraction } from '../domain/corpus.ts';
import type { Origin } from '../domain/document.ts';
import type { EditionPlan, Holding, KeyedExtraction } from '../domain/edition.ts';
import { quotesToShow } from '../domain/quote.ts';
import { contentKey } from './content-key.ts';
import { openingOf } from './opening.ts';

/** The extractions that ship with the extension, under the version of their content. */
export interface BundledExtractions {
  readonly version: string;
  readonly extractions: readonly KeyedExtraction[];
}

/** What an edition is made of before anything was published. */
export const EMPTY_PLAN: EditionPlan = {
  change: { kind: 'installed' },
  bundled: '',
  holdings: [],
  removed: [],
};

/** Puts every extraction under its content key. */
export function keyed(extractions: readonly Extraction[]): Promise<readonly KeyedExtraction[]> {
  return Promise.all(
    extractions.map(async (extraction) => ({ key: await contentKey(extraction), extraction })),
  );
}

/**
 * Takes up the bundled corpus of this version of the extension: its documents take the place of those bundled before;
 * the reader's documents stay, also where one has the same text; what the reader removed stays removed.
 */
export function planUpdate(current: EditionPlan, bundled: BundledExtractions, now: Date): EditionPlan {
  const readers = current.holdings.filter((holding) => holding.origin === 'reader');
  const taken = new Set([...current.removed, ...readers.map((holding) => holding.id)]);
  return {
    change: { kind: current.bundled === '' ? 'installed' : 'updated' },
    bundled: bundled.version,
    holdings: [...fresh(bundled.extractions, 'bundled', now, taken), ...readers],
    removed: current.removed,
  };
}

/** Adds the reader's documents. One with the text of a held document takes its place. */
export function planAdding(current: EditionPlan, added: readonly KeyedExtraction[], now: Date): EditionPlan {
  const held = new Map(current.holdings.map((holding) => [holding.id, holding]));
  const incoming = fresh(added, 'reader', now, new Set());
  const isChange = incoming.every(({ id }) => held.get(id)?.origin === 'reader');
  const ids = new Set(incoming.map(({ id }) => id));
  return {
    ...current,
    change: {
      kind: isChange ? 'changed' : 'added',
      titles: incoming.map(({ title, opening }) => title ?? opening),
    },
    holdings: [
      ...current.holdings.filter(({ id }) => !ids.has(id)),
      ...incoming.map((holding) => ({ ...holding, ...whenFirstAdded(held.get(holding.id)) })),
    ],
  };
}

const whenFirstAdded = (before: Holding | undefined) =>
  before?.origin === 'reader' ? { added: before.added } : {};

/** Removes documents, the reader's or bundled ones; an update does not bring them back. */
export function planRemoval(current: EditionPlan, ids: readonly string[]): EditionPlan {
  const going = current.holdings.filter((holding) => ids.includes(holding.id));
  return {
    ...current,
    change: { kind: 'removed', titles: going.map((holding) => holding.title ?? holding.opening) },
    holdings: current.holdings.filter((holding) => !ids.includes(holding.id)),
    removed: [...new Set([...current.removed, ...ids])],
  };
}

/** Brings back every bundled document as it shipped, and keeps the reader's others. */
export function planRestore(current: EditionPlan, bundled: BundledExtractions, now: Date): EditionPlan {
  const ids = new Set(bundled.extractions.map(({ extraction }) => extraction.document.id));
  const readers = current.holdings.filter((holding) => holding.origin === 'reader' && !ids.has(holding.id));
  return {
    change: { kind: 'restored' },
    bundled: bundled.version,
    holdings: [...fresh(bundled.extractions, 'bundled', now, new Set()), ...readers],
    removed: [],
  };
}

function fresh(
  extractions: readonly KeyedExtraction[],
  origin: Origin,
  now: Date,
  without: ReadonlySet<string>,
): Holding[] {
  return extractions
    .filter(({ extraction }) => !without.has(extraction.document.id))
    .map(({ key, extraction: { document, entities, quotes, facts } }) => ({
      id: document.id,
      key,
      origin,
      added: now.toISOString(),
      title: document.title,
      opening: openingOf(document.text),
      publisher: document.publisher,
      published: document.published,
      quotes: quotesToShow(quotes).length,
      names: entities.length,
      facts: facts.length,
    }));
}
