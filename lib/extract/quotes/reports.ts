import type { Span } from '../../domain/span.ts';
import { wordList } from '../word-list.ts';
import { clauseAfter, isFiniteVerb, stretch } from './clauses.ts';
import type { Sentence, Token } from './frame.ts';
import type { Weights } from './linear.ts';
import type { Reading } from './reading.ts';
import { reportFeatures, stemOf } from './report-features.ts';
import type { Source } from './sources.ts';
import { nextSource, type Place, placeOf, startOfPhrase, subjectAfter, subjectBefore } from './subjects.ts';
import { BETWEEN, PLAIN_VERBS } from './words.ts';

/** Words that somebody may be reported to say, without quotation marks. */
export interface Report {
  readonly sentence: number;
  readonly source: Source;
  readonly cue: Span;
  readonly content: Span;
  /** Set when a headline's mark stands for the verb: 'Lavrov: …'. */
  readonly headline: boolean;
  /** Whether it is a statement that somebody makes: neither denied ('never said') nor a mere act ('endorsed her'). */
  readonly firm: boolean;
  /** Whether it is told by a verb of plain speech: 'said', 'added'. */
  readonly plain: boolean;
  readonly features: readonly string[];
}

/** Paragraphs from the top in which 'Lavrov: …' is a headline rather than an announcement. */
const TOP = 2;

/**
 * Every possible report of a sentence: at most one for each word in it by which something may be reported. `reporting`
 * are the stems of such words. A headline's 'Lavrov: …' is the only report of its sentence.
 */
export function reportsOf(
  reading: Reading,
  sentence: Sentence,
  reporting: ReadonlySet<string>,
  ends: Weights,
): Report[] {
  const place = placeOf(reading, sentence);
  const { tokens } = place;
  const marked =
    sentence.paragraph > TOP
      ? []
      : tokens.flatMap(({ kind }, at) => (kind === 'mark' ? (headlineReport(place, at) ?? []) : []));
  const headline = marked.filter(({ source }) => speaksIn(reading, source));
  if (headline.length > 0) return headline;
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || BETWEEN.has(token.low) || !reporting.has(stemOf(token.low))) return [];
    return (token.low === 'according' ? accordingReport(place, at) : verbReport(place, at, ends)) ?? [];
  });
}

/** Whether a headline's name is one that the text itself lets speak. */
function speaksIn(reading: Reading, { mention }: Source): boolean {
  return mention !== null && reading.speakers().has(mention.entity);
}

function verbReport(place: Place, at: number, ends: Weights): Report | null {
  const before = subjectBefore(place, at);
  const source = before?.source ?? subjectAfter(place, at);
  if (!source) return null;
  const verbFirst = source.token > at;
  const said =
    before?.bond === 'shared'
      ? null
      : clauseBefore(
          place,
          verbFirst ? at : startOfPhrase(place.tokens, source),
          verbFirst ? source.token : at,
          verbFirst,
        );
  const content =
    said ?? clauseAfter(place.tokens, at, at < place.limit ? place.limit : place.tokens.length, ends);
  if (!content) return null;
  const made = madeOf(
    place,
    source,
    [at, at],
    content,
    before?.bond ?? 'inverted',
    said ? 'before' : 'after',
  );
  return isSaid(place.tokens, at, content) ? made : { ...made, firm: false };
}

/** Verbs with which somebody says nothing, or does something else than say it. */
const SILENT = wordList(`
  declined declines declining refused refuses refusing proposed proposes   failed
`);

/** Whether somebody says something with the verb at `at`, and says it as a statement. */
function isSaid(tokens: readonly Token[], at: number, content: Span): boolean {
  return !isDenied(tokens, at) && !SILENT.has(tokens[at]?.low ?? '') && isStated(tokens, at, content);
}

/** Whether words are a statement: behind other verbs than those of plain speech ('expressed', 'wants') a clause. */
function isStated(tokens: readonly Token[], at: number, content: Span): boolean {
  let first = content.start < (tokens[at]?.start ?? 0) ? 0 : at + 1;
  while ((tokens[first]?.start ?? content.start) < content.start) first += 1;
  if (/^(?:nothing|little)$/.test(tokens[first]?.low ?? '')) return false;
  if (PLAIN_VERBS.has(tokens[at]?.low ?? '') || OPENS_CLAUSE.test(tokens[first]?.low ?? '')) return true;
  for (let to = first; (tokens[to]?.start ?? content.end) < content.end; to += 1)
    if (isPredicate(tokens, to)) return true;
  return false;
}

/** Whether the word at `at` makes a clause: a verb, or what somebody is accused of doing. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isFiniteVerb(token.low) || /..ed$/.test(token.low)) return true;
  return /..ing$/.test(token.low) && /^(?:of|for|against|about)$/.test(tokens[at - 1]?.low ?? '');
}

const OPENS_CLAUSE = /^(?:that|whether|how|why|what|if|to)$|..ing$/;

/** 'had not proposed', 'never said', 'refused to say': what nobody says is no report. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 4); from -= 1) {
    const token = tokens[from];
    if (token?.kind !== 'word') return false;
    if (DENIAL.test(token.low)) return true;
    if (!BETWEEN.has(token.low) && !/..ly$/.test(token.low)) return false;
  }
  return false;
}

const DENIAL =
  /^(?:not|never|nobody|neither|nor|without|cannot|refus(?:ed?|es|ing)|declin(?:ed?|es|ing)|failed|fails|expected|supposed|unwilling|reluctant|short|of)$|n't$/;

/** '…, according to Lavrov' and 'According to Lavrov, …'. */
function accordingReport(place: Place, at: number): Report | null {
  const { tokens } = place;
  const source = tokens[at + 1]?.low === 'to' ? nextSource(place, at + 2, 12) : null;
  if (!source) return null;
  if (at > 1) {
    const content = stretch(tokens, 0, at);
    return content && madeOf(place, source, [at, at + 1], content, 'according', 'before');
  }
  const comma = commaAfter(tokens, source.token + 1);
  const content = comma === null ? null : stretch(tokens, comma + 1, tokens.length);
  return content && madeOf(place, source, [at, at + 1], content, 'according', 'after');
}

/** A headline's 'Lavrov: …', '… : Lavrov' and '… — FM Lavrov'. */
function headlineReport(place: Place, at: number): Report | null {
  const { tokens, heads } = place;
  const mark = tokens[at]?.low ?? '';
  const first = mark === ':' && at <= 5 ? heads.get(at - 1) : undefined;
  if (first) {
    const content = stretch(tokens, at + 1, tokens.length);
    return content && madeOf(place, first, [at, at], content, 'colon', 'after');
  }
  const last =
    /^[:—–-]$/.test(mark) && tokens.length - at <= 6
      ? (heads.get(tokens.length - 1) ?? heads.get(tokens.length - 2))
      : undefined;
  if (!last || last.token <= at) return null;
  const content = stretch(tokens, 0, at);
  return content && madeOf(place, last, [at, at], content, mark === ':' ? 'colon' : 'dash', 'before');
}

/** Tokens behind 'said' in ', said Lavrov, the minister who …', and behind ', Lavrov said', at most. */
const LONGEST_TITLE = 40;
const SHORT_TAIL = 9;

/** The clause before ', Lavrov said.' where nothing but time and place follows the verb. */
function clauseBefore({ tokens }: Place, subject: number, verb: number, inverted: boolean): Span | null {
  if (
    subject < 4 ||
    tokens[subject - 1]?.low !== ',' ||
    tokens.length - verb > (inverted ? LONGEST_TITLE : SHORT_TAIL)
  )
    return null;
  const rest = tokens.slice(verb + 1);
  return rest.some(({ kind, low }) => kind === 'quote' || low === 'that')
    ? null
    : stretch(tokens, 0, subject - 1);
}

function commaAfter(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 30); at += 1) {
    if (tokens[at]?.kind === 'mark' && tokens[at]?.low === ',') return at;
  }
  return null;
}

function madeOf(
  place: Place,
  source: Source,
  [first, last]: readonly [number, number],
  content: Span,
  bond: string,
  side: string,
): Report {
  const { tokens, sentence } = place;
  return {
    sentence: sentence.index,
    source,
    cue: { start: tokens[first]?.start ?? content.start, end: tokens[last]?.end ?? content.start },
    content,
    headline: bond === 'colon' || bond === 'dash',
    firm: true,
    plain: PLAIN_VERBS.has(tokens[first]?.low ?? ''),
    features: reportFeatures(place, { source, first, last, content, bond, side }),
  };
}
