import { candidatesFor, type Previous } from './candidates.ts';
import { groundsOf } from './certainty.ts';
import { isContinued } from './continued.ts';
import { mostSure, mostSureOf } from './doubts.ts';
import type { FramedQuote } from './frame.ts';
import { innerVoice } from './inner-voice.ts';
import { labelOf } from './labels.ts';
import { likelyReports } from './likely-reports.ts';
import { chance, total, type Weights } from './linear.ts';
import { afterSentence } from './memory.ts';
import { isNoQuotation } from './no-quotation.ts';
import { quotationFeatures } from './quotation-features.ts';
import type { Reading } from './reading.ts';
import { type Report, reportsOf } from './reports.ts';
import { referentFor } from './resolving.ts';
import { chooseSource, type SourceChoice } from './source-choice.ts';
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

/**
 * Decides, sentence by sentence, what is said in a document and by whom: for each quotation which words in reach name who
 * says it ('he'), whom these stand for (Lavrov), and how sure that is. Who spoke is remembered for the pronouns that
 * follow.
 */
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

/** Who says a quotation: the name of a transcript's turn, the likeliest source, or whoever that source passes on. */
function attributeQuote(
  reading: Reading,
  cast: Cast,
  model: Model,
  telling: Telling,
  quote: FramedQuote,
  previous: Previous | null,
  spoken: readonly Spoken[],
): Attribution {
  const choice = sourceFor(reading, model, quote, previous);
  const quotation = quotationChance(reading, model, quote, choice, telling);
  const inner = choice.source && innerVoice(reading, quote, choice.source);
  const source = inner ? inner.source : choice.source;
  if (!source) return { quote, quotation, source, entity: null, name: null, confidence: 0, grounds: [] };
  const referent = referentFor(reading, cast, model.referent, source, spoken);
  const { entity, name } = referent;
  const grounds = groundsOf(cast, source, choice.share, source.sentence === quote.sentence, referent);
  const most = mostSure(reading, cast, quote, source, referent, spoken, inner !== null);
  const confidence = Math.min(chance(total(model.certainty, grounds)), most);
  return { quote, quotation, source, entity, name, confidence, grounds };
}

/** The source of a quotation, as a transcript labels it or as is likeliest. */
function sourceFor(
  reading: Reading,
  model: Model,
  quote: FramedQuote,
  previous: Previous | null,
): SourceChoice {
  const source = labelOf(reading, quote);
  if (source) return { source, share: 1, silent: 0 };
  return chooseSource(reading, model.source, quote, candidatesFor(reading, quote, previous));
}

/** The chance that a quoted stretch is a quotation, by its words, those around it, and how surely somebody says it. */
function quotationChance(
  { frame }: Reading,
  model: Model,
  quote: FramedQuote,
  { source, silent }: SourceChoice,
  telling: Telling,
): number {
  if (isNoQuotation(frame, quote)) return 0;
  if (isContinued(frame, quote) || quote.label !== null) return 1;
  return chance(total(model.quotation, quotationFeatures(frame.text, quote, 1 - silent, source, telling)));
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
  const { entity, name } = referent;
  const confidence = Math.min(chance(total(model.reportCertainty, grounds)), mostSureOf(report));
  return { source, entity, name, confidence, grounds };
}

/** Of the features of a report, those that also tell how sure its speaker is. */
const GROUNDS = /^(?:stem|bond|quotes|size):[^:]+$/;
