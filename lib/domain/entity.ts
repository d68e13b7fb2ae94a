import type { Basis, Edtf } from './date.ts';
import type { Span, TextSpan } from './span.ts';

export const ENTITY_TYPES = ['person', 'organization', 'place', 'event', 'agreement', 'concept'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * How an alias relates to the entity's name.
 * - `full`: the whole name; `short`: a part of it that is used alone ('Lavrov'); `acronym`: 'NATO'
 * - `variant`: another spelling or transliteration
 * - `role`: 'the Russian foreign minister'. True of a person for a time only: it resolves speakers inside one
 *   document and is never looked for on pages.
 */
export const ALIAS_KINDS = ['full', 'short', 'acronym', 'variant', 'role'] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** One way to write an entity. */
export interface Alias {
  readonly text: string;
  readonly kind: AliasKind;
  /** Set when a person entered it; absent when it was read in a document. */
  readonly basis?: Basis;
}

/** What a person was called in a document, and when ('Russian Foreign Minister', in 2015). */
export interface Role {
  readonly text: string;
  readonly date: Edtf | null;
  /** The document that says so. */
  readonly document: string;
  readonly evidence: TextSpan | null;
}

/** What lexicon and matching need of an entity: a plain list of these is a lexicon. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly Alias[];
}

/** A person, organization, place, event, agreement or concept of the corpus. */
export interface Entity extends NamedEntity {
  readonly roles: readonly Role[];
  /** Ids of the documents that mention it. */
  readonly documents: readonly string[];
}

/** An entity as one document shows it, with every place where the document names it. */
export interface ExtractedEntity extends Entity {
  readonly mentions: readonly Span[];
}
