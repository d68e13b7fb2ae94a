import type { Strictness } from '../../domain/mention.ts';
import { READING } from '../../lexicon/layout.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { bonesOf } from '../../text/sound.ts';
import { endsAnother, isAnother, isCompound, isDerived } from './other-words.ts';
import { isSwapped } from './slips.ts';
import { beginAlike } from './sounds.ts';
import type { NamePart } from './surface.ts';

/** A name of one word may differ in more than this only in its vowels; where `loose`, a long one in two letters. */
const MOST_ALONE = 1.5;
const LONG_ALONE = 8;

/** Letters that a name of one word needs before another spelling, or a misspelling, of it is believed; a person's one or two more. */
const SHORTEST_ALONE: Readonly<Record<Strictness, number>> = { strict: 5, middle: 4, loose: 4 };
const SHORTEST_EDITED: Readonly<Record<Strictness, number>> = { strict: 8, middle: 6, loose: 5 };

/**
 * The edits of a name of one word, or to one, if it is believed: only where it is long and distinctive, and an acronym
 * only when it is the same; else null.
 */
export function editsAlone(
  lexicon: Lexicon,
  reading: number,
  parts: readonly NamePart[],
  name: readonly NamePart[],
  edits: number,
  strictness: Strictness,
): number | null {
  const facts = lexicon.factsOf(reading);
  const written = parts.map(({ folded }) => folded).join('');
  const alias = name.map(({ folded }) => folded).join('');
  if (written === alias) return facts & READING.acronym && edits === 0 ? null : edits;
  if (facts & READING.acronym) return /\d/.test(written) && edits < 1 && alias.length >= 4 ? edits : null;
  const person = lexicon.typeOf(reading) === 'person';
  if (facts & READING.leading || (person && facts & READING.given) || name.at(-1)?.shortened) return null;
  if (isUnlike(written, alias, edits, person, strictness)) return null;
  if (edits >= 1) return alias.length >= shortestEdited(written, alias, person, strictness) ? edits : null;
  const shortest = SHORTEST_ALONE[strictness] + (person ? 1 : 0);
  return written.length >= shortest ? edits : null;
}

/** Letters that a name of one word needs before a misspelling of it is believed: fewer where two only changed places. */
function shortestEdited(written: string, alias: string, person: boolean, strictness: Strictness): number {
  const shortest = SHORTEST_EDITED[strictness];
  if (strictness === 'strict') return person ? shortest + 2 : shortest;
  return isSwapped(written, alias) ? shortest - 1 : shortest;
}

/** Whether a name of one word, so many edits from an alias, is rather another name. */
function isUnlike(
  written: string,
  alias: string,
  edits: number,
  person: boolean,
  strictness: Strictness,
): boolean {
  if (alias === `${written}s`) return true;
  if (edits < 1 && strictness === 'loose') return false;
  const loosely = strictness === 'loose' && !person;
  if (!beginAlike(written, alias) || isAnother(written, loosely ? 'loose' : 'middle')) return true;
  if (edits < 1) return false;
  if (isDerived(written, alias) || endsAnother(written, alias) || isCompound(written)) return true;
  if (strictness === 'loose' && alias.length >= LONG_ALONE) return false;
  return edits > MOST_ALONE && bonesOf(written) !== bonesOf(alias);
}
