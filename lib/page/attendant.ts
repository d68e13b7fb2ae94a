import type { Finding } from './finding.ts';
import type { Reading } from './reading.ts';

/**
 * Who waits on the reader: hovers, clicks, commands, the card. It comes in a script of its own, into a frame whose
 * reader first needs it; most pages never do.
 */
export interface Attendant {
  /** The pointer is somewhere over the page. */
  pointed(event: MouseEvent): void;
  /** `path` is the event's composed path: the event itself forgets it when it is over. */
  clicked(event: MouseEvent, path: readonly EventTarget[]): void;
  /** Goes to the nth mention of an entity, counted from 0 and round again, and opens its card. False: none is here. */
  jump(entity: string, nth: number): boolean;
  /** Does what a key command says; false where there is nothing to do it with. */
  command(command: 'next' | 'previous' | 'open'): boolean;
  /** These findings are gone, or no longer marked. */
  unmarked(findings: readonly Finding[]): void;
  /** The page has become another one. */
  navigated(): void;
}

/** What the attendant is given: the page as it is read and marked. */
export type AttendedPage = Pick<Reading, 'findings' | 'painter' | 'shadowRoots' | 'mark'>;

/** Starts an attendant, which leaves without a trace when `signal` aborts. `onGone`: the extension no longer answers. */
export type Attend = (page: AttendedPage, onGone: () => void, signal: AbortSignal) => Attendant;

/** Where the card's script leaves its `Attend` for the page's script: both share one isolated world. */
const KEY = Symbol.for('backstory.attend');

type World = typeof globalThis & { [KEY]?: Attend };

/** Leaves `attend` where `findInWorld` finds it. */
export function leaveInWorld(attend: Attend): void {
  (globalThis as World)[KEY] = attend;
}

/** What the card's script has left; null when it has not run in this world. */
export function findInWorld(): Attend | null {
  return (globalThis as World)[KEY] ?? null;
}
