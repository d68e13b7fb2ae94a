import { type Candidate, candidatesFor, type Previous, silentFeatures } from './candidates.ts';
import { groundsOf } from './certainty.ts';
import { isContinued } from './continued.ts';
import { mostSure } from './doubts.ts';
import type { FramedQuote } from './frame.ts';
import { innerVoice } from './inner-voice.ts';
import { likelyReports } from './likely-reports.ts';
import { chance, highest, shares, total, type Weights } from './linear.ts';
import { afterSentence } from './memory.ts';
import { isNoQuotation } from './no-quotation.ts';
import { quotationFeatures } from './quotation-features.ts';
import type { Reading } from './reading.ts';
import { type Report, reportsOf } from './reports.ts';
import { referentFor } from './resolving.ts';
import type { Source } from './sources.ts';
import { placeOf } from './subjects.ts';
import type { ReportingWords, Telling } from './telling.ts';
import { type Cast, remember, type Spoken, voiceOf } from './voices.ts';

/** The learned weights, one set for each question that attribution asks. */
export interface Model {
  /** Which words in reach name who says a quotation. */
  readonly source: Weights;
  /** Whom a pronoun or nominal stands for. */
  readonly referent: Weights;
  /** Whether a quoted stretch is a quotation at all. */
  readonly quotation: Weights;
  /** Whether the speaker of a quotation that was arrived at is right. */
  readonly certainty: Weights;
  /** Whether words are reported, and the speaker that was arrived at is right. */
  readonly reportCertainty: Weights;
  /** Where the clause after a reporting verb ends. */
  readonly end: Weights;
  /** Whether a clause after a reporting word is a report of what somebody says. */
  readonly report: Weights;
  /** The stems of the words by which something may be reported. */
  readonly reporting: readonly string[];
}

/** Who says something, and how sure that is. */
interface Speaker {
  readonly source: Source | null;
  readonly entity: string | null;
  /** The name of a speaker who is no entity of the document. */
  readonly name: string | null;
  /** Chance that the entity, or the name, is the one who speaks. */
  readonly confidence: number;
  /** What the confidence rests on. */
  readonly grounds: readonly string[];
}

/** One quoted stretch, with who says it. */
export interface Attribution extends Speaker {
  readonly quote: FramedQuote;
  /** Chance that it is a quotation rather than a scare quote or a title. */
  readonly quotation: number;
}

/** Reported words, with who says them. */
export interface ReportedWords extends Speaker {
  readonly report: Report;
}

/** All that is said in a document, in reading order. */
export interface Attributions {
  readonly quoted: readonly Attribution[];
  readonly reported: readonly ReportedWords[];
}

/** From this chance on a quoted stretch counts as a quotation: also the point of highest F1 over all of train. */
export const QUOTATION_FROM = 0.5;

/** Decides, sentence by sentence, what is said in a document and by whom. */
export function attribute(reading: Reading, cast: Cast, model: Model): Attributions {
  const quoted: Attribution[] = [];
  const reported: ReportedWords[] = [];
  const reporting: ReportingWords = { stems: new Set(model.reporting), weights: model.report };
  let previous: Previous | null = null;
  let spoken: readonly Spoken[] = [];
  let next = 0;
  for (const sentence of reading.frame.sentences) {
    const before = spoken;
    for (
      let quote = reading.frame.quotes[next];
      quote?.sentence === sentence.index;
      quote = reading.frame.quotes[next]
    ) {
      next += 1;
      const place = placeOf(reading, sentence);
      const made = attributeQuote(reading, cast, model, { place, reporting }, quote, previous, spoken);
      quoted.push(made);
      if (made.quotation < QUOTATION_FROM) continue;
      previous = { source: made.source, quote };
      const voice = voiceOf(made.entity, made.name);
      if (voice) spoken = remember(spoken, voice, quote.sentence);
    }
    const reports = reportsOf(reading, sentence, reporting.stems, model.end);
    for (const { report, likely } of likelyReports(reports, model.report)) {
      reported.push({ report, ...reporterOf(reading, cast, model, report, likely, before) });
    }
    spoken = afterSentence(reading, cast, model.referent, sentence.index, spoken);
  }
  return { quoted, reported };
}

function attributeQuote(
  reading: Reading,
  cast: Cast,
  model: Model,
  telling: Telling,
  quote: FramedQuote,
  previous: Previous | null,
  spoken: readonly Spoken[],
): Attribution {
  const labelled = labelOf(reading, quote);
  const choice = labelled
    ? { source: labelled, share: 1, silent: 0 }
    : chooseSource(reading, model, quote, candidatesFor(reading, quote, previous));
  const { share, silent } = choice;
  const inner = choice.source && innerVoice(reading, quote, choice.source);
  const source = inner ? inner.source : choice.source;
  const features = quotationFeatures(reading.frame.text, quote, 1 - silent, choice.source, telling);
  const certain = isContinued(reading.frame, quote) || quote.label !== null;
  const likely = certain ? 1 : chance(total(model.quotation, features));
  const quotation = isNoQuotation(reading.frame, quote) ? 0 : likely;
  if (!source) return { quote, quotation, source, entity: null, name: null, confidence: 0, grounds: [] };
  const referent = referentFor(reading, cast, model.referent, source, spoken);
  const grounds = groundsOf(cast, source, share, source.sentence === quote.sentence, referent);
  const sure = chance(total(model.certainty, grounds));
  const most = mostSure(reading, cast, quote, source, referent, spoken, inner !== null);
  const confidence = Math.min(sure, most);
  return { quote, quotation, source, entity: referent.entity, name: referent.name, confidence, grounds };
}

/** Who is reported to say something, and how sure it is that he does. */
function reporterOf(
  reading: Reading,
  cast: Cast,
  model: Model,
  report: Report,
  likely: number,
  spoken: readonly Spoken[],
): Speaker {
  const { source } = report;
  const referent = referentFor(reading, cast, model.referent, source, spoken);
  const grounds = [
    ...groundsOf(cast, source, likely, true, referent),
    ...report.features.filter((feature) => GROUNDS.test(feature)),
  ];
  const sure = chance(total(model.reportCertainty, grounds));
  const stated = report.firm && report.content.end - report.content.start >= SHORTEST_STATED;
  const most = !stated ? UNSTATED_MOST : report.headline ? HEADLINE_MOST : 1;
  const confidence = Math.min(sure, most);
  return { source, entity: referent.entity, name: referent.name, confidence, grounds };
}

/** The most that a report is sure in which nobody states anything: 'never said', 'endorsed her'. */
const UNSTATED_MOST = 0.5;

/** The most that a headline's 'Lavrov: …' is sure: it may as well tell of whom the article is. */
const HEADLINE_MOST = 0.8;

/** Fewer characters than these state nothing. */
const SHORTEST_STATED = 12;

/** Of the features of a report, those that also tell how sure its speaker is. */
const GROUNDS = /^(?:stem|bond|quotes|size):[^:]+$/;

/** Tokens of the longest label of a turn. */
const LONGEST_LABEL = 30;

/** The speaker that a transcript writes before the words. */
function labelOf({ frame }: Reading, quote: FramedQuote): Source | null {
  const { label, sentence, paragraph, token } = quote;
  if (!label) return null;
  const named = frame.sentences[sentence]?.tokens
    .slice(Math.max(0, token - LONGEST_LABEL), token)
    .find(({ start, end }) => start < label.end && label.start < end);
  const mention = named?.kind === 'name' && named.mention.type === 'person' ? named.mention : null;
  const words = frame.text.slice(label.start, label.end).toLowerCase().split(' ');
  return {
    ...label,
    sentence,
    paragraph,
    token,
    kind: 'name',
    low: words.at(-1) ?? '',
    mention,
    links: [{ bond: 'label', cue: token, plain: true }],
    rank: 0,
    dependent: null,
    acts: false,
  };
}

/** A source, its share of the choice, and the share that fell on nobody. */
interface SourceChoice {
  readonly source: Source | null;
  readonly share: number;
  readonly silent: number;
}

/**
 * The source that most likely says a quotation, or null where it is likelier that none in reach does. Sources that name
 * the same person, or are the same pronoun, speak for each other: their shares are put together.
 */
export function chooseSource(
  reading: Reading,
  model: Model,
  quote: FramedQuote,
  candidates: readonly Candidate[],
): SourceChoice {
  const scores = candidates.map(({ features }) => total(model.source, features));
  scores.push(total(model.source, silentFeatures(reading, quote)));
  const parts = shares(scores);
  const together = new Map<string, number>();
  candidates.forEach(({ source }, at) => {
    const voice = namedBy(source);
    together.set(voice, (together.get(voice) ?? 0) + (parts[at] ?? 0));
  });
  const silent = parts.at(-1) ?? 1;
  const sums = candidates.map(({ source }) => together.get(namedBy(source)) ?? 0);
  const most = Math.max(silent, ...sums);
  const best = highest(parts.map((part, at) => ((sums[at] ?? silent) === most ? part : 0)));
  return { source: candidates[best]?.source ?? null, share: most, silent };
}

/** Whom a source names as far as its words tell: sources of one name or pronoun are one. */
function namedBy({ mention, kind, low, start }: Source): string {
  if (mention) return mention.entity;
  return kind === 'pronoun' ? `${low}:` : `${start}:`;
}
