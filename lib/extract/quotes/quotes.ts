import type { Basis, Edtf } from '../../domain/date.ts';
import type { DateExpression } from '../../domain/fact.ts';
import type { Quote, QuoteKind } from '../../domain/quote.ts';
import { type Span, type TextSpan, textSpan } from '../../domain/span.ts';
import type { Names } from '../names/names.ts';
import { type Attribution, attributeQuotes, QUOTATION_FROM } from './attribution.ts';
import { readingOf } from './candidates.ts';
import { type Frame, frameDocument } from './frame.ts';
import { joinAttributions } from './joining.ts';
import { dateSaid } from './said.ts';
import { isCue, type Link } from './sources.ts';
import { type Cast, castOf } from './voices.ts';
import { MODEL } from './weights.ts';

/** What is known of a document when its quotes are looked for. Spans sorted. */
export interface QuoteInput {
  /** The document's id. */
  readonly document: string;
  readonly names: Names;
  /** Credits, navigation and the like, in which there are no quotes. */
  readonly furniture: readonly Span[];
  readonly dates: readonly DateExpression[];
  readonly published: Edtf | null;
  readonly publishedBasis: Basis | null;
}

/**
 * The quotes of a document, in reading order: verbatim content, and who says it with the chance that this is right.
 * Time grows in step with the length of the text; every span slices it exactly.
 */
export function findQuotes(text: string, input: QuoteInput): Quote[] {
  const frame = frameDocument(text, input.names.mentions, input.furniture);
  const reading = readingOf(frame);
  const cast = castOf(input.names);
  const attributions = attributeQuotes(reading, cast, MODEL).filter(
    ({ quotation }) => quotation >= QUOTATION_FROM,
  );
  return joinAttributions(frame, attributions).map((parts, at) =>
    quoteOf(frame, cast, parts, input, `${input.document}/q${at + 1}`),
  );
}

function quoteOf(
  frame: Frame,
  cast: Cast,
  parts: readonly Attribution[],
  input: QuoteInput,
  id: string,
): Quote {
  const { text } = frame;
  const best = parts.reduce((one, other) => (other.confidence > one.confidence ? other : one));
  const content = parts.map(({ quote }) => textSpan(text, quote.inner.start, quote.inner.end));
  const cue = cueOf(frame, best);
  const source = best.source ? textSpan(text, best.source.start, best.source.end) : null;
  const context = contextOf(frame, parts, [source, cue]);
  const speaker = (best.entity === null ? null : cast.entity(best.entity)?.name) ?? best.name;
  return {
    id,
    document: input.document,
    kind: kindOf(frame, parts[0] ?? best),
    content,
    cue,
    source,
    speaker,
    speakerEntity: best.entity,
    confidence: speaker === null ? 0 : Math.round(best.confidence * 1000) / 1000,
    ...dateSaid(cue, content, input),
    context,
  };
}

function cueOf(frame: Frame, { source, quote }: Attribution): TextSpan | null {
  if (!source) return null;
  const tokens = frame.sentences[source.sentence]?.tokens ?? [];
  const near = source.links.reduce<Link | null>(
    (best, link) =>
      best && Math.abs(best.cue - quote.token) <= Math.abs(link.cue - quote.token) ? best : link,
    null,
  );
  const cue = near ? tokens[near.cue] : undefined;
  if (!cue) return null;
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

function contextOf(frame: Frame, parts: readonly Attribution[], others: readonly (Span | null)[]): Span {
  const spans = parts
    .flatMap(({ quote, source }) => [
      quote.sentence,
      ...(source && Math.abs(source.sentence - quote.sentence) <= 1 ? [source.sentence] : []),
    ])
    .flatMap((at) => frame.sentences[at]?.span ?? []);
  const all: Span[] = [
    ...spans,
    ...parts.map(({ quote }) => quote.inner),
    ...others.filter((span) => span !== null),
  ];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}
