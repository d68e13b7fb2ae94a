import type { Bundle } from '../../../lib/corpus/bundle.ts';
import type { Details } from '../../../lib/corpus/details.ts';
import type { UnpackFlaw } from '../../../lib/corpus/unpack-flaw.ts';
import type { Extraction } from '../../../lib/domain/corpus.ts';
import type { Arrival } from '../../../lib/domain/edition.ts';
import type { Fault, ReadableDocument } from '../../../lib/extract/read/outcome.ts';
import type { ChangeStage } from '../../../lib/store/change.ts';
import type { TroubleKind } from '../../../lib/store/trouble.ts';

/** What the reader gave: a file's bytes, a pasted text, or the articles that were read out of a web page. */
export type Source =
  | { readonly kind: 'file'; readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'documents';
      readonly file: string | null;
      readonly documents: readonly ReadableDocument[];
    };

/** A document with what the reader changed about it. */
export interface EditedDocument {
  readonly extraction: Extraction;
  readonly entered: Partial<Details>;
  readonly arrival: Arrival;
}

/** Which of the documents a worker reads: every `of`th, beginning with the `nth`. */
export interface Share {
  readonly of: number;
  readonly nth: number;
}

/** What the options page has its worker do. One worker does one task; to cancel is to end the worker. */
export type Task =
  | { readonly kind: 'read'; readonly sources: readonly Source[]; readonly share: Share }
  | { readonly kind: 'add'; readonly documents: readonly EditedDocument[]; readonly bundle: Bundle }
  | { readonly kind: 'reread'; readonly bundle: Bundle }
  | { readonly kind: 'remove'; readonly ids: readonly string[]; readonly bundle: Bundle }
  | { readonly kind: 'restore'; readonly bundle: Bundle }
  /** Makes a file of all that the reader added; `title`: what it is called. */
  | { readonly kind: 'copy'; readonly title: string };

/** Why a source gave nothing, or not all of what it holds. */
export type SourceFault = Fault | 'duplicate' | 'unreadable' | 'page-closed';

/** What the worker tells meanwhile and in the end; `read`, `changed`, `copied` and `failed` are last words. */
export type Told =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly name: string | null }
  | {
      readonly kind: 'found';
      /** Its place among all documents. */
      readonly at: number;
      readonly file: string | null;
      readonly extraction: Extraction;
      readonly arrival: Arrival;
      /** The title of the pack that it came in; null where it came by itself. */
      readonly pack: string | null;
      /** Of a list of names: the ids of those whom the library tells something of. */
      readonly told: readonly string[];
    }
  | { readonly kind: 'refused'; readonly file: string | null; readonly fault: SourceFault }
  | { readonly kind: 'skipped'; readonly file: string | null; readonly sentence: string }
  | { readonly kind: 'unusable'; readonly file: string; readonly flaw: UnpackFlaw }
  | { readonly kind: 'read' }
  | { readonly kind: 'stage'; readonly stage: ChangeStage }
  | { readonly kind: 'changed' }
  | { readonly kind: 'copied'; readonly copy: Blob }
  | { readonly kind: 'failed'; readonly trouble: TroubleKind };
