import type { Frame, FramedQuote } from './frame.ts';

/** Whether a paragraph opens a quotation and does not close it, and the next one opens it again. */
export function opensAgain(frame: Frame, last: FramedQuote, next: FramedQuote): boolean {
  const paragraph = frame.paragraphs[next.paragraph];
  if (last.closed || !next.opened || next.outer.start !== paragraph?.start) return false;
  return next.paragraph === last.paragraph + 1;
}

/** Whether a stretch goes on from the paragraph above or into the one below: no scare quote does. */
export function isContinued(frame: Frame, quote: FramedQuote): boolean {
  const above = frame.quotes[quote.index - 1];
  const below = frame.quotes[quote.index + 1];
  return (
    (above !== undefined && opensAgain(frame, above, quote)) ||
    (below !== undefined && opensAgain(frame, quote, below))
  );
}
