import { MOST_BEARERS } from './bearers.ts';
import { isCommonWord, isGivenName } from './gazetteer.ts';
import { type Group, typeOfGroup } from './groups.ts';
import { nameKey } from './name-key.ts';
import { isBare, isInitialed, surnameOf } from './name-parts.ts';
import { give, type Person } from './person.ts';

/**
 * Surnames of several words, 'Wasserman Schultz', 'Van Der Beek', among full names: key of these words to the person.
 */
function longSurnames(people: readonly Person[]): Map<string, Person> {
  const endings = new Map<string, Person>();
  for (const person of people) {
    for (const { words } of person.full) {
      if (!isGivenName(words[0] ?? '')) continue;
      for (let at = 1; at < words.length - 1; at++) endings.set(nameKey(words.slice(at).join(' ')), person);
    }
  }
  return endings;
}

/** Whom among those of its surname a name with an initial means: the only one whom it fits. */
function initialed(group: Group, namesakes: readonly Person[]): Person | undefined {
  const letter = (group.words[0] ?? '').charAt(0);
  const fitting = namesakes.filter(({ full }) => {
    const first = full[0]?.words[0] ?? '';
    return first.length > 2 && (first.startsWith(letter) || letter === 'M');
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The people by surname, no more of one than can be told apart. */
function namesakes(people: readonly Person[]): Map<string, Person[]> {
  const bySurname = new Map<string, Person[]>();
  for (const person of people) {
    const key = surnameOf(person.full[0]?.words ?? []);
    const known = bySurname.get(key);
    if (known === undefined) bySurname.set(key, [person]);
    else if (known.length <= MOST_BEARERS) known.push(person);
  }
  return bySurname;
}

/**
 * `people` without those who are but the end of another's name, or a surname with an initial: these are given to the
 * other, unless a common word made that name longer, 'Go Emmanuel Macron'.
 */
export function withoutParts(people: readonly Person[], groups: readonly Group[]): Person[] {
  const endings = longSurnames(people);
  const bySurname = namesakes(people);
  const parts = new Set<Group>();
  for (const group of groups) {
    const type = typeOfGroup(group);
    if (isBare(group) || (type !== null && type !== 'person')) continue;
    const others = isInitialed(group) ? (bySurname.get(surnameOf(group.words)) ?? []) : [];
    const whole = initialed(group, others) ?? endings.get(group.key);
    if (whole === undefined || whole.full.includes(group)) continue;
    if (isGivenName(group.words[0] ?? '') && isCommonWord(whole.full[0]?.words[0] ?? '')) continue;
    for (const found of group.found) give(whole, group.name, found);
    parts.add(group);
  }
  return people.filter(({ full }) => full[0] === undefined || !parts.has(full[0]));
}
