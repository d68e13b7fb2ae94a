import { isGivenName } from './gazetteer.ts';
import type { Group } from './groups.ts';
import { nameKey } from './name-key.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from './vocabulary.ts';

/** 'jr' of 'Donald Trump Jr.', 'iii'; '' where there is none. */
export function suffixOf(words: readonly string[]): string {
  const last = (words.at(-1) ?? '').toLowerCase().replace('.', '');
  return NAME_SUFFIXES.has(last) ? last : '';
}

/** The surname of a full name as a key: the last word but 'Jr.' and its like, with its particle ('de blasio'). */
export function surnameOf(words: readonly string[]): string {
  const end = words.length - (suffixOf(words) === '' ? 0 : 1);
  const particle = end > 2 && NAME_PARTICLES.has((words[end - 2] ?? '').toLowerCase());
  return nameKey(words.slice(particle ? end - 2 : end - 1, end).join(' '));
}

/** Whether a name is a surname alone, perhaps with its particle: 'de Blasio', 'Le Pen', but not 'Al Gore'. */
export function isBare({ words }: Group): boolean {
  const [first = ''] = words;
  if (words.length !== 2) return words.length === 1;
  return NAME_PARTICLES.has(first.toLowerCase()) && (NAME_PARTICLES.has(first) || !isGivenName(first));
}

/** Whether a name is a surname with an initial, 'J. Stoltenberg', or with French courtesy, 'M. Macron'. */
export function isInitialed({ words }: Group): boolean {
  return words.length === 2 && /^\p{Lu}\.$/u.test(words[0] ?? '');
}

/** The initials of the middle names of a full name: 'hw' of 'George H.W. Bush'. */
function middleOf(words: readonly string[]): string {
  const end = words.length - (suffixOf(words) === '' ? 1 : 2);
  return words
    .slice(1, end)
    .filter((word) => !NAME_PARTICLES.has(word.toLowerCase()))
    .map((word) => (word === word.toUpperCase() ? word.replaceAll('.', '') : word.charAt(0)))
    .join('')
    .toLowerCase();
}

/** Whether two full names may be one person's by their middle names: George W. Bush is not George H.W. Bush. */
export function mayShareMiddle(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [middleOf(one), middleOf(other)];
  return a.startsWith(b) || b.startsWith(a);
}

/** First and last word of a full name: middle names and initials left out, 'Jr.' kept. */
export function fullKey(words: readonly string[]): string {
  return `${(words[0] ?? '').toLowerCase()} ${surnameOf(words)} ${suffixOf(words)}`;
}
