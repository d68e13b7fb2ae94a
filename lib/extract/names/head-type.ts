import type { EntityType } from '../../domain/entity.ts';
import { wordList } from '../word-list.ts';
import { isPlaceName } from './gazetteer.ts';
import { CREEDS, typeOfHead } from './vocabulary.ts';

/** Parts of the world that the article makes places. */
export const COMPASS = new Set(['the west', 'the east', 'the north', 'the south']);

/** The type where the last word alone does not tell it: what goes before it does. Null where it does. */
function typeByContext(words: readonly string[], last: string): EntityType | null {
  const first = (words[0] ?? '').toLowerCase();
  if (last === 'show' && SHOWN.has((words.at(-2) ?? '').toLowerCase())) return 'event';
  if (last === 'assembly') return /^\d/.test(first) ? 'event' : 'organization';
  if (last === 'convention') return conventionType(words);
  if (last === 'bank' && COMPASS.has(`the ${first}`)) return 'place';
  return (last === 'state' || last === 'states') && CREEDS.has(first) ? 'organization' : null;
}

/** The type that a name's head tells: the word before 'of', 'for' or 'on', else the last but a numeral. */
export function headType(words: readonly string[]): EntityType | null {
  const numbered = words.length > 2 && /^(?:[IVX]+|\d+)$/.test(words.at(-1) ?? '');
  const named = numbered ? words.slice(0, -1) : words;
  const link = named.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const inner = link > 0 ? (named[link - 1] ?? '') : '';
  if (/^(?:house|conference)$/i.test(inner) && named[link] === 'of') return 'organization';
  if (inner === 'Partnership' && named[link] === 'for') return 'organization';
  const last = (named.at(-1) ?? '').replace(/\.$/, '').toLowerCase();
  const compound = /-(?:times|news|post|journal|tribune|herald|gazette)$|\p{L}workers$/u.test(last);
  return typeByContext(named, last) ?? typeOfHead(inner) ?? (compound ? 'organization' : typeOfHead(last));
}

/** What is shown at a show that is an event, and not on television. */
const SHOWN = wordList('auto air motor car trade boat fashion electronics');

/** A convention is a treaty where it was signed (Geneva Convention), a gathering of who holds it (Party Convention). */
function conventionType(words: readonly string[]): EntityType {
  return isPlaceName(words.at(-2) ?? '') ? 'agreement' : 'event';
}
