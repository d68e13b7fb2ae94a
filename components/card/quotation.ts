import type { CardQuote } from '../../lib/domain/card.ts';

/** The verbatim words that a card shows of a quote: the speaker's, or of reported speech the article's sentence. */
export function shownWords(quote: CardQuote): string {
  return quote.kind === 'indirect' ? reportText(quote) : quotationText(quote);
}

/**
 * The verbatim words of a quote as one run: stretches that follow each other with nothing but space and quotation
 * marks between them are joined by a space, all others by ' … '.
 */
function quotationText(quote: CardQuote): string {
  const gaps = gapsBetween(quote);
  return quote.content
    .map((stretch, index) => (index === 0 ? stretch : `${joint(gaps[index - 1])}${stretch}`))
    .join('');
}

/** The article's own sentence around a quote. */
function reportText({ inContext, content }: CardQuote): string {
  const sentence = inContext
    .map(({ text }) => text)
    .join('')
    .trim();
  return sentence === '' ? content.join(' … ') : sentence;
}

const joint = (gap: string | undefined) => (gap !== undefined && NO_WORDS.test(gap) ? ' ' : ' … ');

/** What may stand between two paragraphs of one quotation. */
const NO_WORDS = /^[\s"“”„«»'‘’]*$/u;

function gapsBetween({ inContext }: CardQuote): string[] {
  const gaps: string[] = [];
  let gap: string | null = null;
  for (const { text, quoted } of inContext) {
    if (!quoted) gap = gap === null ? null : gap + text;
    else {
      if (gap !== null) gaps.push(gap);
      gap = '';
    }
  }
  return gaps;
}

/**
 * From this length on, in UTF-16 units, a card shows only the beginning of a quotation until the reader wants it all:
 * six lines, so that half a window's height has room for the first quotation and the next speaker.
 */
const LONG = 320;
const BEGINNING = 240;

/** The beginning of a long text, up to the end of a word, or null where the text is short enough to be shown whole. */
export function beginningOf(text: string): string | null {
  if (text.length <= LONG) return null;
  const blank = text.lastIndexOf(' ', BEGINNING);
  return text.slice(0, blank > BEGINNING / 2 ? blank : BEGINNING);
}
