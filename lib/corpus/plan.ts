import type { Extraction } from '../domain/corpus.ts';
import type { Origin } from '../domain/document.ts';
import {
  type Arrival,
  type EditionPlan,
  type Holding,
  JUST_READ,
  type KeyedExtraction,
} from '../domain/edition.ts';
import { openingOf } from '../domain/opening.ts';
import { quotesToShow } from '../domain/quote.ts';
import { contentKey } from './content-key.ts';

/** The extractions that ship with the extension, under the version of their content. */
export interface BundledExtractions {
  readonly version: string;
  readonly extractor: string;
  readonly extractions: readonly KeyedExtraction[];
}

/** What an edition is made of before anything was published. */
export const EMPTY_PLAN: EditionPlan = {
  change: { kind: 'installed' },
  bundled: '',
  holdings: [],
  removed: [],
};

/**
 * Puts an extraction under its content key, as it is kept: without reported speech that no reader is shown, which would be
 * more than half of it.
 */
export async function underKey(found: Extraction): Promise<KeyedExtraction> {
  const extraction = { ...found, quotes: quotesToShow(found.quotes) };
  return { key: await contentKey(extraction), extraction };
}

/** Puts every extraction under its content key. */
export function keyed(extractions: readonly Extraction[]): Promise<readonly KeyedExtraction[]> {
  return Promise.all(extractions.map(underKey));
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
    holdings: [...bundledHoldings(bundled, now, taken), ...readers],
    removed: current.removed,
  };
}

/** Adds the reader's documents, as `extractor` read them. One with the text of a held document takes its place. */
export function planAdding(
  current: EditionPlan,
  added: readonly KeyedExtraction[],
  extractor: string,
  now: Date,
): EditionPlan {
  const held = new Map(current.holdings.map((holding) => [holding.id, holding]));
  const incoming = added.map((one) => {
    const holding = holdingOf(one, 'reader', extractor, now);
    const before = held.get(holding.id);
    return before?.origin === 'reader' ? following(holding, before) : holding;
  });
  const isChange = incoming.every(({ id }) => held.get(id)?.origin === 'reader');
  const ids = new Set(incoming.map(({ id }) => id));
  return {
    ...current,
    change: {
      kind: isChange ? 'changed' : 'added',
      titles: incoming.map(({ title, opening }) => title ?? opening),
    },
    holdings: [...current.holdings.filter(({ id }) => !ids.has(id)), ...incoming],
  };
}

/** The same document as before, with what is known of it besides: when it came, and what was entered by hand. */
const following = (holding: Holding, before: Holding): Holding => ({
  ...holding,
  added: before.added,
  byHand: [...new Set([...before.byHand, ...holding.byHand])],
});

/** How a document that is held came. */
export function arrivalOf({ extractor, isNameList, byHand }: Holding): Arrival {
  const given = isNameList ? 'names' : 'pack';
  return { provenance: extractor === null ? given : 'read', byHand };
}

/** The reader's documents that another version than `extractor` read. */
export function readByOthers(holdings: readonly Holding[], extractor: string): readonly Holding[] {
  return holdings.filter(
    (holding) => holding.origin === 'reader' && holding.extractor !== null && holding.extractor !== extractor,
  );
}

/**
 * Puts what was found anew in documents in the place of what was found before. `anew`: by the key of what it was found in
 * place of; a document that was changed or removed meanwhile is passed over. Null where that is all of them.
 */
export function planRereading(
  current: EditionPlan,
  anew: ReadonlyMap<string, KeyedExtraction>,
  extractor: string,
  now: Date,
): EditionPlan | null {
  let documents = 0;
  const holdings = current.holdings.map((before) => {
    const found = anew.get(before.key);
    if (!found || before.extractor === extractor) return before;
    documents += 1;
    return following(holdingOf(found, before.origin, extractor, now), before);
  });
  return documents === 0 ? null : { ...current, change: { kind: 'reread', documents, extractor }, holdings };
}

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
    holdings: [...bundledHoldings(bundled, now, new Set()), ...readers],
    removed: [],
  };
}

function bundledHoldings(
  { extractions, extractor }: BundledExtractions,
  now: Date,
  without: ReadonlySet<string>,
): Holding[] {
  return extractions
    .filter(({ extraction }) => !without.has(extraction.document.id))
    .map((one) => holdingOf(one, 'bundled', extractor, now));
}

function holdingOf(
  { key, arrival = JUST_READ, extraction: { document, entities, quotes, facts } }: KeyedExtraction,
  origin: Origin,
  extractor: string,
  now: Date,
): Holding {
  return {
    id: document.id,
    key,
    origin,
    extractor: arrival.provenance === 'read' ? extractor : null,
    ...(arrival.provenance === 'names' && { isNameList: true }),
    byHand: arrival.byHand,
    added: now.toISOString(),
    title: document.title,
    opening: openingOf(document.text),
    publisher: document.publisher,
    published: document.published,
    quotes: quotes.length,
    names: entities.length,
    facts: facts.length,
  };
}
