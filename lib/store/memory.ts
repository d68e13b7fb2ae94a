import type { Extraction } from '../domain/corpus.ts';
import type { Edition, EditionInfo } from '../domain/edition.ts';
import { gatherDossier, type Library } from './library.ts';

/** An edition served from memory, for a browser that gives the extension no database. */
export function memoryLibrary(
  info: EditionInfo,
  edition: Edition,
  extractions: readonly Extraction[],
): Library {
  const entries = new Map(edition.dossiers.map((entry) => [entry.entity.id, entry]));
  const shelves = new Map(edition.shelves.map((shelf) => [shelf.document, shelf]));
  const held = new Map(extractions.map((extraction) => [extraction.document.id, extraction]));
  return {
    info,
    kept: 'memory',
    lexicon: async () => edition.lexicon,
    search: async () => edition.search,
    dossier: (entity) =>
      gatherDossier(entity, {
        entry: async (id) => entries.get(id),
        shelf: async (document) => shelves.get(document),
        document: async (id) => held.get(id)?.document,
      }),
    extraction: async (document) => held.get(document) ?? null,
  };
}
