import { findSpelledOut } from './acronyms.ts';
import { isPartOfPlace } from './evidence.ts';
import {
  countryNamed,
  isCommonWord,
  isDemonym,
  isGivenName,
  isNameAndWord,
  isOrganizationName,
  isPlaceName,
} from './gazetteer.ts';
import type { Token } from './tokens.ts';
import { CREEDS, NAME_PARTICLES, NEVER_NAMES, ROLE_MODIFIERS, ROLE_NOUNS, typeOfHead } from './vocabulary.ts';

/** A run of tokens, `[from, to)`, that is written as one name, with any title before it. */
export interface Chain {
  readonly from: number;
  readonly to: number;
}

const POSSESSORS = new Set([
  'people',
  'women',
  'men',
  'children',
  'veterans',
  'workers',
  'teachers',
  'nurses',
]);

/** Longer runs are lists or shouted text, not names. */
const LONGEST_CHAIN = 14;

/** The word of a token as vocabularies have it: in lower case, without the full stop of an abbreviation. */
export function wordOf(token: Token | undefined): string {
  return token === undefined ? '' : token.text.toLowerCase().replace(/\.$/, '');
}

/** Whether `token` is written as a name, or part of one, is. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || (token.shape !== 'title' && token.shape !== 'upper')) return false;
  if (/-\p{Ll}{3,}$/u.test(token.text)) return ROLE_NOUNS.has(wordOf(token));
  if (/^\p{Lu}\.$/u.test(token.text)) return true;
  if (token.text === 'Will' && !token.initial && !token.display) return true;
  return !NEVER_NAMES.has(wordOf(token)) || (countryNamed(token.text) !== null && !token.display);
}

function isHead(token: Token | undefined): boolean {
  const word = wordOf(token);
  return typeOfHead(word) !== null || ROLE_NOUNS.has(word) || word === 'house';
}

function isLink({ text }: Token): boolean {
  return text === 'of' || text === 'for' || text === 'on';
}

const PLURAL_HEADS = new Set(['republics', 'unions', 'industries', 'services', 'forces', 'organizations']);

/** Whether 'and' after the chain goes on with the same name: 'Foreign and Defense Policy', 'Food and Drug Administration'. */
function joinsByAnd(tokens: readonly Token[], chain: Chain): boolean {
  const left = tokens[chain.to - 1];
  if (left === undefined || isGivenName(left.text) || isHead(left)) return false;
  const words = phrase(tokens, chain.from, chain.to);
  if (isOrganizationName(words) || isPlaceName(words)) return false;
  const so = tokens.slice(chain.from, chain.to);
  if (so.some(isLink)) return so.length < LONGEST_CHAIN && countryNamed(left.text) === null;
  let end = chain.to + 1;
  while (isCapital(tokens[end]) || tokens[end - 1]?.possessive) end++;
  const head = wordOf(tokens[end - 1]);
  if (typeOfHead(head) !== 'organization' || end - chain.to <= 2) return false;
  return isCommonWord(left.text) || PLURAL_HEADS.has(head);
}

/** Whether what follows 'of the' is a body of its own, so that 'of' binds two names: 'Assembly of the Council on …'. */
function isOwnBody(tokens: readonly Token[], from: number): boolean {
  return typeOfHead(wordOf(tokens[from])) === 'organization' && tokens[from + 1] !== undefined;
}

/** Bodies that are for or on something. */
const TAKES_FOR = new Set(
  'council committee commission center centre institute agency office bureau department foundation alliance association coalition board fund society union conference campaign party organization organisation forum group academy authority administration ministry panel'.split(
    ' ',
  ),
);

/** Where the run of capitalised words that begins at `from` ends. */
function capitalsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isCapital(tokens[end]) && tokens[end - 1]?.possessive !== true) end++;
  return end;
}

/** Whether 'of' after a common word leads on to the head of a law: 'Freedom of Information Act'. */
function leadsToAct(tokens: readonly Token[], { to }: Chain): boolean {
  const end = capitalsEnd(tokens, to + 1);
  return isCommonWord(wordOf(tokens[to - 1])) && end - to > 2 && wordOf(tokens[end - 1]) === 'act';
}

/**
 * Whether a link after the chain goes on with its name: after a head that takes it, within a treaty's long name, after
 * a common word in a body's ('Foundation for Defense of Democracies'), before the head of a law.
 */
function takesLink(tokens: readonly Token[], { from, to }: Chain, link: Token): boolean {
  const last = tokens[to - 1];
  const word = wordOf(last);
  const hasLink = tokens.slice(from, to).some(isLink);
  const first = typeOfHead(wordOf(tokens[from]));
  if (first === 'agreement' && hasLink) return true;
  if (link.text === 'of' && last?.possessive === false) {
    const isMatter = isCommonWord(word) && countryNamed(word) === null;
    if (hasLink && isMatter && headBeforeLink(tokens, from, to)) return true;
    if (leadsToAct(tokens, { from, to })) return true;
  }
  if (!isHead(last)) return false;
  return link.text === 'of' || TAKES_FOR.has(word) || typeOfHead(word) === 'agreement';
}

/** Whether the word before the first link of `[from, to)` is a body's head that takes one. */
function headBeforeLink(tokens: readonly Token[], from: number, to: number): boolean {
  const link = tokens.slice(from, to).findIndex(isLink);
  return link > 0 && TAKES_FOR.has(wordOf(tokens[from + link - 1]));
}

/** Whether what a body is for is named after 'for the': 'Office for the Protection of …', but not 'for the White House'. */
function isPurpose(tokens: readonly Token[], { to }: Chain): boolean {
  return (
    /(?:tion|ment|ance|ence|ism|ity|ship|study|ing)$/.test(wordOf(tokens[to + 2])) &&
    tokens[to + 3]?.text === 'of'
  );
}

/** How many tokens a link adds to the chain: 'of', 'for' and 'on' after a word that asks for them. */
function linked(tokens: readonly Token[], chain: Chain): number {
  const link = tokens[chain.to];
  const after = tokens[chain.to + 1];
  if (link === undefined || !isLink(link) || !takesLink(tokens, chain, link)) return 0;
  if (isCapital(after)) return 2;
  if (wordOf(after) !== 'the' || !isCapital(tokens[chain.to + 2])) return 0;
  if (link.text === 'for') return isPurpose(tokens, chain) ? 3 : 0;
  return isOwnBody(tokens, chain.to + 2) ? 0 : 3;
}

const AGREEMENT_HEADS = new Set([
  'agreement',
  'agreements',
  'accord',
  'accords',
  'treaty',
  'pact',
  'protocol',
  'deal',
]);
const AGREEMENT_MATTERS = new Set(['climate', 'nuclear', 'peace', 'trade', 'ceasefire', 'arms', 'border']);
const REGION_HEADS = new Set(['region', 'states', 'peninsula', 'area']);
const WAR_HEADS = new Set(['war']);

/**
 * How many tokens in lower case end the name of an agreement, a war or a region: 'Minsk agreement', 'Iran nuclear
 * deal', 'Iraq war', 'Baltic region'. The name before them must be a place, or made from one.
 */
function commonHead(tokens: readonly Token[], { from, to }: Chain): number {
  if (to - from > 2) return 0;
  const words = phrase(tokens, from, to);
  const matter = AGREEMENT_MATTERS.has(tokens[to]?.text ?? '') ? 1 : 0;
  const head = tokens[to + matter]?.text ?? '';
  if (isPlaceName(words)) {
    const agreement = AGREEMENT_HEADS.has(head) && (matter === 1 || countryNamed(words) === null);
    return agreement ? matter + 1 : WAR_HEADS.has(head) && matter === 0 ? 1 : 0;
  }
  if (head === 'party' && matter === 0 && to - from === 1 && CREEDS.has(words.toLowerCase())) return 1;
  const article = tokens[from - 1]?.text.toLowerCase() === 'the';
  return article &&
    REGION_HEADS.has(head) &&
    /^\p{Lu}[\p{L}-]+(?:ic|an)$/u.test(words) &&
    words !== 'American'
    ? 1
    : 0;
}

/** How many tokens a possessive adds: 'People's Republic', never 'Russia's Foreign Ministry'. */
function owned(owner: Token, next: Token): number {
  const belongs = isCapital(next) || (next.shape === 'lower' && isHead(next));
  return belongs && POSSESSORS.has(wordOf(owner)) ? 1 : 0;
}

/** How many tokens a word or mark in lower case adds: a particle, 'and', '&', 'of', a common noun. */
function joined(tokens: readonly Token[], chain: Chain, next: Token): number {
  const beforeCapital = isCapital(tokens[chain.to + 1]);
  if (next.text === '&') return beforeCapital && !isGivenName(tokens[chain.from]?.text ?? '') ? 2 : 0;
  if (next.shape !== 'lower') return 0;
  if (NAME_PARTICLES.has(next.text)) return beforeCapital ? 2 : 0;
  if (next.text === 'and') return beforeCapital && joinsByAnd(tokens, chain) ? 2 : 0;
  return linked(tokens, chain) || commonHead(tokens, chain);
}

const MONTHS_AS_SURNAMES = new Set(['May', 'March', 'August']);

/** Whether a month after a given name is a surname: 'Theresa May', but not 'Theresa May 5'. */
function isMonthAsSurname(given: Token, month: Token, after: Token | undefined): boolean {
  return MONTHS_AS_SURNAMES.has(month.text) && isGivenName(given.text) && after?.shape !== 'number';
}

/** How many tokens after `chain` belong to it next: 0 where it ends. */
function extension(tokens: readonly Token[], chain: Chain): number {
  const last = tokens[chain.to - 1];
  const next = tokens[chain.to];
  if (last === undefined || next === undefined) return 0;
  if (last.possessive) return owned(last, next);
  if (isCapital(next)) return 1;
  if (next.shape === 'title' || next.shape === 'upper') {
    const known = isOrganizationName(phrase(tokens, chain.from, chain.to + 1));
    return known || isMonthAsSurname(last, next, tokens[chain.to + 1]) ? 1 : 0;
  }
  return joined(tokens, chain, next);
}

function chainAt(tokens: readonly Token[], from: number): Chain {
  let chain: Chain = { from, to: from + 1 };
  while (chain.to - chain.from < LONGEST_CHAIN) {
    const step = extension(tokens, chain);
    if (step === 0) break;
    chain = { from, to: chain.to + step };
  }
  return chain;
}

const ARTICLE_NAMES = new Set(['west', 'east', 'north', 'south']);

/** Whether the article belongs to the name: 'the West', and 'The Post' where the capital is owed to nothing else. */
function ownsArticle(tokens: readonly Token[], { from, to }: Chain): boolean {
  const article = tokens[from - 1];
  if (to - from > 1 || article === undefined || article.text.toLowerCase() !== 'the' || article.display)
    return false;
  if (ARTICLE_NAMES.has(wordOf(tokens[from]))) return true;
  return article.text === 'The' && !article.initial && typeOfHead(wordOf(tokens[from])) === 'organization';
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** Whether an ordinal belongs to the name: 'the 32nd Assembly', '25th Amendment'. */
function ownsOrdinal(tokens: readonly Token[], { from, to }: Chain): boolean {
  const ordinal = tokens[from - 1];
  return (
    ordinal?.shape === 'number' && ORDINAL.test(ordinal.text) && typeOfHead(wordOf(tokens[to - 1])) !== null
  );
}

/** The words of `[from, to)`, joined by single spaces. */
export function phrase(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, possessive }, at) => (possessive && from + at < to - 1 ? `${text}'s` : text))
    .join(' ');
}

const LONGEST_PLACE = 4;

function beginsPlace(tokens: readonly Token[], { from, to }: Chain): boolean {
  for (let end = Math.min(to, from + LONGEST_PLACE); end > from; end--) {
    if (isPlaceName(phrase(tokens, from, end))) return true;
  }
  return to - from > 1 && isPartOfPlace(tokens[from]?.text ?? '', tokens[from + 1]?.text ?? '');
}

/** Whether a full name is presented: 'Will Rogers, the humorist', of two words, the second no common one. */
function isPresented(tokens: readonly Token[], { from, to }: Chain): boolean {
  if (to - from !== 2 || tokens[to]?.text !== ',' || isCommonWord(tokens[from + 1]?.text ?? '')) return false;
  const next = tokens[to + 1];
  return next?.shape === 'number' || PRESENTING.has(next?.text ?? '');
}

const PRESENTING = new Set(['a', 'an', 'the', 'who', 'whose']);

const ADVERB = /\p{L}{4}ly$/u;

/** Whether the capital of the chain's first token is owed to its place in the sentence. */
function owesCapital(tokens: readonly Token[], chain: Chain): boolean {
  const first = tokens[chain.from];
  if (first === undefined || !first.initial || first.shape === 'upper') return false;
  const word = wordOf(first);
  if (ROLE_MODIFIERS.has(word) && ROLE_NOUNS.has(wordOf(tokens[chain.from + 1]))) return false;
  if (isNameAndWord(word)) return isCommonWord(wordOf(tokens[chain.from + 1]));
  if (isGivenName(word) || ROLE_NOUNS.has(word) || isDemonym(word) || CREEDS.has(word)) return false;
  return (
    (isCommonWord(word) || ADVERB.test(word)) && !beginsPlace(tokens, chain) && !isPresented(tokens, chain)
  );
}

/**
 * All runs of capitalised words that may hold a name, in order, never overlapping. Lines in Title Case or CAPITALS have
 * none: there, capitals don't tell.
 */
export function findChains(tokens: readonly Token[]): Chain[] {
  const spelled = findSpelledOut(tokens);
  const chains: Chain[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (tokens[at]?.display === true || !isCapital(tokens[at])) {
      at++;
      continue;
    }
    const end = spelled.get(at);
    const chain = end === undefined ? chainAt(tokens, at) : { from: at, to: end };
    if (chain.to - chain.from > 1 && owesCapital(tokens, chain)) {
      at = chain.from + 1;
      continue;
    }
    const owns = ownsArticle(tokens, chain) || ownsOrdinal(tokens, chain);
    chains.push(owns ? { from: at - 1, to: chain.to } : chain);
    at = chain.to;
  }
  return chains;
}
