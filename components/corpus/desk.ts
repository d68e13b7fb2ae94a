import type { Extraction } from '../../lib/domain/corpus.ts';
import type { Arrival } from '../../lib/domain/edition.ts';

/** What the reader wrote about a document, field by field. */
export interface DraftFields {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}

/** What is wrong with a field, in words. */
export type FieldProblems = Readonly<Partial<Record<keyof DraftFields, string>>>;

/** A document that was read and not saved yet. */
export interface Draft {
  /** The reader's name for it: a file's, or null for pasted text. */
  readonly file: string | null;
  readonly extraction: Extraction;
  readonly fields: DraftFields;
  /** Whether the corpus holds a document of this very text already: saving puts this one in its place. */
  readonly held: boolean;
  readonly arrival: Arrival;
  /** The title of the pack that it came in; null where it came by itself. */
  readonly pack: string | null;
  /** Of a list of names: the ids of those whom the library tells something of. */
  readonly told: readonly string[];
}

/** A file that could not be read, and why. */
export interface Refusal {
  readonly file: string | null;
  readonly reason: string;
}

/** How far a piece of work has come. `total` is null where it cannot be told. */
export interface Progress {
  readonly done: number;
  readonly total: number | null;
  /** What is being worked on. */
  readonly label: string;
}

/**
 * The desk on which documents are added.
 * - `clear`: nothing on it; a text can be pasted, files can be dropped, and what was just put aside can be taken back
 * - `reading`: documents are being read and what is in them is being found
 * - `review`: the reader looks at what was found
 * - `saving`: the corpus is being rebuilt with them; until it is published nothing has changed
 */
export type Desk =
  | { readonly kind: 'clear'; readonly refusals: readonly Refusal[]; readonly aside: readonly Draft[] }
  | { readonly kind: 'reading'; readonly progress: Progress }
  | { readonly kind: 'review'; readonly drafts: readonly Draft[]; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'saving'; readonly drafts: readonly Draft[]; readonly progress: Progress };

/** The desk as it stands, and what can be done at it. */
export interface DeskAtHand {
  readonly desk: Desk;
  /** What is typed or pasted and not saved yet: it stays while the reader looks at other pages. */
  readonly text: string;
  readonly problemsOf: (draft: Draft) => FieldProblems;
  readonly doubtsOf: (draft: Draft) => FieldProblems;
  readonly onType: (text: string) => void;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onEdit: (id: string, fields: DraftFields) => void;
  readonly onLeaveOut: (ids: readonly string[]) => void;
  readonly onTakeBack: () => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** What happens at the desk, named for who did what. */
export type DeskEvent =
  | { readonly kind: 'began'; readonly progress: Progress }
  | { readonly kind: 'advanced'; readonly progress: Progress }
  | { readonly kind: 'read'; readonly drafts: readonly Draft[]; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'edited'; readonly id: string; readonly fields: DraftFields }
  | { readonly kind: 'leftOut'; readonly ids: readonly string[] }
  | { readonly kind: 'tookBack' }
  | { readonly kind: 'savingBegan'; readonly progress: Progress }
  | { readonly kind: 'savingFailed'; readonly reason: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'cleared' };

export const CLEAR_DESK: Desk = { kind: 'clear', refusals: [], aside: [] };

/** The desk after an event. One that does not fit the desk's state (a late answer) changes nothing. */
export function deskAfter(desk: Desk, event: DeskEvent): Desk {
  switch (event.kind) {
    case 'began':
      return desk.kind === 'clear' ? { kind: 'reading', progress: event.progress } : desk;
    case 'advanced':
      return desk.kind === 'reading' || desk.kind === 'saving' ? { ...desk, progress: event.progress } : desk;
    case 'read':
      return desk.kind === 'reading' ? reviewed(event.drafts, event.refusals) : desk;
    case 'edited':
      return desk.kind === 'review' ? { ...desk, drafts: desk.drafts.map(editing(event)) } : desk;
    case 'leftOut':
      return desk.kind === 'review' ? without(desk.drafts, event.ids, desk.refusals) : desk;
    case 'tookBack':
      return desk.kind === 'clear' && desk.aside.length > 0 ? reviewed(desk.aside, desk.refusals) : desk;
    case 'savingBegan':
      return desk.kind === 'review'
        ? { kind: 'saving', drafts: desk.drafts, progress: event.progress }
        : desk;
    case 'savingFailed':
      return desk.kind === 'saving' ? unsaved(desk.drafts, event.reason) : desk;
    case 'stopped':
      return stopped(desk);
    case 'cleared':
      return CLEAR_DESK;
  }
}

function reviewed(drafts: readonly Draft[], refusals: readonly Refusal[]): Desk {
  return drafts.length === 0 ? { kind: 'clear', refusals, aside: [] } : { kind: 'review', drafts, refusals };
}

/** What the reader wrote about the last ones is not lost with them. */
function without(drafts: readonly Draft[], ids: readonly string[], refusals: readonly Refusal[]): Desk {
  const out = new Set(ids);
  const others = drafts.filter((draft) => !out.has(draft.extraction.document.id));
  return others.length === 0 ? { kind: 'clear', refusals, aside: drafts } : reviewed(others, refusals);
}

function stopped(desk: Desk): Desk {
  if (desk.kind === 'saving') return unsaved(desk.drafts, null);
  return desk.kind === 'review' ? { kind: 'clear', refusals: desk.refusals, aside: desk.drafts } : CLEAR_DESK;
}

/** The save was stopped, or failed for a reason: the drafts lie on the desk as before. */
function unsaved(drafts: readonly Draft[], reason: string | null): Desk {
  return { kind: 'review', drafts, refusals: reason === null ? [] : [{ file: null, reason }] };
}

const editing =
  ({ id, fields }: { readonly id: string; readonly fields: DraftFields }) =>
  (draft: Draft): Draft =>
    draft.extraction.document.id === id ? { ...draft, fields } : draft;
