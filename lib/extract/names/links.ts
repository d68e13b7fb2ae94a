import { wordList } from '../word-list.ts';
import { type Chain, isCapital, LONGEST_CHAIN, phrase, wordOf } from './chain.ts';
import { countryNamed, isCommonWord, isGivenName, isOrganizationName, isPlaceName } from './gazetteer.ts';
import { isSurnameHere } from './titles.ts';
import type { Token } from './tokens.ts';
import { CREEDS, NAME_PARTICLES, ROLE_NOUNS, typeOfHead } from './vocabulary.ts';

const POSSESSORS = wordList('people women men children veterans workers teachers nurses');

function isHead(token: Token | undefined): boolean {
  const word = wordOf(token);
  return typeOfHead(word) !== null || ROLE_NOUNS.has(word) || word === 'house';
}

function isLink({ text }: Token): boolean {
  return text === 'of' || text === 'for' || text === 'on';
}

const PLURAL_HEADS = new Set(['republics', 'unions', 'industries', 'services', 'forces', 'organizations']);

/** Whether a plural before 'and' is what a public body is for: 'Securities and Exchange Commission'. */
function isSubject(tokens: readonly Token[], and: number): boolean {
  return (
    wordOf(tokens[and - 1]).endsWith('s') &&
    /^(?:commission|administration|agency|department)$/.test(wordOf(tokens[and + 2]))
  );
}

/** Whether a chain ends in a first name and a surname: 'and' after it joins two people. */
function endsInPerson(tokens: readonly Token[], { from, to }: Chain): boolean {
  return to - from > 1 && isGivenName(tokens[to - 2]?.text ?? '') && !isHead(tokens[to - 1]);
}

/**
 * Whether 'and' after the chain goes on with the same name: 'Foreign and Defense Policy', 'Food and Drug
 * Administration'.
 */
function joinsByAnd(tokens: readonly Token[], chain: Chain): boolean {
  const left = tokens[chain.to - 1];
  if (left === undefined || isGivenName(left.text) || endsInPerson(tokens, chain)) return false;
  if (isHead(left) && !isSubject(tokens, chain.to)) return false;
  const so = tokens.slice(chain.from, chain.to);
  let end = chain.to + 1;
  while (isCapital(tokens[end]) || tokens[end - 1]?.possessive) end++;
  if (so.some(isLink))
    return so.length < LONGEST_CHAIN && countryNamed(left.text) === null && tokens[end]?.text !== 'of';
  const head = wordOf(tokens[end - 1]);
  if ((typeOfHead(head) !== 'organization' && head !== 'act') || end - chain.to <= 2) return false;
  if (PLURAL_HEADS.has(head)) return true;
  const words = phrase(tokens, chain.from, chain.to);
  return isCommonWord(left.text) && !isOrganizationName(words) && !isPlaceName(words);
}

/** Whether what follows 'of the' is a body of its own, so that 'of' binds two names: 'Assembly of the Council on …'. */
function isOwnBody(tokens: readonly Token[], from: number): boolean {
  return typeOfHead(wordOf(tokens[from])) === 'organization' && tokens[from + 1] !== undefined;
}

/** Bodies that are for or on something. */
const TAKES_FOR = wordList(`
  council committee commission center centre institute agency office bureau department foundation alliance
  association coalition board fund society union conference campaign party organization organisation forum group
  academy authority administration ministry panel club
`);

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

/** Whether the word before the first link of `[from, to)` is a body's head that takes one. */
function headBeforeLink(tokens: readonly Token[], from: number, to: number): boolean {
  const link = tokens.slice(from, to).findIndex(isLink);
  return link > 0 && TAKES_FOR.has(wordOf(tokens[from + link - 1]));
}

/**
 * Whether a link after the chain goes on with its name: after a head that takes it, within a treaty's long name, after
 * a common word in a body's ('Foundation for Protection of Minorities'), before the head of a law.
 */
function takesLink(tokens: readonly Token[], { from, to }: Chain, link: Token): boolean {
  const last = tokens[to - 1];
  const word = wordOf(last);
  const hasLink = tokens.slice(from, to).some(isLink);
  const first = typeOfHead(wordOf(tokens[from]));
  if (first === 'agreement' && hasLink) return true;
  if (link.text === 'of' && last?.possessive === false) {
    const isMatter = (isCommonWord(word) || PURPOSE.test(word)) && countryNamed(word) === null;
    if (hasLink && isMatter && headBeforeLink(tokens, from, to)) return true;
    if (leadsToAct(tokens, { from, to })) return true;
  }
  if (!isHead(last) || (typeOfHead(word) === null && isSurnameHere(tokens, to - 1))) return false;
  return link.text === 'of' || TAKES_FOR.has(word) || typeOfHead(word) === 'agreement';
}

/** How what a body is for ends: 'Prevention', 'Study'. */
const PURPOSE = /(?:tion|ment|ance|ence|ism|ity|ship|study|ing)$/;

/**
 * Whether what a body is for is named after 'for the': 'Office for the Protection of …', but not 'for the White House'.
 */
function isPurpose(tokens: readonly Token[], { to }: Chain): boolean {
  return PURPOSE.test(wordOf(tokens[to + 2])) && tokens[to + 3]?.text === 'of';
}

/** How many tokens a link adds to the chain: 'of', 'for' and 'on' after a word that asks for them. */
function linked(tokens: readonly Token[], chain: Chain): number {
  const link = tokens[chain.to];
  const after = tokens[chain.to + 1];
  if (link?.text === 'of' && countryNamed(phrase(tokens, chain.from, chain.to + 2)) !== null) return 2;
  if (link === undefined || !isLink(link) || !takesLink(tokens, chain, link)) return 0;
  if (isCapital(after)) return 2;
  if (wordOf(after) !== 'the' || !isCapital(tokens[chain.to + 2])) return 0;
  if (link.text === 'for') return isPurpose(tokens, chain) ? 3 : 0;
  return isOwnBody(tokens, chain.to + 2) ? 0 : 3;
}

const AGREEMENT_HEADS = wordList('agreement agreements accord accords treaty pact protocol deal');
const AGREEMENT_MATTERS = new Set(['climate', 'nuclear', 'peace', 'trade', 'ceasefire', 'arms', 'border']);
const REGION_HEADS = new Set(['region', 'states', 'peninsula', 'area']);

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
    return agreement ? matter + 1 : head === 'war' && matter === 0 ? 1 : 0;
  }
  if (head === 'party' && matter === 0 && to - from === 1 && CREEDS.has(words.toLowerCase())) return 1;
  const article = tokens[from - 1]?.text.toLowerCase() === 'the';
  return article && REGION_HEADS.has(head) && /^\p{Lu}[\p{L}-]+(?:ic|an)$/u.test(words) ? 1 : 0;
}

/** How many tokens a possessive adds: 'People's Republic', never 'Russia's Foreign Ministry'. */
export function owned(owner: Token, next: Token): number {
  const belongs = isCapital(next) || (next.shape === 'lower' && isHead(next));
  return belongs && POSSESSORS.has(wordOf(owner)) ? 1 : 0;
}

/** How many tokens particles add with the name after them: 'von der Leyen'; 0 where no name follows. */
function particles(tokens: readonly Token[], from: number): number {
  const end = from + (NAME_PARTICLES.has(tokens[from + 1]?.text ?? '') ? 2 : 1);
  return isCapital(tokens[end]) ? end + 1 - from : 0;
}

/** How many tokens a word or mark in lower case adds: a particle, 'and', '&', 'of', a common noun. */
export function joined(tokens: readonly Token[], chain: Chain, next: Token): number {
  const beforeCapital = isCapital(tokens[chain.to + 1]);
  if (next.text === '&') return beforeCapital && !isGivenName(tokens[chain.from]?.text ?? '') ? 2 : 0;
  if (next.shape !== 'lower') return 0;
  if (NAME_PARTICLES.has(next.text)) return particles(tokens, chain.to);
  if (next.text === 'and') return beforeCapital && joinsByAnd(tokens, chain) ? 2 : 0;
  return linked(tokens, chain) || commonHead(tokens, chain);
}
