import { type Group, nameKey } from './groups.ts';
import { NAME_PARTICLES } from './vocabulary.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** 'jr' of 'Donald Trump Jr.', 'iii'; '' where there is none. */
export function suffixOf(words: readonly string[]): string {
  const last = (words.at(-1) ?? '').toLowerCase().replace('.', '');
  return SUFFIXES.has(last) ? last : '';
}

/** The surname of a full name as a key: the last word but 'Jr.' and its like, with its particle ('de blasio'). */
export function surnameOf(words: readonly string[]): string {
  const end = words.length - (suffixOf(words) === '' ? 0 : 1);
  const particle = end > 2 && NAME_PARTICLES.has(words[end - 2] ?? '');
  return nameKey(words.slice(particle ? end - 2 : end - 1, end).join(' '));
}

/** Whether a name is a surname alone, perhaps with its particle. */
export function isBare({ words }: Group): boolean {
  return words.length === 1 || (words.length === 2 && NAME_PARTICLES.has((words[0] ?? '').toLowerCase()));
}

/** Whether a name is a surname with an initial, 'J. Stoltenberg', or with French courtesy, 'M. Macron'. */
export function isInitialed({ words }: Group): boolean {
  return words.length === 2 && /^\p{Lu}\.$/u.test(words[0] ?? '');
}

/** First and last word of a full name: middle names and initials left out, 'Jr.' kept. */
export function fullKey(words: readonly string[]): string {
  return `${(words[0] ?? '').toLowerCase()} ${surnameOf(words)} ${suffixOf(words)}`;
}
