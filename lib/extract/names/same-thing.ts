import { wordList } from '../word-list.ts';
import { LEFT_OUT } from './acronyms.ts';
import { countryNamed, isOrganizationName, isPlaceName } from './gazetteer.ts';
import { type Group, typeOfGroup } from './groups.ts';
import { nameKey } from './name-key.ts';
import { ACRONYM, KNOWN_PAIRS } from './name-shapes.ts';
import type { Token } from './tokens.ts';

const COMPANY = wordList('co corp inc ltd llc plc corporation company limited incorporated');
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

function lettersOf(name: string): string {
  return name.replaceAll('.', '');
}

/**
 * Acronyms that the text explains, 'North Atlantic Treaty Organization (NATO)': key of the acronym to key of the name.
 */
function explained(tokens: readonly Token[], groups: readonly Group[]): Map<string, string> {
  const long = new Map<string, string>();
  for (const group of groups) {
    if (group.words.length < 2) continue;
    for (const { to } of group.found) {
      const inside = tokens[to + 1];
      if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || inside === undefined) continue;
      const initials = group.words.map((word) => word[0] ?? '').join('');
      const first = lettersOf(inside.text)[0] ?? ' ';
      if (ACRONYM.test(inside.text) && initials.toUpperCase().startsWith(first))
        long.set(nameKey(inside.text), group.key);
    }
  }
  return long;
}

/** The letters that a name of several words may go by: with and without those of its small words. */
function initialsOf({ words }: Group): string[] {
  const parts = words.flatMap((word) => word.split('-'));
  const main = parts.filter((word) => !LEFT_OUT.has(word.toLowerCase()));
  return [...new Set([main, parts].map((some) => some.map((word) => word[0] ?? '').join('')))];
}

/** Whether a group may go by letters: a body, event, agreement or place of several words. */
function mayHaveLetters(group: Group): boolean {
  const type = group.words.length < 2 ? null : typeOfGroup(group);
  return type !== null && type !== 'person' && countryNamed(group.name) === null;
}

/** The only one of `groups`, or the only body among them: 'DNC' is the Committee, not the Convention. */
function onlyOne(groups: readonly Group[]): Group | null {
  const bodies = groups.filter((group) => typeOfGroup(group) === 'organization');
  const [only, more] = groups.length > 1 ? bodies : groups;
  return more === undefined ? (only ?? null) : null;
}

/**
 * Acronyms whose letters are the initials of one name of the text, and of no other: key of the acronym to key of the
 * name.
 */
function spelled(groups: readonly Group[]): Map<string, string> {
  const byLetters = new Map<string, Group[]>();
  for (const group of groups) {
    if (!mayHaveLetters(group)) continue;
    for (const letters of initialsOf(group))
      byLetters.set(letters, [...(byLetters.get(letters) ?? []), group]);
  }
  const long = new Map<string, string>();
  for (const { key, name } of groups) {
    const letters = lettersOf(name);
    if (!ACRONYM.test(name) || countryNamed(name) !== null) continue;
    const meant =
      letters.length > 2 || KNOWN_PAIRS.has(letters) ? onlyOne(byLetters.get(letters) ?? []) : null;
    const known = isOrganizationName(letters) && meant !== null && typeOfGroup(meant) !== 'organization';
    if (meant !== null && !known) long.set(key, meant.key);
  }
  return long;
}

/**
 * A name without its number, its 'Inc.', the plural of its last word, what it is for, and the land that most texts are
 * from: '15th Paris Air Show', 'Boeing Co', 'Brennan Center for Justice', 'U.S. Senate'.
 */
function plainKey({ words }: Group): string {
  const numbered = ORDINAL.test(words[0] ?? '') && words.length > 2;
  const plain = words.slice(numbered ? 1 : 0);
  const last = (plain.at(-1) ?? '').replace(/\.$/, '').toLowerCase();
  if (plain.length > 1 && COMPANY.has(last)) plain.pop();
  const key = nameKey(plain.join(' '))
    .replace(/^us |(?<= .*) for .*/g, '')
    .replace(/^(.+) (department|ministry)$/, '$2 of $1');
  return isPlaceName(plain.join(' ')) ? key : key.replace(/(?<=[a-z]{3}[^siu])s$/, '');
}

/** Names that differ in number, plural or legal form alone: key of the longer one to key of the plainest. */
function plainly(groups: readonly Group[]): Map<string, string> {
  const plainest = new Map<string, Group>();
  const sorted = [...groups].sort(
    (a, b) => a.words.length - b.words.length || b.found.length - a.found.length,
  );
  const same = new Map<string, string>();
  for (const group of sorted) {
    if (group.words.length === 1 && ACRONYM.test(group.name)) continue;
    const key = plainKey(group);
    const known = plainest.get(key);
    if (known === undefined) plainest.set(key, group);
    else if (group.words.length > 1 && typeOfGroup(group) !== null) same.set(group.key, known.key);
  }
  return same;
}

/**
 * Which of `groups` write the same body, event, agreement or place as another of them: by its acronym, by its number,
 * plural or legal form. For the key of the one by which it is best known, the others. None of `used` is among them.
 */
export function sameThings(
  tokens: readonly Token[],
  groups: readonly Group[],
  used: ReadonlySet<string>,
): Map<string, Group[]> {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const free = groups.filter(({ key }) => !used.has(key));
  const plain = plainly(free);
  const letters = new Map([...spelled(free), ...explained(tokens, free)]);
  const others = new Map<string, Group[]>();
  for (const [other, main] of [...plain, ...letters]) {
    const group = byKey.get(other);
    const whole = plain.get(main) ?? main;
    if (group === undefined || used.has(whole) || whole === other) continue;
    others.set(whole, [...(others.get(whole) ?? []), group]);
  }
  return others;
}
