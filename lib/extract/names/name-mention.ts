import type { AliasKind, EntityType, ExtractedEntity } from '../../domain/entity.ts';
import type { TextSpan } from '../../domain/span.ts';
import type { Gender } from './gazetteer.ts';

/** A place where a text names an entity, without any title. */
export interface NameMention extends TextSpan {
  /** Id of the entity. */
  readonly entity: string;
  readonly type: EntityType;
  /** How it is named here; `role` for 'the Russian foreign minister' or 'the conference'. */
  readonly kind: AliasKind;
  /** The title that stands before the name: 'Russian Foreign Minister', 'Mr.'. */
  readonly title: string | null;
}

/** All that a text names. */
export interface Names {
  /** In the order of their first mention. `documents` is empty and `role.document` is '': a text has no id. */
  readonly entities: readonly ExtractedEntity[];
  /** In order, never overlapping. */
  readonly mentions: readonly NameMention[];
  /** The gender that titles and given names suggest, by entity id; people only, where it could be told. */
  readonly genders: ReadonlyMap<string, Gender>;
}
