import type { Quote, QuoteKind } from '../../domain/quote.ts';
import { type Span, type TextSpan, textSpan } from '../../domain/span.ts';
import type { Attribution, ReportedWords } from './attribution.ts';
import { nearestLink } from './bonds.ts';
import type { Frame, FramedQuote } from './frame.ts';
import { isCue, phraseEnd } from './phrases.ts';
import type { Source } from './sources.ts';
import type { Cast } from './voices.ts';

/** A quote without its place in the document, and without its date. */
export type Draft = Omit<Quote, 'id' | 'document' | 'date' | 'dateBasis'>;

/** A quotation from its parts: what it cites, and the speaker of the part that is surest. */
export function quotedDraft(frame: Frame, cast: Cast, parts: readonly Attribution[]): Draft {
  const best = parts.reduce((one, other) => (other.confidence > one.confidence ? other : one));
  const content = parts.map(({ quote }) => textSpan(frame.text, quote.inner.start, quote.inner.end));
  const cue = cueOf(frame, best);
  const sentences = parts.flatMap(({ quote, source }) => [
    quote.sentence,
    ...(source && isNear(source, quote) ? [source.sentence] : []),
  ]);
  return {
    kind: kindOf(frame, parts[0] ?? best),
    content,
    cue,
    ...spokenBy(frame, cast, best),
    context: contextOf(frame, sentences, content),
  };
}

/** Reported words. */
export function reportedDraft(frame: Frame, cast: Cast, words: ReportedWords): Draft {
  const { text } = frame;
  const { content, cue, sentence } = words.report;
  const spans = [textSpan(text, content.start, content.end)];
  return {
    kind: 'indirect',
    content: spans,
    cue: textSpan(text, cue.start, cue.end),
    ...spokenBy(frame, cast, words),
    context: contextOf(frame, [sentence], spans),
  };
}

function spokenBy(
  frame: Frame,
  cast: Cast,
  { source, entity, name, confidence }: Attribution | ReportedWords,
): Pick<Draft, 'source' | 'speaker' | 'speakerEntity' | 'confidence'> {
  const speaker = (entity === null ? null : cast.entity(entity)?.name) ?? name;
  return {
    source: source && wordsOf(frame, source),
    speaker,
    speakerEntity: entity,
    confidence: speaker === null ? 0 : Math.round(confidence * 1000) / 1000,
  };
}

/** Whether a source stands in the sentence of a quotation or beside it; otherwise the speaker was carried over. */
function isNear(source: Source, quote: FramedQuote): boolean {
  return Math.abs(source.sentence - quote.sentence) <= 1;
}

/** The words that name a source; a noun with what a preposition hangs on it: 'a spokesman for the ministry'. */
function wordsOf(frame: Frame, source: Source): TextSpan {
  const tokens = frame.sentences[source.sentence]?.tokens ?? [];
  const end =
    source.kind === 'nominal' ? (tokens[phraseEnd(tokens, source.token)]?.end ?? source.end) : source.end;
  return textSpan(frame.text, source.start, end);
}

function cueOf(frame: Frame, { source, quote }: Attribution): TextSpan | null {
  if (!source || !isNear(source, quote)) return null;
  const tokens = frame.sentences[source.sentence]?.tokens ?? [];
  const near = nearestLink(source.links, quote.token);
  const cue = near && near.bond !== 'label' ? tokens[near.cue] : undefined;
  if (!cue || cue.kind === 'quote') return null;
  const end = near?.bond === 'according' ? (tokens[near.cue + 1]?.end ?? cue.end) : cue.end;
  return textSpan(frame.text, cue.start, end);
}

/** A quotation that goes on in the middle of a sentence of the article is mixed with it. */
function kindOf(frame: Frame, { quote }: Attribution): QuoteKind {
  const tokens = frame.sentences[quote.sentence]?.tokens ?? [];
  const before = tokens[quote.token - 1];
  const begins = frame.text.slice(quote.inner.start, quote.inner.start + 2);
  if (!before || before.kind === 'mark')
    return before?.low === ':' || !/^\p{Ll}/u.test(begins) ? 'direct' : 'mixed';
  return isCue(tokens, quote.token - 1) && !/^\p{Ll}/u.test(begins) ? 'direct' : 'mixed';
}

/** The sentences, and whatever of the content stands outside them. */
function contextOf(frame: Frame, sentences: readonly number[], content: readonly Span[]): Span {
  const all = [...sentences.flatMap((at) => frame.sentences[at]?.span ?? []), ...content];
  return {
    start: all.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: all.reduce((most, { end }) => Math.max(most, end), 0),
  };
}
