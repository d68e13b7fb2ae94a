import { MONTHS } from '../dates/words.ts';
import { wordList } from '../word-list.ts';
import { type Candidate, candidateAt } from './candidate.ts';
import { wordOf } from './chain.ts';
import type { Token } from './tokens.ts';

const DAY_OF_YEAR = /^(?:1[0-2]|[1-9])\/(?:3[01]|[12]\d|[1-9])$/;

/** Nouns that make a date the name of what happened on it. */
const HAPPENED = wordList(`
  attack attacks terror bombing bombings massacre victims families survivors widows commission memorial hijacker hijackers
  plot plotter plotters coup uprising crackdown
`);
const ATTACKS = new Set(['attack', 'attacks', 'bombing', 'bombings', 'massacre', 'coup', 'uprising']);
const MONTH = new RegExp(`^${MONTHS}$`, 'u');

/** Dates in figures that the text uses as the name of an event: '9/11', where it speaks of the 9/11 attacks. */
function figures(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach(({ text, shape }, at) => {
    const named = shape === 'number' && DAY_OF_YEAR.test(text) && HAPPENED.has(wordOf(tokens[at + 1]));
    if (named) names.add(text);
  });
  return names;
}

/** How many tokens from `at` are an event named by its day in words: 'Sept. 11 attacks'; 0 where there is none. */
function inWords(tokens: readonly Token[], at: number): number {
  const point = tokens[at + 1]?.text === '.' ? 1 : 0;
  if (tokens[at + 1 + point]?.shape !== 'number' || !ATTACKS.has(wordOf(tokens[at + 2 + point]))) return 0;
  return MONTH.test(wordOf(tokens[at])) ? 3 + point : 0;
}

/** Events that go by their date: '9/11', 'the Sept. 11 attacks'. */
export function findDatedEvents(tokens: readonly Token[]): Candidate[] {
  const named = figures(tokens);
  const found: Candidate[] = [];
  tokens.forEach(({ text }, at) => {
    const length = named.has(text) ? 1 : inWords(tokens, at);
    const candidate = length === 0 ? null : candidateAt(tokens, at, at, at + length);
    if (candidate !== null)
      found.push({ ...candidate, name: candidate.name.replace(' .', '.'), apposition: null, reliable: true });
  });
  return found;
}
