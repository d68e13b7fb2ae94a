import type { Span } from '../../domain/span.ts';
import { BEFORE_OPENING, type Opening, quoted, type Taken } from './quoted.ts';

const OPENERS = /['‘‚]/;
const CLOSERS = /['’‘]/;
const LETTER = /[\p{L}\p{N}]/u;

/** Words that begin with an apostrophe. */
const ELISION = /^['’‘](?:tis|twas|til|till|em|cause|bout|round|n|cuz|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/** Longest stretch, in characters, that is looked through for a closing single mark. */
const REACH = 1500;

/** Whether a single mark at `at` may open a quotation: an apostrophe does not. */
export function opensSingle(text: string, paragraph: Span, at: number): boolean {
  if (!OPENERS.test(text.charAt(at))) return false;
  const before = at === paragraph.start || BEFORE_OPENING.test(text.charAt(at - 1));
  if (!before || !/[\p{L}\p{N}[$£€"“]/u.test(text.charAt(at + 1))) return false;
  return !ELISION.test(text.slice(at, at + 12));
}

/** Takes a single-quoted stretch when it closes in the paragraph or goes on in the next; an apostrophe otherwise. */
export function takeSingle({ text, paragraph, below, at }: Opening): Taken {
  const close = findClose(text, at, paragraph.end);
  const goesOn =
    close === null &&
    at === paragraph.start &&
    below !== null &&
    text.charAt(below.start) === text.charAt(at) &&
    opensSingle(text, below, below.start);
  if (close === null && !goesOn) return { stretch: null, next: at + 1 };
  const end = close ?? paragraph.end;
  const stretch = quoted(text, { start: at + 1, end }, { closed: close !== null, single: true });
  return { stretch, next: end + 1 };
}

/**
 * The closing single mark: one after punctuation is certain; one after a letter may be the apostrophe of a plural
 * ('workers’ rights'), and is passed over when another closing mark follows before the next quotation opens.
 */
function findClose(text: string, at: number, end: number): number | null {
  const low = text.charAt(at) === '‚';
  let doubtful: number | null = null;
  for (let to = at + 1; to < Math.min(end, at + REACH); to += 1) {
    const here = text.charAt(to);
    if (low && here === '‘') return to;
    if (/["“”„«»「」『』]/.test(here) && doubtful !== null) return doubtful;
    const role = CLOSERS.test(here) ? roleOf(text, to) : 'letter';
    if (role === 'closing') return to;
    if (role === 'opening') return doubtful;
    if (role === 'doubtful') doubtful ??= to;
  }
  return doubtful;
}

/** What a single mark inside a single-quoted stretch is, by the characters on both sides. */
function roleOf(text: string, at: number): 'letter' | 'opening' | 'closing' | 'doubtful' {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (/\s/.test(before) && LETTER.test(after))
    return ELISION.test(text.slice(at, at + 12)) ? 'letter' : 'opening';
  if (text.charAt(at) === '‘' || LETTER.test(after)) return 'letter';
  return /[sS]/.test(before) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) ? 'doubtful' : 'closing';
}
