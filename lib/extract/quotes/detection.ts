import type { Frame, FramedQuote } from './frame.ts';
import { isTitle } from './wording.ts';

/** Whether the text itself says that a quoted stretch is no quotation: the so-called "experts". */
export function isSoCalled(frame: Frame, quote: FramedQuote): boolean {
  return frame.sentences[quote.sentence]?.tokens[quote.token - 1]?.low === 'so-called';
}

/** Verbs whose object in quotation marks is a piece that is performed. */
const PERFORMING =
  /^(?:sang|sung|sings?|singing|plays?|played|playing|perform(?:ed|s|ing)?|record(?:ed|s|ing)?|cover(?:ed|s|ing)?|hosts?|hosted|hosting|direct(?:ed|s|ing)|starr(?:ed|ing)|stars|composed|released|wrote|written|danced)$/;

/**
 * Whether a quoted stretch is the title of a piece: written as one behind 'sang' or 'played', 'in', 'on' or 'of'
 * between.
 */
export function isPiece(frame: Frame, quote: FramedQuote): boolean {
  const inner = frame.text.slice(quote.inner.start, quote.inner.end);
  if (inner.length > LONGEST_TITLE || !isTitle(inner)) return false;
  const tokens = frame.sentences[quote.sentence]?.tokens ?? [];
  for (let at = quote.token - 1; at >= Math.max(0, quote.token - 5); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && !/^[,&]$/.test(token.low)) return false;
    if (token?.kind === 'word' && PERFORMING.test(token.low)) return true;
  }
  return false;
}

/** Characters of the longest title. */
const LONGEST_TITLE = 60;
