import { typeOfHead } from '../names/vocabulary.ts';
import { EVENT_NOUN, EVENT_VERB, SAYING, VERB_FIRST } from './events.ts';

/* Noun phrases beside a date, found by word shapes: as far as they can be told without parsing the sentence. */

/** How many words before an event's noun still belong to it: 'first nationally televised presidential debate'. */
const MODIFIERS = 5;
const LONGEST_TAIL = 6;

const LINK = /^(?:of|on|in|at|between|against|with|for|over|to|the|a|an|and|’s|'s)$/iu;
const STOP_AFTER =
  /^(?:was|were|is|are|has|have|had|will|would|could|should|may|might|can|that|which|who|when|where|after|before|since|by|from|as|while|said|and|or|not|he|she|it|they|we|i|you)$/iu;
const NO_MODIFIER =
  /^(?:of|on|in|at|between|against|with|for|over|to|the|a|an|was|were|is|are|has|have|had|will|would|his|her|their|its|because|after|before|since|by|from|as|and|or|but|not|he|she|it|they|we|i|you|than)$/iu;

/**
 * The event at the head of `words`, which stand right after a year or month: ' Minsk agreement to reduce' gives
 * ' Minsk agreement'; ' invasion of Iraq was' gives ' invasion of Iraq'. Null where no event's noun heads them.
 */
export function phraseAfter(words: string): string | null {
  const possessive = /^[’']s?/.exec(words)?.[0].length ?? 0;
  if (!/^\s+\S/.test(words.slice(possessive, possessive + 8))) return null;
  const tokens = tokensOf(words.slice(0, 160)).filter(({ start }) => start >= possessive);
  let head = -1;
  for (const [index, token] of tokens.slice(0, MODIFIERS + 1).entries()) {
    if (NO_MODIFIER.test(token.word)) break;
    if (isEventNoun(token.word)) head = index;
    else if (head >= 0 || SAYING.test(token.word)) break;
  }
  const last = tokens[tailEnd(tokens, head)];
  return head < 0 || !last ? null : words.slice(0, last.end);
}

/**
 * The tail 'of Iraq', 'between Russia and Georgia': linking words as long as capitalised ones follow. Not taken where
 * it goes on in small letters: in 'arrest of Moscow resident' the name is not whole.
 */
function tailEnd(tokens: readonly Token[], head: number): number {
  const link = tokens[head + 1]?.word ?? '';
  if (link === 'and' || !LINK.test(link)) return head;
  let end = head;
  for (let index = head + 1; index <= head + LONGEST_TAIL; index += 1) {
    const word = tokens[index]?.word ?? '';
    if (/^[\p{Lu}\p{N}]/u.test(word)) end = index;
    else if (!LINK.test(word)) break;
  }
  const next = tokens[end + 1];
  const goesOn =
    next &&
    next.start - (tokens[end]?.end ?? 0) === 1 &&
    !STOP_AFTER.test(next.word) &&
    !LINK.test(next.word);
  return goesOn && !VERB_FIRST.test(next.word) ? head : end;
}

/**
 * The event at the end of `words`, which stand right before a date: 'Russia earlier called mass riots in Ukraine'
 * gives 'mass riots in Ukraine'. It goes back to the nearest verb, pronoun or joining word.
 */
export function phraseBefore(words: string): string | null {
  const tokens = tokensOf(words.slice(-200));
  const offset = Math.max(0, words.length - 200);
  let start = tokens.length;
  while (start > 0 && !stopsBack(tokens[start - 1]?.word ?? '')) start -= 1;
  if (/^(?:to|would|will|could|should|may|might|can|not)$/i.test(tokens[start - 1]?.word ?? '')) start += 1;
  const first = tokens[start];
  if (!first) return null;
  const from = eventPart(tokens, start) ?? first;
  if (isVerbal(tokens, from)) return null;
  const phrase = words.slice(offset + from.start, offset + eventEnd(tokens, from));
  return EVENT_NOUN.test(phrase) ? phrase : null;
}

/** Whether what looks like an event's noun is a verb with its object: 'soldiers attacking Kyiv'. */
function isVerbal(tokens: readonly Token[], from: Token): boolean {
  const start = tokens.indexOf(from);
  let noun = tokens.length - 1;
  while (noun > start && !isEventNoun(tokens[noun]?.word ?? '')) noun -= 1;
  const next = tokens[noun + 1];
  return next !== undefined && !LINK.test(next.word) && /ing$/.test(tokens[noun]?.word ?? '');
}

/** Where an event's name ends that begins at `from`: at its noun, and what 'of', 'in' and the like bind to it. */
function eventEnd(tokens: readonly Token[], from: Token): number {
  const start = tokens.indexOf(from);
  let noun = tokens.length - 1;
  while (noun > start && !isEventNoun(tokens[noun]?.word ?? '')) noun -= 1;
  const next = tokens[noun + 1];
  const bound =
    next === undefined || (next.word !== 'and' && LINK.test(next.word)) || /^\p{Lu}/u.test(next.word);
  return (bound ? tokens.at(-1) : tokens[noun])?.end ?? 0;
}

/** Of 'defense minister on the eve of the Warsaw summit' the words after the last preposition before the event. */
function eventPart(tokens: readonly Token[], start: number): Token | null {
  let event = tokens.length - 1;
  while (event > start && !isEventNoun(tokens[event]?.word ?? '')) event -= 1;
  let from = event;
  while (
    from > start &&
    !/^(?:at|in|on|during|for|by|with|to|from|over|after|before|of|through|until|till|up|within|towards?|into|under|among|via|about|as)$/.test(
      tokens[from - 1]?.word ?? '',
    )
  ) {
    from -= 1;
  }
  return tokens[from] ?? null;
}

/**
 * The name of a law or treaty at the end of `words`, which its year follows: 'voted against the Fair Sentencing Act
 * of ' gives 'Fair Sentencing Act'. Null where there is none.
 */
export function titleBefore(words: string): { words: string; start: number } | null {
  const trimmed = words.trimEnd();
  const head = typeOfHead(/(\p{Lu}\p{L}+)\s+of$/u.exec(trimmed.slice(-30))?.[1] ?? '');
  if (head !== 'agreement' && head !== 'event') return null;
  const title = TITLE.exec(trimmed.slice(-200));
  const name = title?.[1];
  if (!title || name === undefined || !/\s/.test(name)) return null;
  return { words: name, start: Math.max(0, trimmed.length - 200) + title.index };
}

const TITLE = /((?:\p{Lu}[\p{L}\p{N}’'-]*\s+(?:(?:of|for|and|on|the|in|to)\s+){0,2})*\p{Lu}\p{L}+)\s+of$/u;

function stopsBack(word: string): boolean {
  if (/^\p{Lu}/u.test(word) || isEventNoun(word)) return false;
  return (
    STOP_AFTER.test(word) ||
    SAYING.test(word) ||
    EVENT_VERB.test(word) ||
    /^(?:to|\p{Ll}{2,}ed|\p{Ll}{2,}ing|called)$/u.test(word)
  );
}

function isEventNoun(word: string): boolean {
  return EVENT_NOUN.test(word) && EVENT_NOUN.exec(word)?.[0] === word;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function tokensOf(words: string): Token[] {
  return Array.from(words.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.’'&-]*/gu), (match) => {
    const word = match[0].replace(/[.’'-]+$/, '');
    return { word, start: match.index, end: match.index + word.length };
  });
}
