import type { Edtf } from '../../domain/date.ts';

/** A document as it was read: its text, and what it says of itself. Whatever it does not say is null. */
export interface ReadableDocument {
  readonly text: string;
  readonly title: string | null;
  readonly published: Edtf | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The document's own id, where a file of documents gives one. */
  readonly id: string | null;
}

/** Why nothing could be read. */
export type Fault = 'empty' | 'too-large' | 'not-text' | 'no-article' | 'not-json' | 'no-documents';

/**
 * What became of a file: its documents, and a sentence for each entry of it that had to be skipped; or why there are
 * none, with a sentence that says what to do.
 */
export type ReadOutcome =
  | {
      readonly kind: 'read';
      readonly documents: readonly ReadableDocument[];
      readonly skipped: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly fault: Fault; readonly message: string };

/** A file with these documents and nothing skipped. */
export function read(...documents: readonly ReadableDocument[]): ReadOutcome {
  return { kind: 'read', documents, skipped: [] };
}

/** A file of which nothing can be had, and what the person can do. */
export function unreadable(fault: Fault, message: string): ReadOutcome {
  return { kind: 'unreadable', fault, message };
}
