import type { Quote } from '../domain/quote.ts';
import type { Span } from '../domain/span.ts';

/** What may stand between two paragraphs of one quotation: space and quotation marks. */
const NO_WORDS = /^[\s"“”„«»'‘’]*$/u;

/** The quote's stretches as one run, joined by a space where nothing was left out, by ' … ' elsewhere. */
function joinedContent({ content }: Pick<Quote, 'content'>, document: string): string {
  return content
    .map(({ start, text }, index) => {
      const before = content[index - 1];
      if (before === undefined) return text;
      return `${NO_WORDS.test(document.slice(before.end, start)) ? ' ' : ' … '}${text}`;
    })
    .join('');
}

/**
 * What a reader is shown of a quote: the speaker's own words, or, of reported speech, the article's whole sentence. Its
 * content alone ('interfering in the elections') would leave out that somebody denied it.
 */
export function shownText(quote: Quote, document: string): string {
  return quote.kind === 'indirect' ? sentenceAround(quote, document) : joinedContent(quote, document);
}

/** The article's own sentence, or sentences, that a quote stands in. */
export function sentenceAround(quote: Quote, document: string): string {
  const { start, end } = covering(quote.context, quote.content);
  return document.slice(start, end).trim();
}

/** A piece of a text, and whether it is part of the quote. */
export interface ContextPiece {
  readonly text: string;
  readonly quoted: boolean;
}

/** The quote's sentence cut where the quote begins and ends; the pieces joined are the document's own text. */
export function contextPieces({ content, context }: Quote, document: string): ContextPiece[] {
  const whole = covering(context, content);
  const pieces: ContextPiece[] = [];
  let at = whole.start;
  for (const { start, end } of content) {
    if (start > at) pieces.push({ text: document.slice(at, start), quoted: false });
    pieces.push({ text: document.slice(Math.max(start, at), end), quoted: true });
    at = Math.max(at, end);
  }
  if (whole.end > at) pieces.push({ text: document.slice(at, whole.end), quoted: false });
  return pieces;
}

function covering(outer: Span, inner: readonly Span[]): Span {
  return {
    start: Math.min(outer.start, ...inner.map(({ start }) => start)),
    end: Math.max(outer.end, ...inner.map(({ end }) => end)),
  };
}
