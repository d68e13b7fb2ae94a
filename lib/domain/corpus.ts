import type { SourceDocument } from './document.ts';
import type { Entity, ExtractedEntity, Role } from './entity.ts';
import type { DatedFact, DateExpression } from './fact.ts';
import type { Quote } from './quote.ts';

/** Everything that was found in one document. Entity ids are the document's own until a merge. */
export interface Extraction {
  readonly id: string;
  readonly document: SourceDocument;
  readonly entities: readonly ExtractedEntity[];
  readonly quotes: readonly Quote[];
  readonly facts: readonly DatedFact[];
  readonly dates: readonly DateExpression[];
}

/** All documents and what was extracted from them, with one entity for all its forms. */
export interface Corpus {
  readonly documents: readonly SourceDocument[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly facts: readonly DatedFact[];
}

/** What a document calls somebody whom it quotes. */
export interface StatedRole {
  readonly document: string;
  readonly entity: string;
  readonly role: Role;
}

/** One entity with all that the corpus holds on it, and the documents that this stands in. */
export interface Dossier {
  readonly entity: Entity;
  /** Said by the entity, or about it. */
  readonly quotes: readonly Quote[];
  readonly facts: readonly DatedFact[];
  readonly documents: readonly SourceDocument[];
  /** What these documents call those whom they quote. */
  readonly roles: readonly StatedRole[];
}
