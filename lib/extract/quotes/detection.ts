import type { Frame, FramedQuote, Token } from './frame.ts';
import { wordingOf } from './wording.ts';

/** Whether the text itself says that a quoted stretch is no quotation: the so-called "experts". */
export function isSoCalled(frame: Frame, quote: FramedQuote): boolean {
  return frame.sentences[quote.sentence]?.tokens[quote.token - 1]?.low === 'so-called';
}

/** Characters of the longest title. */
const LONGEST_TITLE = 100;

/**
 * Whether a quoted stretch is the title of a work: written as one, and performed, owned by whoever broadcasts it, or
 * one of several in a row.
 */
export function isPiece(frame: Frame, quote: FramedQuote): boolean {
  const tokens = frame.sentences[quote.sentence]?.tokens ?? [];
  if (quote.inner.end - quote.inner.start > LONGEST_TITLE) return false;
  if (wordingOf(frame.text, quote.inner).written !== 'title') return false;
  const { token } = quote;
  return isPerformed(tokens, token) || isBroadcast(tokens[token - 1]) || isListed(tokens, token);
}

/** Verbs whose object in quotation marks is a piece that is performed. */
const PERFORMING =
  /^(?:sang|sung|sings?|singing|plays?|played|playing|perform(?:ed|s|ing)?|record(?:ed|s|ing)?|cover(?:ed|s|ing)?|hosts?|hosted|hosting|direct(?:ed|s|ing)|starr(?:ed|ing)|stars|composed|released|wrote|written|danced)$/;

/** Behind 'sang' or 'played', with nothing but words between. */
function isPerformed(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    const token = tokens[before];
    if (token?.kind === 'mark' && !/^[,&]$/.test(token.low)) return false;
    if (token?.kind === 'word' && PERFORMING.test(token.low)) return true;
  }
  return false;
}

/** 'NBC's "Meet the Press"'. */
function isBroadcast(before: Token | undefined): boolean {
  return before?.kind === 'name' && before.possessive && before.mention.type === 'organization';
}

/** Tokens on each side in which a list of titles is looked for. */
const LONGEST_LIST = 24;

/** One of three or more behind 'like' or 'including': 'hits including "Yesterday," "Let It Be" and "Hey Jude"'. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const [from, to] = [Math.max(0, at - LONGEST_LIST), Math.min(tokens.length, at + LONGEST_LIST)];
  let first = at;
  let last = at;
  while (last + 1 < to && joins(tokens[last + 1])) last += 1;
  while (first > from && joins(tokens[first - 1])) first -= 1;
  const count = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'quote').length;
  return count >= 3 && /^(?:including|like|as)$/.test(tokens[first - 1]?.low ?? '');
}

function joins(token: Token | undefined): boolean {
  return token?.kind === 'quote' || /^(?:,|;|and)$/.test(token?.low ?? '');
}
