import type { FramedQuote } from './frame.ts';
import type { Reading } from './reading.ts';
import type { ReferentChoice } from './referent-choice.ts';
import type { Report } from './reports.ts';
import type { Source } from './sources.ts';
import { isOvertaken } from './topic.ts';
import { type Cast, type Spoken, UNNAMED } from './voices.ts';

/** The most that a speaker is sure who is anything but told by the text itself. */
const DOUBTFUL_MOST = 0.7;

/** The most that 'he' is sure to mean one where another was the last to speak or to be told of. */
const ANYBODY_MOST = 0.5;

/** Sentences over which 'he' may go on about somebody unnamed. */
const UNNAMED_REACH = 3;

/** A share of the choice below which a noun phrase has words that were never said of whom it was given to. */
const LOOSE_BELOW = 0.65;

/** Characters below which a quotation that is a paragraph and ends without a stop is a heading. */
const HEADING = 80;

/**
 * The most that a speaker may be sure, by what the counts of the training articles are too few to tell. `read` is set
 * where the speaker was read out of a report in a report.
 */
export function mostSure(
  reading: Reading,
  cast: Cast,
  quote: FramedQuote,
  source: Source,
  referent: ReferentChoice,
  spoken: readonly Spoken[],
  read: boolean,
): number {
  if (isAnybody(reading, cast, source, referent, spoken)) return ANYBODY_MOST;
  const doubtful =
    read ||
    /^(?:it|they)$/.test(source.low) ||
    isLoose(referent) ||
    isUnsexed(cast, source, referent) ||
    isUnbound(source, quote) ||
    isInscribed(reading, quote) ||
    isHeading(reading, quote);
  return doubtful ? DOUBTFUL_MOST : 1;
}

/** Whether a pronoun may as well mean another: one whom the text does not name, or who was the subject since. */
function isAnybody(
  reading: Reading,
  cast: Cast,
  source: Source,
  referent: ReferentChoice,
  spoken: readonly Spoken[],
): boolean {
  if (!/^s?he$/.test(source.low)) return false;
  return isAfterUnnamed(source, spoken) || isOvertaken(reading, cast, source, referent);
}

/** Whether a pronoun follows the words of somebody unnamed, and so may mean him: 'a senior official said … he said'. */
function isAfterUnnamed(source: Source, [last]: readonly Spoken[]): boolean {
  return last?.entity === UNNAMED && source.sentence - last.sentence <= UNNAMED_REACH;
}

/** Whether 'she' was given to somebody of whom nothing tells that she is a woman: most people of the news are men. */
function isUnsexed(cast: Cast, { low }: Source, { entity }: ReferentChoice): boolean {
  return low === 'she' && entity !== null && !cast.genders.has(entity);
}

/** Whether a noun phrase was given to somebody of whom not all its words were said: 'the Ohio governor'. */
function isLoose({ how, share }: ReferentChoice): boolean {
  return how === 'described' && share < LOOSE_BELOW;
}

/** Whether a source stands before a quotation without a verb that binds them: 'Merkel held a sign that read "…"'. */
function isUnbound(source: Source, quote: FramedQuote): boolean {
  return source.sentence === quote.sentence && source.token < quote.token && source.links.length === 0;
}

/** Whether a quotation is what stands written or is chanted, whoever tells of it: 'defended the slogan "…"'. */
function isInscribed({ frame }: Reading, quote: FramedQuote): boolean {
  const tokens = frame.sentences[quote.sentence]?.tokens ?? [];
  const last = tokens[quote.token - 1];
  const noun = last?.kind === 'mark' || last?.low === 'of' ? tokens[quote.token - 2] : last;
  return INSCRIPTIONS.test(noun?.low ?? '');
}

const INSCRIPTIONS =
  /^(?:slogan|tagline|motto|sign|banner|placard|poster|billboard|headline|hashtag|chant|shirt|t-shirt|hat|cap|name|nickname|title|caption)s?$/;

/** Whether a quotation is a heading, which the text below explains: '7. "The problem"'. */
function isHeading({ frame }: Reading, { outer, inner, paragraph, label }: FramedQuote): boolean {
  const whole = frame.paragraphs[paragraph];
  if (!whole || label || whole.end - whole.start > HEADING || outer.end < whole.end) return false;
  return !/[.!?,…]$/.test(frame.text.slice(inner.start, inner.end));
}

/** The most that a report is sure in which nobody states anything: 'never said', 'endorsed her'. */
const UNSTATED_MOST = 0.5;

/** The most that a headline's 'Lavrov: …' is sure: it may as well tell of whom the article is. */
const HEADLINE_MOST = 0.8;

/** Fewer characters than these state nothing. */
const SHORTEST_STATED = 12;

/** The most that the speaker of reported words may be sure. */
export function mostSureOf({ firm, headline, content }: Report): number {
  if (!firm || content.end - content.start < SHORTEST_STATED) return UNSTATED_MOST;
  return headline ? HEADLINE_MOST : 1;
}
