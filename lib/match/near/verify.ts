import type { EntityType } from '../../domain/entity.ts';
import type { Strictness } from '../../domain/mention.ts';
import { KNOWN } from '../../lexicon/known/classes.ts';
import { isGivenName, knownAs } from '../../lexicon/known/known.ts';
import { soundKey } from '../../text/sound.ts';
import { editsInCompany, isArticle, MUCH_COMPANY } from './company.ts';
import { isManysName } from './other-words.ts';
import { isNumeral, soundsSame } from './sounds.ts';
import { RESPELT } from './spelling.ts';
import type { NamePart } from './surface.ts';
import { areSameSyllables, areTwoInPinyin } from './syllables.ts';

/** Names of so many letters are the same when they sound the same as a whole, however their words are parted. */
const LONG_JOINED = 16;

/** What makes a name without its initials less near than one with them: Geogre W. Bush is no George H. W. Bush. */
const LEFT_OUT = 0.01;

/** Edits in a whole name, over all its words. */
const MOST_EDITS: Readonly<Record<Strictness, number>> = { strict: 1, middle: 2.5, loose: 3.5 };

/**
 * Edits that turn `name`, an alias, into `surface`, word by word; null where some word is another one. A person's
 * words may stand in another order, and the given name may be an initial (but where `strict`).
 */
export function nameEdits(
  surface: readonly NamePart[],
  name: readonly NamePart[],
  type: EntityType,
  strictness: Strictness,
): number | null {
  const plain = inOrder(surface, name, type, strictness);
  if (plain === 0) return 0;
  const [written, alias] = [joined(surface), joined(name)];
  if (written === alias || soundSameJoined(written, alias, name.length)) return RESPELT;
  const person = type === 'person';
  if (person && areSameSyllables(surface, name)) return RESPELT;
  if (person && areTwoInPinyin(surface, name)) return null;
  let best: number | null = null;
  const take = (edits: number | null, besides = 0) => {
    if (edits === null || edits > MOST_EDITS[strictness]) return;
    if (best === null || edits + besides < best) best = edits + besides;
  };
  take(plain);
  const turned = turnedRound(surface, name, type);
  if (turned) take(inOrder(turned, name, type, strictness));
  if (!person || surface.length === name.length) return best;
  const many = isManysName(name.at(-1)?.folded ?? '');
  if (surface.length < name.length && many) return best;
  take(inOrder(mainParts(surface), mainParts(name), type, strictness), LEFT_OUT);
  if (best === null && strictness !== 'strict' && !many && sharesEnds(surface, name)) return 1;
  return best;
}

/** Whether a long name of several words sounds the same as a whole, however its words are parted. */
const soundSameJoined = (written: string, alias: string, words: number) =>
  words > 1 &&
  alias.length >= LONG_JOINED &&
  written[0] === alias[0] &&
  soundKey(written) === soundKey(alias);

/** Whether a person's given name and surname are the same, with or without others between: Recep Erdogan. */
function sharesEnds(surface: readonly NamePart[], name: readonly NamePart[]): boolean {
  const family = name.at(-1);
  if (surface.length < 2 || name.length < 2 || !family) return false;
  if (SUFFIXES.has(family.folded) || isNumeral(family.folded)) return false;
  return soundsAlike(surface[0], name[0]) && surface.at(-1)?.folded === family.folded;
}

/** What stands behind the surname of a son. */
const SUFFIXES = new Set(['jr', 'jnr', 'sr', 'snr']);

/** A person's name without the article of Arabic, and without initials inside: Muammar al-Gaddafi, Vladimir V. Putin. */
const mainParts = (parts: readonly NamePart[]) =>
  parts.filter(({ folded }, i) => i === 0 || (folded.length > 1 && !isArticle(folded)));

const joined = (parts: readonly NamePart[]) => parts.map(({ folded }) => folded).join('');

/**
 * A name with its first two words in the other order, where it may have been written so: Lavrov Sergey, but not Ryan
 * Paul; the Russia-NATO Founding Act.
 */
function turnedRound(
  parts: readonly NamePart[],
  name: readonly NamePart[],
  type: EntityType,
): readonly NamePart[] | null {
  const [first, second, ...rest] = parts;
  if (!first || !second || (type === 'person' && isGivenName(name.at(-1)?.folded ?? ''))) return null;
  const turns = type === 'person' ? rest.length === 0 : rest.length > 0;
  return turns ? [second, first, ...rest] : null;
}

/** The edits over all words, in the order in which they stand. */
function inOrder(
  surface: readonly NamePart[],
  name: readonly NamePart[],
  type: EntityType,
  strictness: Strictness,
): number | null {
  if (surface.length !== name.length || surface.some((part, i) => areApart(part, name[i]))) return null;
  const alike = surface.map((part, i) => soundsAlike(part, name[i]));
  let same = 0;
  for (const [i, { folded }] of name.entries()) if (alike[i]) same += folded.length;
  const person = type === 'person';
  const family = name.at(-1)?.folded ?? '';
  const commonFamily = isManysName(family);
  const rareFamily = knownAs(family) === null || knownAs(family) === KNOWN.surname;
  let edits = 0;
  for (const [i, alias] of name.entries()) {
    const word = surface[i];
    if (!word || word.folded === alias.folded) continue;
    const first = person && i === 0 && name.length > 1;
    const company = same - (alike[i] ? alias.folded.length : 0);
    const difference = editsInCompany(word, alias, {
      first,
      given: first && alike.every((one, other) => one || other === 0),
      commonFamily,
      rareFamily,
      vouched: company >= MUCH_COMPANY || knownAs(name[0]?.folded ?? '') === null,
      same: company,
      words: name.length,
      person,
      strictness,
    });
    if (difference === null) return null;
    edits += difference;
  }
  return edits;
}

/** Shorter words may be numerals or particles, which are taken for each other however they look. */
const SHORTEST_APART = 5;

/** Whether two words are told apart at a glance, as most are: neither their first letters nor their lengths agree. */
function areApart(word: NamePart, name: NamePart | undefined): boolean {
  if (!name) return true;
  const [a, b] = [word.folded, name.folded];
  if (a[0] === b[0] || Math.min(a.length, b.length) < SHORTEST_APART) return false;
  return Math.abs(a.length - b.length) > 3;
}

const soundsAlike = (a: NamePart | undefined, b: NamePart | undefined) =>
  a !== undefined && b !== undefined && soundsSame(a.folded, b.folded);
