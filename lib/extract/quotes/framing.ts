import type { Span } from '../../domain/span.ts';
import { sentencesOf, splitParagraphs } from '../../text/sentences.ts';
import type { NameMention } from '../names/names.ts';
import type { Frame, FramedQuote, Sentence } from './frame.ts';
import { quotedStretches } from './marks.ts';
import type { Quoted } from './quoted.ts';
import { tokenize } from './tokenize.ts';
import { turnsOf } from './transcript.ts';
import { Walk } from './walk.ts';

/**
 * Lays a document out for attribution: paragraphs, sentences, tokens, quoted stretches. `skipped` are stretches that are
 * not prose (furniture): no quotation in them counts. Linear in the text's length.
 */
export function frameDocument(
  text: string,
  mentions: readonly NameMention[],
  skipped: readonly Span[],
): Frame {
  const paragraphs = splitParagraphs(text);
  const sentences: Sentence[] = [];
  const quotes: FramedQuote[] = [];
  const firstSentence: number[] = [];
  const names = new Walk(mentions);
  const furniture = new Walk(skipped);
  const turns = turnsOf(text, paragraphs, mentions);
  paragraphs.forEach((paragraph, index) => {
    firstSentence.push(sentences.length);
    const turn = turns.get(index);
    const stretches = new Walk(
      furniture.touching(paragraph)
        ? []
        : turn
          ? [turn]
          : quotedStretches(text, paragraph, paragraphs[index + 1] ?? null),
    );
    for (const span of narratedSentences(text, paragraph, stretches.items)) {
      const tokens = tokenize(text, span, stretches, names, (stretch, token) => {
        quotes.push({
          ...stretch,
          index: quotes.length,
          paragraph: index,
          sentence: sentences.length,
          token,
        });
        return quotes.length - 1;
      });
      sentences.push({ index: sentences.length, paragraph: index, span, tokens });
    }
  });
  return { text, paragraphs, firstSentence, sentences, quotes };
}

/** Sentences of a paragraph, where a full stop inside a quotation ends none. */
function narratedSentences(text: string, paragraph: Span, stretches: readonly Quoted[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  const walk = new Walk(stretches.map(({ outer }) => outer));
  for (const sentence of sentencesOf(text, paragraph)) {
    const last = joined.at(-1);
    if (last && walk.inside(sentence.start)) last.end = sentence.end;
    else joined.push({ start: sentence.start, end: sentence.end });
  }
  return joined;
}
