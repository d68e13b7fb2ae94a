import { findNames, type Names } from '../../../lib/extract/names/names.ts';

/** What the text's mentions are, as 'words -> name'. */
export function told({ entities, mentions }: Names): string[] {
  const byId = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions.map(({ text, entity }) => `${text} -> ${byId.get(entity)}`);
}

/** The entities of `text`, as 'name: type'. */
export function typed(text: string): string[] {
  return findNames(text, []).entities.map(({ name, type }) => `${name}: ${type}`);
}

/** The names of the entities of `text`. */
export function namesOf(text: string): string[] {
  return findNames(text, []).entities.map(({ name }) => name);
}

/** The entity of `text` with that name. */
export function entityOf(text: string, name: string) {
  return findNames(text, []).entities.find((entity) => entity.name === name);
}
