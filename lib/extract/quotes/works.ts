import { wordList } from '../word-list.ts';
import type { Frame, FramedQuote, Token } from './frame.ts';
import { wordingOf } from './wording.ts';

/** Kinds of works, and 'titled'. */
const WORKS = wordList(`
  album anthem article autobiography ballad blog book books column columns comedy documentary drama entitled episode
  essay exhibition film films hit magazine memoir movie movies musical novel opera painting play podcast poem program
  programme series show shows single sitcom song songs titled
`);

function isWork(token: Token | undefined): boolean {
  return WORKS.has(token?.low ?? '');
}

/** Characters of the longest title. */
const LONGEST_TITLE = 100;

/** Whether a quoted stretch is the title of a work: written as one, and said to be one by what stands beside it. */
export function isTitleOfWork(frame: Frame, quote: FramedQuote): boolean {
  const { inner, token } = quote;
  if (inner.end - inner.start > LONGEST_TITLE) return false;
  const tokens = frame.sentences[quote.sentence]?.tokens ?? [];
  const { written, size } = wordingOf(frame.text, inner);
  if (written === 'title')
    return (
      isNamedWork(tokens, token) ||
      isPerformed(tokens, token) ||
      isIssued(tokens[token - 1]) ||
      isListed(tokens, token)
    );
  const short = written === 'name' || (size === 'one' && /\p{N}/u.test(frame.text.charAt(inner.start)));
  return short && (isWork(tokens[token - 1]) || isCastIn(tokens, token) || isBroadcast(tokens[token - 1]));
}

/** 'the song "…"', 'the host of "…"', 'the "…" radio show'; 'her book, "…"' is as often somebody's words. */
function isNamedWork(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (isWork(before) || isCastIn(tokens, at) || isWork(next)) return true;
  return next?.kind === 'word' && isWork(tokens[at + 2]);
}

const CAST =
  /(?:^|\s)(?:episodes?|edition|installment|broadcast|cast|stars?|(?:co-?)?hosts?|creator|author|director|season|premiere|finale|editor)$/;

/** 'an episode of "…"', 'the host of "…"'. */
function isCastIn(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.low === 'of' && CAST.test(tokens[at - 2]?.low ?? '');
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

/** 'NBC's "Meet the Press"', '1978's "What a Fool Believes"'. */
function isIssued(before: Token | undefined): boolean {
  return isBroadcast(before) || /^(?:19|20)\d\d(?:'s)?$/.test(before?.low ?? '');
}

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
