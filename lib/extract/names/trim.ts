import type { Candidate } from './candidate.ts';
import { phrase } from './chain.ts';
import { isCommonWord, isGivenName, isOrganizationName, isPlaceName } from './gazetteer.ts';
import { nameKey } from './name-key.ts';
import { suffixOf } from './name-parts.ts';
import type { Token } from './tokens.ts';
import { NAME_PARTICLES, typeOfHead } from './vocabulary.ts';

/** `candidate` without its last word, where that is what the text has elsewhere. */
function shortened(tokens: readonly Token[], candidate: Candidate, known: ReadonlySet<string>): Candidate {
  const words = candidate.name.split(' ');
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(' ');
  const ended = tokens[candidate.to - 2];
  const belongs = !(isCommonWord(last) || /^\p{Lu}{2,5}$/u.test(last)) || typeOfHead(last) !== null;
  if (words.length < 3 || belongs || !known.has(nameKey(before)) || ended === undefined) return candidate;
  return { ...candidate, to: candidate.to - 1, end: ended.end, name: before, apposition: null };
}

/** `candidate` with the particles before it, where the text has a full name that ends so: 'de Blasio'. */
function withParticle(
  tokens: readonly Token[],
  candidate: Candidate,
  endings: ReadonlySet<string>,
): Candidate {
  let from = candidate.from;
  while (NAME_PARTICLES.has(tokens[from - 1]?.text ?? '')) from--;
  const name = phrase(tokens, from, candidate.to);
  const start = tokens[from]?.start;
  if (start === undefined || !endings.has(nameKey(name))) return candidate;
  return { ...candidate, from, start, name, reliable: true };
}

/** The surname of each full name that has particles before it, with these. */
function particleEndings(candidates: readonly Candidate[]): Set<string> {
  const endings = new Set<string>();
  for (const { name } of candidates) {
    const words = name.split(' ');
    const at = words.findIndex((word) => NAME_PARTICLES.has(word));
    if (at >= 0) endings.add(nameKey(words.slice(at).join(' ')));
  }
  return endings;
}

/** Someone's surname that stands after another first name only: 'Bill' in 'Bill and Hillary Clinton'; else null. */
function sharedSurname(tokens: readonly Token[], { name, from, to }: Candidate): string | null {
  if (
    to - from > 1 ||
    !isGivenName(name) ||
    tokens[to]?.text !== 'and' ||
    !isGivenName(tokens[to + 1]?.text ?? '')
  )
    return null;
  const surname = tokens[to + 2];
  return surname?.shape === 'title' && !surname.initial ? surname.text : null;
}

/** The surnames of those whose full name begins with a given name. */
function surnamesOf(candidates: readonly Candidate[]): Set<string> {
  const surnames = new Set<string>();
  for (const { name } of candidates) {
    const words = name.split(' ');
    if (words.length > 1 && isGivenName(words[0] ?? '')) surnames.add(nameKey(words.at(-1) ?? ''));
  }
  return surnames;
}

/** What is done to somebody, or said of them, in a headline: 'Impeaching Trump', 'Fascist Trump'. */
const VERBAL = /\p{Ll}(?:ing|ed|ist|izes?|ates)$/u;

/**
 * `candidate` without a first word that is none of a person's: 'Stop Trump', 'Wisconsin Trump', where the text has
 * somebody's full name with that surname.
 */
function withoutForeignWord(
  tokens: readonly Token[],
  candidate: Candidate,
  surnames: ReadonlySet<string>,
): Candidate {
  const [first = '', last = '', more] = candidate.name.split(' ');
  const place = isPlaceName(first) && !candidate.reliable;
  const foreign = (isCommonWord(first) || place || VERBAL.test(first)) && !isGivenName(first);
  if (suffixOf([first, last]) !== '') return candidate;
  const start = tokens[candidate.to - 1]?.start;
  const usual = isPlaceName(candidate.name) || isOrganizationName(candidate.name) || isCommonWord(last);
  if (more !== undefined || !foreign || usual || start === undefined || !surnames.has(nameKey(last)))
    return candidate;
  if (isPlaceName(last) || typeOfHead(last) !== null) return candidate;
  return { ...candidate, from: candidate.to - 1, start, name: last, title: null };
}

/**
 * Takes from names what doesn't belong to them, a word that goes before or follows in a headline ('Donald Trump Wins'),
 * where the text has the name without it; and gives them what does: particles, a surname that two share.
 */
export function trimCandidates(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  const known = new Set(candidates.filter(({ name }) => name.includes(' ')).map(({ name }) => nameKey(name)));
  const surnames = surnamesOf(candidates);
  const endings = particleEndings(candidates);
  const firsts = new Set(candidates.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')[0]] : [])));
  const whole = candidates.flatMap((candidate) => {
    const surname = sharedSurname(tokens, candidate);
    if (surname === null) return [candidate];
    const name = `${candidate.name} ${surname}`;
    return known.has(nameKey(name)) || !firsts.has(candidate.name) ? [{ ...candidate, name }] : [];
  });
  return whole.map((candidate) =>
    candidate.name.includes(' ')
      ? withoutForeignWord(tokens, shortened(tokens, candidate, known), surnames)
      : withParticle(tokens, candidate, endings),
  );
}
