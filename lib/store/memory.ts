import type { Extraction } from '../domain/corpus.ts';
import type { EditionPlan } from '../domain/edition.ts';
import type { BuiltEdition } from './change.ts';
import { gatherDossier, type Library } from './library.ts';

/** An edition served from memory, for a browser that gives the extension no database. Its number is 0. */
export function memoryLibrary(
  plan: EditionPlan,
  { edition, counts }: BuiltEdition,
  extractions: readonly Extraction[],
  now: Date,
): Library {
  const entries = new Map(edition.dossiers.map((entry) => [entry.entity.id, entry]));
  const shelves = new Map(edition.shelves.map((shelf) => [shelf.document, shelf]));
  const held = new Map(extractions.map((extraction) => [extraction.document.id, extraction]));
  const { holdings, removed: _removed, ...head } = plan;
  return {
    info: { ...head, counts, number: 0, created: now.toISOString() },
    kept: 'memory',
    lexicon: async () => edition.lexicon,
    search: async () => edition.search,
    records: async (numbers) => numbers.map((number) => edition.records[number]),
    holdings: async () => holdings,
    dossier: (entity) =>
      gatherDossier(entity, {
        entry: async (id) => entries.get(id),
        shelf: async (id) => {
          const [shelf, text] = [shelves.get(id), held.get(id)?.document];
          return shelf && text && { ...shelf, text };
        },
      }),
    nameOf: async (entity) => entries.get(entity)?.entity.name ?? null,
    extraction: async (document) => held.get(document) ?? null,
  };
}
