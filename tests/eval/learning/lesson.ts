import { findFurniture } from '../../../lib/extract/furniture.ts';
import { findNames } from '../../../lib/extract/names/names.ts';
import { candidatesFor, type Previous, silentFeatures } from '../../../lib/extract/quotes/candidates.ts';
import type { FramedQuote } from '../../../lib/extract/quotes/frame.ts';
import { frameDocument } from '../../../lib/extract/quotes/framing.ts';
import { gendersOf } from '../../../lib/extract/quotes/genders.ts';
import type { Weights } from '../../../lib/extract/quotes/linear.ts';
import { afterSentence } from '../../../lib/extract/quotes/memory.ts';
import { type Reading, readingOf } from '../../../lib/extract/quotes/reading.ts';
import { referentsOf } from '../../../lib/extract/quotes/referents.ts';
import { type Cast, castOf, rememberedAs, type Spoken } from '../../../lib/extract/quotes/voices.ts';
import type { GoldArticle, GoldQuote, Scorer } from '../gold.ts';
import type { Choice } from './fit.ts';

/** An annotated article, read as attribution reads it. */
export interface Lesson {
  readonly article: GoldArticle;
  readonly reading: Reading;
  readonly cast: Cast;
}

export function readLesson(article: GoldArticle): Lesson {
  const furniture = findFurniture(article.text);
  const names = findNames(article.text, furniture);
  const reading = readingOf(frameDocument(article.text, names.mentions, furniture));
  return { article, reading, cast: castOf(names, gendersOf(reading, names), article.text) };
}

/** The annotated quotation that a quoted stretch belongs to. */
export function goldOf(article: GoldArticle, quote: FramedQuote): GoldQuote | undefined {
  return article.quotes.find(
    ({ kind, quoted }) =>
      kind !== 'indirect' &&
      quoted.some(
        ({ start, end }) =>
          Math.min(end, quote.inner.end) - Math.max(start, quote.inner.start) >
          0.5 * (quote.inner.end - quote.inner.start),
      ),
  );
}

function nameOf(gold: GoldQuote): string | null {
  const name = gold.speaker?.name ?? null;
  return typeof name === 'string' || name === null ? name : (name[0] ?? null);
}

/** Which of the words in reach name who says each quotation. */
export function sourceChoices({ article, reading }: Lesson, scorer: Scorer): Choice[] {
  let previous: Previous | null = null;
  const choices: Choice[] = [];
  for (const quote of reading.frame.quotes) {
    const gold = goldOf(article, quote);
    if (!gold) continue;
    const candidates = candidatesFor(reading, quote, previous);
    const silent = silentFeatures(reading, quote);
    const right =
      gold.source.length === 0
        ? [candidates.length]
        : candidates.flatMap(({ source }, at) =>
            scorer.surfaceMatch(gold, { speaker: null, speakerSpan: source }) ? [at] : [],
          );
    if (right.length > 0)
      choices.push({ options: [...candidates.map(({ features }) => features), silent], right });
    previous = { source: candidates[right.at(-1) ?? -1]?.source ?? null, quote };
  }
  return choices;
}

/** Train's pronouns were resolved by a program, which likes to take for the speaker whom the quotation itself names. */
function isMisread(features: readonly string[]): boolean {
  return features.includes('voice:quiet') && features.some((feature) => /^spot:\d:quoted$/.test(feature));
}

/**
 * What every pronoun that is a source, of quoted and of reported words, stands for. `draft` are weights by which the
 * memory of who spoke is kept.
 */
export function referentChoices(
  { article, reading, cast }: Lesson,
  scorer: Scorer,
  draft: Weights,
): Choice[] {
  const named = new Map<number, string>();
  for (const gold of article.quotes) {
    const name = nameOf(gold);
    const [source] = gold.source;
    if (gold.sourceType === 'pronoun' && name !== null && source && isSound(gold, cast, scorer))
      named.set(source.start, name);
  }
  let spoken: readonly Spoken[] = [];
  const choices: Choice[] = [];
  for (const sentence of reading.frame.sentences) {
    for (const source of reading.sources(sentence.index)) {
      const name = named.get(source.start);
      if (name === undefined || source.kind !== 'pronoun') continue;
      const options = referentsOf(reading, cast, source, spoken);
      const right = options.flatMap(({ entity }, at) =>
        entity !== null && scorer.nameMatch(cast.entity(entity)?.name ?? rememberedAs(entity).name, name)
          ? [at]
          : [],
      );
      const misread = right.some((at) => isMisread(options[at]?.features ?? []));
      if (right.length > 0 && !misread)
        choices.push({ options: options.map(({ features }) => features), right });
    }
    spoken = afterSentence(reading, cast, draft, sentence.index, spoken);
  }
  return choices;
}

/**
 * Whether train's speaker can be trusted for learning how certain to be. Names in place are read by hand; what pronouns
 * stand for was found by a program, and counts only where it is a person of the text whose gender agrees and who is not
 * named in the very words.
 */
export function isSound(gold: GoldQuote, cast: Cast, scorer: Scorer): boolean {
  const name = nameOf(gold);
  if (gold.source.length === 0 || gold.sourceType === 'name') return true;
  if (name === null) return false;
  const surname = name.split(' ').at(-1) ?? '';
  if (gold.content.some(({ text }) => text.includes(surname))) return false;
  const word = gold.source[0]?.text.toLowerCase() ?? '';
  const told = /^(?:he|his|him)$/.test(word) ? 'm' : /^(?:she|her)$/.test(word) ? 'f' : null;
  const people = cast.people.filter((entity) => scorer.nameMatch(cast.entity(entity)?.name ?? null, name));
  return people.some((entity) => (cast.genders.get(entity) ?? told) === told) && name.includes(' ');
}
