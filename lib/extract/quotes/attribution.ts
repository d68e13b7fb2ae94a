import { type Candidate, candidatesFor, type Previous, type Reading, silentFeatures } from './candidates.ts';
import { groundsOf } from './certainty.ts';
import { quotationFeatures } from './detection.ts';
import type { FramedQuote } from './frame.ts';
import { chance, highest, shares, total, type Weights } from './linear.ts';
import { afterSentence, referentFor } from './memory.ts';
import type { Source } from './sources.ts';
import { type Cast, remember, type Spoken } from './voices.ts';

/** The learned weights, one set for each question that attribution asks. */
export interface Model {
  /** Which words in reach name who says a quotation. */
  readonly source: Weights;
  /** Whom a pronoun or nominal stands for. */
  readonly referent: Weights;
  /** Whether a quoted stretch is a quotation at all. */
  readonly quotation: Weights;
  /** Whether the speaker that was arrived at is right. */
  readonly certainty: Weights;
}

/** One quoted stretch, with who says it. */
export interface Attribution {
  readonly quote: FramedQuote;
  readonly source: Source | null;
  readonly entity: string | null;
  /** The name of a speaker who is no entity of the document. */
  readonly name: string | null;
  /** Chance that it is a quotation rather than a scare quote or a title. */
  readonly quotation: number;
  /** Chance that the entity is the one who speaks. */
  readonly confidence: number;
  /** What the confidence rests on. */
  readonly grounds: readonly string[];
}

/** From this chance on a quoted stretch counts as a quotation: the point of highest F1 on held-out articles. */
export const QUOTATION_FROM = 0.5;

/** Decides, in reading order, who says each quoted stretch of a document. */
export function attributeQuotes(reading: Reading, cast: Cast, model: Model): Attribution[] {
  const attributions: Attribution[] = [];
  let previous: Previous | null = null;
  let spoken: readonly Spoken[] = [];
  let heard = 0;
  for (const quote of reading.frame.quotes) {
    for (; heard < quote.sentence; heard += 1)
      spoken = afterSentence(reading, cast, model.referent, heard, spoken);
    const made = attributeOne(reading, cast, model, quote, previous, spoken);
    attributions.push(made);
    if (made.quotation < QUOTATION_FROM) continue;
    previous = { source: made.source, quote };
    if (made.entity) spoken = remember(spoken, made.entity, quote.sentence);
  }
  return attributions;
}

function attributeOne(
  reading: Reading,
  cast: Cast,
  model: Model,
  quote: FramedQuote,
  previous: Previous | null,
  spoken: readonly Spoken[],
): Attribution {
  const candidates = candidatesFor(reading, quote, previous);
  const labelled = labelOf(reading, quote);
  const choice = labelled
    ? { source: labelled, share: 1, silent: 0 }
    : chooseSource(reading, model, quote, candidates);
  const quotation = chance(
    total(model.quotation, quotationFeatures(reading.frame, quote, 1 - choice.silent)),
  );
  const { source } = choice;
  if (!source) return { quote, source, entity: null, name: null, quotation, confidence: 0, grounds: [] };
  const referent = referentFor(reading, cast, model.referent, source, spoken);
  const grounds = groundsOf(source, choice.share, referent);
  return {
    quote,
    source,
    entity: referent.entity,
    name:
      source.kind === 'name' && referent.entity === null
        ? reading.frame.text.slice(source.start, source.end)
        : null,
    quotation,
    confidence: chance(total(model.certainty, grounds)),
    grounds,
  };
}

/** The speaker that a transcript writes before the words. */
function labelOf({ frame }: Reading, quote: FramedQuote): Source | null {
  const { label, sentence, paragraph, token } = quote;
  if (!label) return null;
  const low = frame.text.slice(label.start, label.end).toLowerCase();
  const links = [{ bond: 'label', cue: token, plain: true } as const];
  return {
    ...label,
    sentence,
    paragraph,
    token,
    kind: 'name',
    low,
    mention: null,
    links,
    rank: 0,
    dependent: null,
  };
}

interface SourceChoice {
  readonly source: Source | null;
  readonly share: number;
  readonly silent: number;
}

function chooseSource(
  reading: Reading,
  model: Model,
  quote: FramedQuote,
  candidates: readonly Candidate[],
): SourceChoice {
  const scores = candidates.map(({ features }) => total(model.source, features));
  scores.push(total(model.source, silentFeatures(reading, quote)));
  const parts = shares(scores);
  const best = highest(parts);
  return { source: candidates[best]?.source ?? null, share: parts[best] ?? 0, silent: parts.at(-1) ?? 1 };
}
