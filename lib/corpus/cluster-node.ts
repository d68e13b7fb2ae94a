import type { SourceDocument } from '../domain/document.ts';
import type { ExtractedEntity, NamedEntity } from '../domain/entity.ts';
import type { CuratedEntity } from './curated.ts';
import { readPersonName } from './name-keys.ts';

/** An entity of one document. */
export interface Member {
  readonly document: SourceDocument;
  readonly entity: ExtractedEntity;
}

/** Entities of several documents that are one and the same, and what is curated about it. */
export interface Cluster {
  readonly members: readonly Member[];
  readonly curated: CuratedEntity | null;
}

/** A member, or a curated entity: what is joined. */
export interface Node {
  readonly named: NamedEntity;
  readonly member: Member | null;
  readonly curated: CuratedEntity | null;
}

/** What is curated about an entity, as what it is joined by. */
export function curatedNode(curated: CuratedEntity): Node {
  const aliases = [{ text: curated.name, kind: 'full' as const }, ...curated.aliases];
  return { named: { id: '', name: curated.name, type: curated.type, aliases }, member: null, curated };
}

/** Whether a person is called by surname only. */
export function isShortName({ type, aliases, name }: NamedEntity): boolean {
  return (
    type === 'person' &&
    [name, ...aliases.map(({ text }) => text)].every((text) => readPersonName(text) === null)
  );
}

/** The list under `key`, which is made where there is none. */
export function listIn<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: V[] = [];
  lists.set(key, list);
  return list;
}
