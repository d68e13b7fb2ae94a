import type { Basis, Edtf } from '../../domain/date.ts';
import type { DateExpression } from '../../domain/fact.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import type { Names } from '../names/names.ts';
import { attribute, type Model, QUOTATION_FROM } from './attribution.ts';
import { dateSaid } from './date-said.ts';
import { type Draft, quotedDraft, reportedDraft } from './drafts.ts';
import { frameDocument } from './framing.ts';
import { gendersOf } from './genders.ts';
import { joinAttributions } from './joining.ts';
import { readingOf } from './reading.ts';
import { castOf } from './voices.ts';
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
 *
 * 1. Frame (framing.ts): paragraphs, and in them what stands between marks (marks.ts: double-marks.ts, single-marks.ts;
 *    where one that is not closed ends, closing-tag.ts) or behind a label (transcript.ts); sentences of tokens, in which
 *    a quotation is one (tokenize.ts).
 * 2. Reading (reading.ts): in each sentence who may speak (sources.ts), and by which verb (bonds.ts, dependence.ts).
 * 3. Cast (voices.ts): whom the document names, with the gender that its pronouns tell (genders.ts).
 * 4. Attribution, sentence by sentence (attribution.ts):
 *    - of each quoted stretch the source (candidates.ts), whom that stands for (resolving.ts), whether it is a quotation
 *      at all (no-quotation.ts, works.ts; quotation-features.ts, telling.ts), and how sure that is (certainty.ts,
 *      doubts.ts);
 *    - the reported words (reports.ts, clauses.ts, likely-reports.ts);
 *    - who spoke, remembered for the sentences that follow (memory.ts).
 * 5. Quotes: stretches of one quotation joined (joining.ts, continued.ts), as the domain has them (drafts.ts), with the
 *    day on which it was said (date-said.ts).
 *
 * What is decided by weights is learned (weights.ts, packed.ts, linear.ts); lists of words are in words.ts.
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

function startOf({ content }: Draft): number {
  return content[0]?.start ?? 0;
}
