import type { CardQuote } from '../../lib/domain/card.ts';

/**
 * The verbatim words of a quote as one run: stretches that follow each other with nothing but space and quotation
 * marks between them are joined by a space, all others by ' … '.
 */
export function quotationText(quote: CardQuote): string {
  const gaps = gapsBetween(quote);
  return quote.content
    .map((stretch, index) => (index === 0 ? stretch : `${joint(gaps[index - 1])}${stretch}`))
    .join('');
}

/** The article's own sentence around a quote. */
export function reportText({ inContext, content }: CardQuote): string {
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
