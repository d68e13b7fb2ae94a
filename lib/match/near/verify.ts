import type { EntityType } from '../../domain/entity.ts';
import type { Strictness } from '../../domain/mention.ts';
import { isGivenName, knownAs } from '../../lexicon/known/known.ts';
import { soundKey } from '../../text/sound.ts';
import { editsInCompany, isArticle, MUCH_COMPANY } from './company.ts';
import { isManysName, RESPELT, soundsSame } from './spelling.ts';
import type { NamePart } from './surface.ts';
import { areSameSyllables, areTwoInPinyin } from './syllables.ts';

/** Names of so many letters are the same when they sound the same as a whole, however their words are parted. */
const LONG_JOINED = 16;

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
  const [written, alias] = [joined(surface), joined(name)];
  if (written === alias) return plain === 0 ? 0 : RESPELT;
  if (name.length > 1 && alias.length >= LONG_JOINED && soundKey(written) === soundKey(alias)) return RESPELT;
  const [spoken, called] = [spaced(surface), spaced(name)];
  if (type === 'person' && areSameSyllables(spoken, called)) return RESPELT;
  if (type === 'person' && areTwoInPinyin(spoken, called)) return null;
  let best: number | null = null;
  const take = (edits: number | null) => {
    if (edits !== null && edits <= MOST_EDITS[strictness] && (best === null || edits < best)) best = edits;
  };
  for (const order of ordersOf(surface, name, type)) take(inOrder(order, name, type, strictness));
  if (type !== 'person' || surface.length === name.length) return best;
  take(inOrder(mainParts(surface), mainParts(name), type, strictness));
  if (best === null && strictness !== 'strict' && sharesEnds(surface, name)) return 1;
  return best;
}

/** Whether a person's given name and surname, which few bear, are the same, with or without others between: Recep Erdogan. */
function sharesEnds(surface: readonly NamePart[], name: readonly NamePart[]): boolean {
  const family = name.at(-1);
  if (surface.length < 2 || name.length < 2 || !family || isManysName(family.folded)) return false;
  return soundsAlike(surface[0], name[0]) && surface.at(-1)?.folded === family.folded;
}

/** A person's name without the article of Arabic, and without initials inside: Muammar al-Gaddafi, Vladimir V. Putin. */
const mainParts = (parts: readonly NamePart[]) =>
  parts.filter(({ folded }, i) => i === 0 || (folded.length > 1 && !isArticle(folded)));

const spaced = (parts: readonly NamePart[]) => parts.map(({ folded }) => folded).join(' ');
const joined = (parts: readonly NamePart[]) => parts.map(({ folded }) => folded).join('');

/** The orders in which a name may have been written: Lavrov Sergey, but not Ryan Paul; the Russia-NATO Founding Act. */
function* ordersOf(
  parts: readonly NamePart[],
  name: readonly NamePart[],
  type: EntityType,
): Iterable<readonly NamePart[]> {
  yield parts;
  const [first, second, ...rest] = parts;
  if (!first || !second || (type === 'person' && isGivenName(name.at(-1)?.folded ?? ''))) return;
  if (type === 'person' ? rest.length === 0 : rest.length > 0) yield [second, first, ...rest];
}

function inOrder(
  surface: readonly NamePart[],
  name: readonly NamePart[],
  type: EntityType,
  strictness: Strictness,
): number | null {
  if (surface.length !== name.length) return null;
  let edits = 0;
  let same = 0;
  const differing: number[] = [];
  for (let i = 0; i < name.length; i += 1) {
    if (surface[i]?.folded !== name[i]?.folded) differing.push(i);
    if (soundsAlike(surface[i], name[i])) same += name[i]?.folded.length ?? 0;
  }
  const commonFamily = isManysName(name.at(-1)?.folded ?? '');
  for (const i of differing) {
    const [word, alias] = [surface[i], name[i]];
    if (!word || !alias) return null;
    const first = type === 'person' && i === 0 && name.length > 1;
    const company = same - (soundsAlike(word, alias) ? alias.folded.length : 0);
    const given =
      first && differing.every((other) => other === 0 || soundsAlike(surface[other], name[other]));
    const difference = editsInCompany(word, alias, {
      first,
      given,
      commonFamily,
      vouched: company >= MUCH_COMPANY || knownAs(name[0]?.folded ?? '') === null,
      same: company,
      words: name.length,
      person: type === 'person',
      strictness,
    });
    if (difference === null) return null;
    edits += difference;
  }
  return edits;
}

const soundsAlike = (a: NamePart | undefined, b: NamePart | undefined) =>
  a !== undefined && b !== undefined && soundsSame(a.folded, b.folded);
