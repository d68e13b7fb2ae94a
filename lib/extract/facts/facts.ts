import type { Basis, Edtf } from '../../domain/date.ts';
import type { DatedFact, DateExpression } from '../../domain/fact.ts';
import { overlaps, type Span, textSpan } from '../../domain/span.ts';
import { splitSentences } from '../../text/sentences.ts';
import { tellLanguage } from '../language.ts';
import { findAnniversaries } from './anniversaries.ts';
import { eventClause } from './clause.ts';
import { isReadable } from './label.ts';
import { overlapping, within } from './overlap.ts';
import { precisionOf } from './precision.ts';
import { findVenue } from './venue.ts';

/** What is known of a document when its facts are looked for. Spans and dates sorted. */
export interface FactInput {
  /** The document's id. */
  readonly document: string;
  readonly published: Edtf | null;
  readonly publishedBasis: Basis | null;
  readonly dates: readonly DateExpression[];
  /** Names in the text, with the id of the entity that each names. */
  readonly mentions: readonly (Span & { readonly entity: string })[];
  /** Credits, navigation and the like, in which there are no facts. */
  readonly furniture?: readonly Span[];
  /** The text's sentences, where they are at hand. */
  readonly sentences?: readonly Span[];
}

/**
 * The dated facts of a text: events, agreements and acts with a date, each with a label in the text's own words and
 * the words that it rests on. A date with no event beside it, and an event with no date ('a recent meeting'), are no
 * facts. English texts only: of others nothing is taken. Sorted by where they stand.
 */
export function findFacts(text: string, input: FactInput): DatedFact[] {
  const language = tellLanguage(text);
  if (language !== null && language !== 'en') return [];
  const anniversaries = anniversaryFacts(text, input);
  const claimed = anniversaries.map(({ evidence }) => evidence);
  const drafts = [...anniversaries, ...venueFacts(text, input), ...clauseFacts(text, input, claimed)];
  drafts.sort((a, b) => a.evidence.start - b.evidence.start);
  const mentionsIn = within(input.mentions);
  const seen = new Set<string>();
  const facts: DatedFact[] = [];
  for (const draft of drafts) {
    const key = `${draft.date} ${draft.label.toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    facts.push({
      id: `${input.document}/f${facts.length + 1}`,
      document: input.document,
      date: draft.date,
      basis: draft.basis,
      precision: precisionOf(draft.date),
      label: draft.label,
      evidence: textSpan(text, draft.evidence.start, draft.evidence.end),
      entities: [...new Set(mentionsIn(draft.evidence).map(({ entity }) => entity))],
    });
  }
  return facts;
}

interface Draft {
  readonly date: Edtf;
  readonly basis: Basis;
  readonly label: string;
  readonly evidence: Span;
}

function anniversaryFacts(text: string, input: FactInput): Draft[] {
  return findAnniversaries(text, input.published)
    .map(({ date, what, evidence }) => ({
      date,
      basis: 'derived' as const,
      label: text.slice(what.start, what.end).replace(/\s+/g, ' '),
      evidence,
    }))
    .filter(({ label }) => isReadable(label));
}

/** Left out where the sentence gives the occasion a day of its own. */
function venueFacts(text: string, input: FactInput): Draft[] {
  const venue = findVenue(text, input.published);
  if (!venue || overlapping(input.dates)({ start: venue.start, end: venue.end + 24 })) return [];
  return [{ date: venue.date, basis: 'inferred', label: venue.label, evidence: venue }];
}

function clauseFacts(text: string, input: FactInput, claimed: readonly Span[]): Draft[] {
  const sentences = input.sentences ?? splitSentences(text);
  const isClaimed = overlapping(claimed);
  const isFurniture = overlapping(input.furniture ?? []);
  const drafts: Draft[] = [];
  let at = 0;
  for (const [index, date] of input.dates.entries()) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) < date.end) at += 1;
    const sentence = sentences[at];
    const basis = basisOf(date, input);
    if (!sentence || !isDatable(date.value, basis) || isClaimed(date) || isFurniture(date)) continue;
    const clause = eventClause(text, {
      sentence,
      date,
      beside: besideOf(input.dates, index, sentence),
      quoted: isQuoted(text, date.start),
    });
    if (clause && (basis === 'stated' || NAMED.test(clause.label)))
      drafts.push({ date: date.value, basis, label: clause.label, evidence: trimmed(text, clause) });
  }
  return drafts;
}

/** 'Warsaw summit', '9/11 attacks': without a name, 'elections last month' may be any. */
const NAMED = /[\p{Lu}\d]/u;

/** The dates before and after one, where they stand in the same sentence. */
function besideOf(dates: readonly DateExpression[], index: number, sentence: Span): Span[] {
  return [dates[index - 1], dates[index + 1]].flatMap((other) =>
    other && overlaps(other, sentence) ? [other] : [],
  );
}

/** How far back the opening mark of a quotation is looked for; one that opens a paragraph before it is not seen. */
const QUOTE_REACH = 1_500;

/** Whether a position stands inside double quotation marks, by those of its own line. */
function isQuoted(text: string, position: number): boolean {
  const reach = text.slice(Math.max(0, position - QUOTE_REACH), position);
  const before = reach.slice(reach.lastIndexOf('\n') + 1);
  const straight = before.split('"').length - 1;
  return (
    straight % 2 === 1 ||
    Math.max(before.lastIndexOf('“'), before.lastIndexOf('«')) >
      Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'))
  );
}

/** A timeline has room for points, months, seasons and years; not for 'the 1990s', nor for 'last week'. */
function isDatable(value: Edtf, basis: Basis): boolean {
  const precision = precisionOf(value);
  if (precision === 'interval' && basis !== 'stated') return false;
  return precision !== 'decade' && precision !== 'century' && !value.startsWith('X');
}

/** The words give the year: stated. It comes from the document's date: no surer than that, and by arithmetic. */
function basisOf(date: DateExpression, input: FactInput): Basis {
  if (/(?<!\d)\d{4}(?!\d)|\d\/\d{1,2}\/\d\d/.test(date.text)) return 'stated';
  return input.publishedBasis === 'inferred' ? 'inferred' : 'derived';
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: start + words.trim().length };
}
