import type { ExtractedEntity } from '../../domain/entity.ts';
import { textSpan } from '../../domain/span.ts';
import { phrase, wordOf } from './chain.ts';
import { isDemonym } from './gazetteer.ts';
import type { NameMention } from './name-mention.ts';
import { fitsOffice, type Office, readOffice } from './offices.ts';
import { lastBelow } from './positions.ts';
import type { Token } from './tokens.ts';
import { CREEDS, ROLE_MODIFIERS, ROLE_NOUNS } from './vocabulary.ts';

/** A person of the document as role mentions see them: which offices, and where they are named. */
interface Holder {
  readonly entity: string;
  readonly offices: readonly Office[];
  /** Where the person is named, in order. */
  readonly starts: readonly number[];
}

/** A stretch of tokens, `[from, to)`, that names an office with an article: 'the Russian foreign minister'. */
interface OfficePhrase {
  readonly from: number;
  readonly to: number;
}

const LONGEST_PHRASE = 9;

function isInside(token: Token): boolean {
  if (token.shape === 'break') return false;
  if (token.text === '[' || token.text === ']') return true;
  const word = wordOf(token);
  return (
    ROLE_NOUNS.has(word) ||
    ROLE_MODIFIERS.has(word) ||
    isDemonym(word) ||
    CREEDS.has(word) ||
    token.shape === 'upper' ||
    token.shape === 'title'
  );
}

/** Whether the phrase is followed by the name itself, so that it is a title and no mention of its own. */
function namesNext(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'title' || token.shape === 'upper') && !token.initial;
}

/** The office phrase whose article is token `at`, or null. */
function phraseAt(tokens: readonly Token[], at: number): OfficePhrase | null {
  let to = -1;
  for (let next = at + 1; next < tokens.length && next - at < LONGEST_PHRASE; next++) {
    const token = tokens[next];
    if (token === undefined || !isInside(token)) break;
    if (ROLE_NOUNS.has(wordOf(token))) to = next + 1;
    if (token.possessive) break;
  }
  if (to < 0) return null;
  const after = tokens[to];
  return namesNext(after) ? null : { from: at, to };
}

/**
 * Every office with an article in `tokens`: 'the minister', 'the top Russian diplomat', 'the [NATO] secretary general'.
 */
function findOfficePhrases(tokens: readonly Token[]): OfficePhrase[] {
  const phrases: OfficePhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.low !== 'the') continue;
    const phrase = phraseAt(tokens, at);
    if (phrase === null) continue;
    phrases.push(phrase);
    at = phrase.to - 1;
  }
  return phrases;
}

/**
 * Who is meant by the office `called` at `position`: of those who hold it, the one named last before it; or the only
 * one, where the name comes later (a standfirst). Null where nobody holds it.
 */
function resolveOffice(called: Office, holders: readonly Holder[], position: number): string | null {
  const fitting = holders.filter(({ offices }) => offices.some((held) => fitsOffice(called, held)));
  const [only] = fitting;
  if (fitting.length === 1) return only?.entity ?? null;
  let best: string | null = null;
  let nearest = Number.NEGATIVE_INFINITY;
  for (const { entity, starts } of fitting) {
    const last = lastBelow(starts, position);
    if (last > nearest) {
      nearest = last;
      best = entity;
    }
  }
  return best;
}

/** The words of a phrase as an office. */
function officeOf(tokens: readonly Token[], { from, to }: OfficePhrase): Office {
  return readOffice(phrase(tokens, from, to));
}

/** Offices that stand for a person of the text: 'the Russian foreign minister'. */
export function findRoleMentions(
  text: string,
  tokens: readonly Token[],
  entities: readonly ExtractedEntity[],
  mentions: readonly NameMention[],
): NameMention[] {
  const holders: Holder[] = entities
    .filter(({ roles }) => roles.length > 0)
    .map(({ id, roles, mentions: own }) => ({
      entity: id,
      offices: roles.map((role) => readOffice(role.text)),
      starts: own.map(({ start }) => start),
    }));
  const apposed = new Set(mentions.map(({ end }) => end));
  return findOfficePhrases(tokens).flatMap((phrase): NameMention[] => {
    const first = tokens[phrase.from];
    const last = tokens[phrase.to - 1];
    const before = tokens[phrase.from - 1];
    if (first === undefined || last === undefined || (before && apposed.has(before.end))) return [];
    const entity = resolveOffice(officeOf(tokens, phrase), holders, first.start);
    if (entity === null) return [];
    return [{ ...textSpan(text, first.start, last.end), entity, type: 'person', kind: 'role', title: null }];
  });
}
