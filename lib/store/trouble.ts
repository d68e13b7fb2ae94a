/**
 * What keeps a store from doing its work.
 * - `unavailable`: this browser gives the extension no database (permanent private browsing, blocked site data)
 * - `closed`: the browser has a database but cannot open it (a damaged profile, a full disk at the start)
 * - `blocked`: the database does not answer: a page of an older version of the extension has it open, perhaps
 * - `full`: the disk or the quota is full; what was stored before is whole
 * - `overtaken`: another page published an edition meanwhile; nothing was written
 * - `newer`: the database was written by a newer version of the extension
 * - `broken`: anything else
 */
export type TroubleKind = 'unavailable' | 'closed' | 'blocked' | 'full' | 'overtaken' | 'newer' | 'broken';

/** A failure of the store, sorted by what a person can do about it. */
export class StoreTrouble extends Error {
  override name = 'StoreTrouble';
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, cause?: unknown) {
    super(cause instanceof Error ? `${kind}: ${cause.message}` : kind, { cause });
    this.kind = kind;
  }
}

const KINDS: Readonly<Record<string, TroubleKind>> = {
  QuotaExceededError: 'full',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  UnknownError: 'closed',
  VersionError: 'newer',
};

/** Sorts whatever a database call threw. Errors of ours pass through unchanged. */
export function asTrouble(error: unknown): StoreTrouble {
  if (error instanceof StoreTrouble) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StoreTrouble(KINDS[name] ?? 'broken', error);
}
