import { ENTITY_TYPES, type NamedEntity } from '../domain/entity.ts';
import { CALLED_BITS } from './layout.ts';
import type { Texts } from './texts.ts';

/** What a lexicon is made of. */
export interface Listed extends NamedEntity {
  /** Ids of the documents that name it, where that is known. */
  readonly documents?: readonly string[];
}

/** Ways of calling an entity that count for how well it is known. */
const MOST_CALLED = 2 ** CALLED_BITS - 1;

/** How well an entity is known: by how many documents name it, and then by how many ways there are of calling it. */
export function fameOf({ documents, aliases }: Listed): number {
  const called = new Set(aliases.filter(({ kind }) => kind !== 'role').map(({ text }) => text)).size;
  return (documents?.length ?? 0) * (MOST_CALLED + 1) + Math.min(called, MOST_CALLED);
}

/** The columns of entities: see `COLUMNS`. */
export function entityColumns(entities: readonly Listed[], silent: ReadonlySet<string>, texts: Texts) {
  const ids = entities.map(({ id }) => texts.put(id));
  const names = entities.map(({ name }) => texts.put(name));
  return {
    entityId: ids.map(({ start }) => start),
    entityIdBytes: ids.map(({ bytes }) => bytes),
    entityName: names.map(({ start }) => start),
    entityNameBytes: names.map(({ bytes }) => bytes),
    entityType: entities.map(({ type }) => ENTITY_TYPES.indexOf(type)),
    entityFame: entities.map(fameOf),
    entitySilent: entities.map(({ id }) => (silent.has(id) ? 1 : 0)),
  };
}
