import { wordList } from '../word-list.ts';
import { type Candidate, candidateAt } from './candidate.ts';
import { phrase, wordOf } from './chain.ts';
import type { Token } from './tokens.ts';
import { NEVER_NAMES, SPEECH_VERBS } from './vocabulary.ts';

/** A term of the text, `words` long, as it is compared: in lower case. */
interface Term {
  readonly key: string;
  readonly words: number;
}

const FEWEST_WORDS = 2;
const MOST_WORDS = 5;

/** How often a term must stand in the text: once, somebody's words are merely in quotation marks. */
const FEWEST_TIMES = 2;

const OPENING = new Set(['"', '“', '‘', "'", '«', '„']);
const CLOSING = new Set(['"', '”', '’', "'", '»', '“']);

function isTermWord(token: Token | undefined): boolean {
  if (token === undefined || token.possessive || token.text.length < 3) return false;
  if (token.shape !== 'lower' && token.shape !== 'title' && token.shape !== 'upper') return false;
  const word = wordOf(token);
  return !NEVER_NAMES.has(word) && !SPEECH_VERBS.has(word) && !word.includes("'") && !word.includes('’');
}

function wordsFrom(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end - from < MOST_WORDS && isTermWord(tokens[end])) end++;
  return end;
}

function keyAt(tokens: readonly Token[], from: number, to: number): string {
  return phrase(tokens, from, to).toLowerCase();
}

/** The words between quotation marks that open before token `from`, where they are no more than a term. */
function quoted(tokens: readonly Token[], from: number): Term[] {
  if (!OPENING.has(tokens[from - 1]?.text ?? '')) return [];
  const to = wordsFrom(tokens, from);
  const stop = tokens[to]?.text === ',' || tokens[to]?.text === '.' ? to + 1 : to;
  if (to - from < FEWEST_WORDS || !CLOSING.has(tokens[stop]?.text ?? '')) return [];
  return [{ key: keyAt(tokens, from, to), words: to - from }];
}

/** The words after 'so-called', of every length: which of them is the term, its other places tell. */
function soCalled(tokens: readonly Token[], from: number): Term[] {
  if (tokens[from - 1]?.text.toLowerCase() !== 'so-called') return [];
  const to = wordsFrom(tokens, from);
  const terms: Term[] = [];
  for (let end = to; end - from >= FEWEST_WORDS; end--)
    terms.push({ key: keyAt(tokens, from, end), words: end - from });
  return terms;
}

function placesOf(tokens: readonly Token[], terms: readonly Term[]): Map<string, Candidate[]> {
  const lengths = [...new Set(terms.map(({ words }) => words))];
  const keys = new Set(terms.map(({ key }) => key));
  const places = new Map<string, Candidate[]>();
  for (let at = 0; at < tokens.length; at++) {
    if (!isTermWord(tokens[at])) continue;
    for (const words of lengths) {
      const key = keyAt(tokens, at, at + words);
      const candidate = keys.has(key) ? candidateAt(tokens, at, at, at + words) : null;
      if (candidate === null) continue;
      const found = places.get(key) ?? [];
      found.push({ ...candidate, apposition: null, reliable: true });
      places.set(key, found);
    }
  }
  return places;
}

/** Whether the words are used as a term, in the text's own sentences too, and not only cited or in headlines. */
function isTerm(tokens: readonly Token[], found: readonly Candidate[]): boolean {
  const [first] = found;
  if (
    first === undefined ||
    first.to - first.from < TELLING_WORDS ||
    LAST_WORDS.has(wordOf(tokens[first.to - 1])) ||
    /(?:wards?|ly)$/.test(wordOf(tokens[first.to - 1])) ||
    DOING.has(wordOf(tokens[first.from]))
  ) {
    return false;
  }
  return found.some(
    ({ from }) => tokens[from]?.display === false && !OPENING.has(tokens[from - 1]?.text ?? ''),
  );
}

/** Shorter terms are more often a passing pun or a title. */
const TELLING_WORDS = 3;

/** Words that begin what somebody is to do, and no term. */
const DOING = wordList(`
  take make let get give keep put go build stop start do come bring look say tell think know want need try help
  see call turn run don didn never always too so very
`);

/** Words that no term ends in. */
const LAST_WORDS = wordList('enough again more here well anyway together away back never ever always');

/**
 * Terms that the text itself marks as such, in quotation marks or with 'so-called', and uses more than once:
 * 'post-West world order', 'liberal world order'. With each, every place where it stands; longest terms first.
 */
export function findConcepts(tokens: readonly Token[]): Candidate[][] {
  const terms = tokens.flatMap((_, at) => [...quoted(tokens, at), ...soCalled(tokens, at)]);
  if (terms.length === 0) return [];
  const taken = new Set<number>();
  return [...placesOf(tokens, terms).values()]
    .filter((found) => found.length >= FEWEST_TIMES && isTerm(tokens, found))
    .sort((a, b) => (b[0]?.name.length ?? 0) - (a[0]?.name.length ?? 0))
    .filter((found) => {
      const free = found.every(({ from }) => !taken.has(from));
      for (const { from } of found) taken.add(from);
      return free;
    });
}
