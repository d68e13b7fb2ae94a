import { type Candidate, candidateAt } from './candidate.ts';
import { phrase, wordOf } from './chain.ts';
import { isGivenName } from './gazetteer.ts';
import { nameKey } from './name-key.ts';
import { isOffice } from './titles.ts';
import type { Token } from './tokens.ts';
import { NEVER_NAMES } from './vocabulary.ts';

const LONGEST_FORM = 6;

function isWritten(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'title' || token.shape === 'upper');
}

/** Whether `token`, right beside a known form, makes it part of another name: 'Karen' before 'Pence'. */
function changesName(token: Token | undefined, before: boolean): boolean {
  if (!isWritten(token) || isOffice(token) || NEVER_NAMES.has(wordOf(token))) return false;
  if (token?.display === true) return before && isGivenName(token.text);
  return !(before && (token?.initial === true || token?.possessive === true));
}

/** The longest known form at token `at`: its end and key. */
function formAt(
  tokens: readonly Token[],
  at: number,
  isKnown: (key: string) => boolean,
): { end: number; key: string } | null {
  for (let end = Math.min(tokens.length, at + LONGEST_FORM); end > at; end--) {
    const last = tokens[end - 1];
    if (!isWritten(last)) continue;
    const key = nameKey(phrase(tokens, at, end));
    if (!isKnown(key)) continue;
    const whole =
      !changesName(tokens[at - 1], true) && (last?.possessive === true || !changesName(tokens[end], false));
    if (whole) return { end, key };
  }
  return null;
}

/** Known forms among the parts of a compound: 'Trump' in 'anti-Trump', 'NATO' and 'Russia' in 'NATO-Russia'. */
function partsOf(
  tokens: readonly Token[],
  at: number,
  isKnown: (key: string) => boolean,
): [string, Candidate][] {
  const token = tokens[at];
  const whole = token?.text.includes('-') ? candidateAt(tokens, at, at, at + 1) : null;
  if (token === undefined || whole === null) return [];
  const found: [string, Candidate][] = [];
  let start = token.start;
  for (const part of token.text.split('-')) {
    const key = nameKey(part);
    if (/^\p{Lu}/u.test(part) && part.length > 1 && isKnown(key)) {
      const span = { start, end: start + part.length, name: part, title: null, apposition: null };
      found.push([key, { ...whole, ...span, reliable: false }]);
    }
    start += part.length + 1;
  }
  return found;
}

/**
 * Where names that the text was found to have stand once more: in headlines, at the head of a sentence, in compounds.
 * `covered` tells the tokens that are part of a mention already. With each goes the key of its form.
 */
export function findEchoes(
  tokens: readonly Token[],
  covered: ReadonlySet<number>,
  isKnown: (key: string) => boolean,
): [string, Candidate][] {
  const echoes: [string, Candidate][] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (covered.has(at)) continue;
    const form = isWritten(tokens[at]) ? formAt(tokens, at, isKnown) : null;
    if (form === null) {
      echoes.push(...partsOf(tokens, at, isKnown));
      continue;
    }
    const candidate = candidateAt(tokens, at, at, form.end);
    if (candidate !== null && !covered.has(form.end - 1))
      echoes.push([form.key, { ...candidate, reliable: false }]);
    at = form.end - 1;
  }
  return echoes;
}
