import type { Dossier } from '../domain/corpus.ts';
import type { Entity } from '../domain/entity.ts';
import { type Quote, type QuoteKind, SPEAKER_CERTAIN } from '../domain/quote.ts';
import { overlaps } from '../domain/span.ts';
import { fold } from '../text/fold.ts';
import { contentWords, tellingWords } from './content-words.ts';
import { compareLatest } from './date-order.ts';
import { shownText } from './verbatim.ts';

/* What each reason for showing a quote first is worth. What the passage is about decides, unless it is about nothing
   that any quote mentions; the others are in the order that a reader would give them. */
const ABOUT_PASSAGE = 2;
const BY_ENTITY = 0.8;
const NAMES_ENTITY = 0.4;
const CONFIDENT = 0.3;
const KIND: Readonly<Record<QuoteKind, number>> = { direct: 0.45, mixed: 0.2, indirect: -0.9 };

/** Sum of shared rarity at which half of `ABOUT_PASSAGE` is reached: more than that adds less and less. */
const HALF_ABOUT = 2.5;
/** A word that is in the sentence around a quote, not in the quote, counts for less. */
const AROUND = 0.4;
/** Fewer words than this rarely say anything by themselves. */
const FEW_WORDS = 5;
const TOO_SHORT = 0.4;

/** Sentences that report speech are told apart from others less surely than quotations: a card shows but a few. */
const MOST_REPORTS = 3;

interface Candidate {
  readonly quote: Quote;
  readonly text: string;
  readonly said: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

/**
 * The quotes of a dossier, best first for the passage; the same words said in several documents come once. On a
 * person's card, what the person said comes before what others said: under a name, words are taken for its bearer's.
 */
export function rankQuotes(dossier: Dossier, passage: string): Quote[] {
  const candidates = candidatesOf(dossier);
  const rarity = rarityAmong(candidates);
  const names = nameWords(dossier.entity);
  const about = [...tellingWords(passage)].filter(([word]) => !names.has(word));
  const scored = candidates.map((candidate) => ({
    ...candidate,
    score: aboutPassage(candidate, about, rarity) + worth(candidate, dossier.entity, names),
  }));
  const own = (quote: Quote) => Number(isOwnWords(quote, dossier.entity));
  scored.sort(
    (a, b) => own(b.quote) - own(a.quote) || b.score - a.score || compareLatest(a.quote.date, b.quote.date),
  );
  return fewReports(withoutRepeats(scored).map(({ quote }) => quote));
}

function isOwnWords({ speakerEntity, confidence }: Quote, { id, type }: Entity): boolean {
  return type === 'person' && speakerEntity === id && confidence >= SPEAKER_CERTAIN;
}

function candidatesOf({ quotes, documents }: Dossier): Candidate[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const verbatim = quotes.filter(({ kind }) => kind !== 'indirect');
  return quotes.flatMap((quote) => {
    const document = texts.get(quote.document);
    if (document === undefined || isToldBy(verbatim, quote)) return [];
    const text = shownText(quote, document);
    const around = document.slice(quote.context.start, quote.context.end);
    return [{ quote, text, said: contentWords(text), around: contentWords(around) }];
  });
}

/** Whether the sentence that reports is shown already, around what was said in so many words. */
function isToldBy(verbatim: readonly Quote[], { kind, document, context }: Quote): boolean {
  return (
    kind === 'indirect' &&
    verbatim.some((quote) => quote.document === document && overlaps(quote.context, context))
  );
}

/** How much it tells that a quote holds a word: 0 for one that all of them hold. */
function rarityAmong(candidates: readonly Candidate[]): (word: string) => number {
  const holders = new Map<string, number>();
  for (const { said, around } of candidates) {
    for (const word of new Set([...said, ...around])) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return (word) => Math.log2((candidates.length + 1) / ((holders.get(word) ?? 0) + 0.5));
}

function aboutPassage(
  { said, around }: Candidate,
  about: readonly (readonly [word: string, tells: number])[],
  rarity: (word: string) => number,
): number {
  let shared = 0;
  for (const [word, tells] of about) {
    if (said.has(word)) shared += tells * rarity(word);
    else if (around.has(word)) shared += AROUND * tells * rarity(word);
  }
  return (ABOUT_PASSAGE * shared) / (shared + HALF_ABOUT);
}

function worth({ quote, said, text }: Candidate, entity: Entity, names: ReadonlySet<string>): number {
  const own = quote.speakerEntity === entity.id;
  const named = !own && [...names].some((word) => said.has(word));
  const short = text.split(/\s+/).length < FEW_WORDS;
  return (
    (own ? BY_ENTITY * quote.confidence : 0) +
    (named ? NAMES_ENTITY : 0) +
    KIND[quote.kind] +
    CONFIDENT * quote.confidence -
    (short ? TOO_SHORT : 0)
  );
}

function nameWords({ name, aliases }: Entity): Set<string> {
  const texts = [name, ...aliases.filter(({ kind }) => kind !== 'role').map(({ text }) => text)];
  return new Set(texts.flatMap((text) => [...contentWords(text)]));
}

function withoutRepeats<T extends Candidate>(ranked: readonly T[]): T[] {
  const seen = new Set<string>();
  return ranked.filter(({ text }) => {
    const key = fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function fewReports(ranked: readonly Quote[]): Quote[] {
  const shown = new Set(ranked.filter(({ kind }) => kind === 'indirect').slice(0, MOST_REPORTS));
  return ranked.filter((quote) => quote.kind !== 'indirect' || shown.has(quote));
}
