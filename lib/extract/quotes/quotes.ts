import type { Basis, Edtf } from '../../domain/date.ts';
import type { DateExpression } from '../../domain/fact.ts';
import type { Quote, QuoteKind } from '../../domain/quote.ts';
import { type Span, type TextSpan, textSpan } from '../../domain/span.ts';
import type { Names } from '../names/names.ts';
import {
  type Attribution,
  attribute,
  type Model,
  QUOTATION_FROM,
  type ReportedWords,
} from './attribution.ts';
import { nearestLink } from './bonds.ts';
import type { Frame, FramedQuote } from './frame.ts';
import { frameDocument } from './framing.ts';
import { gendersOf } from './genders.ts';
import { joinAttributions } from './joining.ts';
import { isCue, phraseEnd } from './phrases.ts';
import { readingOf } from './reading.ts';
import { dateSaid } from './said.ts';
import type { Source } from './sources.ts';
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
  /** BCP 47. In another language than English no speaker is certain: the words that attribution knows are English. */
  readonly language: string | null;
}

/** The most that a speaker is certain in a text that is not English. */
const FOREIGN_MOST = 0.5;

/**
 * The quotes of a document, in reading order: verbatim content, and who says it with the chance that this is right.
 * Time grows in step with the length of the text; every span slices it exactly.
 * `model` are the learned weights that decide.
 */
export function findQuotes(text: string, input: QuoteInput, model: Model = MODEL): Quote[] {
  const frame = frameDocument(text, input.names.mentions, input.furniture);
  const reading = readingOf(frame);
  const cast = castOf(input.names, gendersOf(reading, input.names), text);
  const { quoted, reported } = attribute(reading, cast, model);
  const drafts = [
    ...joinAttributions(
      frame,
      quoted.filter(({ quotation }) => quotation >= QUOTATION_FROM),
    ).map((parts) => quotedDraft(frame, cast, parts)),
    ...reported.map((words) => reportedDraft(frame, cast, words)),
  ];
  drafts.sort((a, b) => startOf(a) - startOf(b));
  return drafts.map((draft, at) => ({
    id: `${input.document}/q${at + 1}`,
    document: input.document,
    ...draft,
    ...(isForeign(input.language) ? abroad(draft) : {}),
    ...dateSaid(draft.cue, draft.content, input),
  }));
}

function isForeign(language: string | null): boolean {
  return language !== null && !/^en\b/i.test(language);
}

/** What may be said of a speaker in a text that is not English: no more than a name that is known as one. */
function abroad({ speaker, speakerEntity, confidence }: Draft): Pick<Draft, 'speaker' | 'confidence'> {
  return speakerEntity === null
    ? { speaker: null, confidence: 0 }
    : { speaker, confidence: Math.min(confidence, FOREIGN_MOST) };
}

type Draft = Omit<Quote, 'id' | 'document' | 'date' | 'dateBasis'>;

function startOf({ content }: Draft): number {
  return content[0]?.start ?? 0;
}

function quotedDraft(frame: Frame, cast: Cast, parts: readonly Attribution[]): Draft {
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

function reportedDraft(frame: Frame, cast: Cast, words: ReportedWords): Draft {
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
