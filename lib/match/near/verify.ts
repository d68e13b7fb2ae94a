import type { EntityType } from '../../domain/entity.ts';
import type { Strictness } from '../../domain/mention.ts';
import { KNOWN } from '../../lexicon/known/classes.ts';
import { isDictionaryWord, isGivenName, knownAs } from '../../lexicon/known/known.ts';
import { editDistance } from '../../text/distance.ts';
import { soundKey } from '../../text/sound.ts';
import { givenEdits } from './given-names.ts';
import {
  editsBetween,
  isDerived,
  isKnown,
  isKnownWell,
  isMisread,
  isNumeral,
  isRespelt,
  RESPELT,
  soundsSame,
} from './spelling.ts';
import { type NamePart, romanised } from './surface.ts';

/** Small words that may be mistaken for each other in a long name. */
const SMALL = new Set(['of', 'on', 'for', 'in', 'and', 'the', 'to', 'at']);
/** A name of so many words may differ in one small word. */
const LONG_NAME = 4;

/** Names of so many letters are the same when they sound the same as a whole, however their words are parted. */
const LONG_JOINED = 16;

const NUMERALS: Readonly<Record<string, string>> = {
  '1': 'i',
  one: 'i',
  first: 'i',
  '2': 'ii',
  two: 'ii',
  second: 'ii',
  '3': 'iii',
  three: 'iii',
  third: 'iii',
  '4': 'iv',
  '5': 'v',
};

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
  let best: number | null = null;
  const take = (edits: number | null) => {
    if (edits !== null && edits <= MOST_EDITS[strictness] && (best === null || edits < best)) best = edits;
  };
  for (const order of ordersOf(surface, name, type)) take(inOrder(order, name, type, strictness));
  if (type === 'person' && surface.length !== name.length)
    take(inOrder(mainParts(surface), mainParts(name), type, strictness));
  return best;
}

/** A person's name without the article of Arabic, and without initials inside: Muammar al-Gaddafi, Vladimir V. Putin. */
const mainParts = (parts: readonly NamePart[]) =>
  parts.filter(({ folded }, i) => i === 0 || (folded.length > 1 && !ARTICLES.has(folded)));

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
  const commonFamily = isKnownWell(name.at(-1)?.folded ?? '');
  for (const i of differing) {
    const [word, alias] = [surface[i], name[i]];
    if (!word || !alias) return null;
    const first = type === 'person' && i === 0 && name.length > 1;
    const company = same - (soundsAlike(word, alias) ? alias.folded.length : 0);
    const given =
      first && differing.every((other) => other === 0 || soundsAlike(surface[other], name[other]));
    const difference = partEdits(word, alias, {
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

interface Setting {
  /** The part is a given name. */
  readonly first: boolean;
  /** It is one, and all other parts are the same, or sound so. */
  readonly given: boolean;
  /** Many families bear the last name: an initial before it may be anybody's. */
  readonly commonFamily: boolean;
  /** The parts that are right are nobody else's: a given name that is on no list, or many letters. */
  readonly vouched: boolean;
  /** Letters in other parts that are the same, or sound so. */
  readonly same: number;
  readonly words: number;
  readonly person: boolean;
  readonly strictness: Strictness;
}

function partEdits(word: NamePart, alias: NamePart, setting: Setting): number | null {
  const { given, same, words, strictness } = setting;
  const form = otherForm(word, alias, setting);
  if (form !== null) return form;
  if (given && isShortOf(word.folded, alias.folded))
    return strictness === 'strict' || setting.commonFamily ? null : 1;
  if (given) return givenEdits(word.folded, alias.folded, strictness);
  const edits = editsBetween(word.folded, alias.folded, strictness);
  if (edits !== null || words === 1 || same < FEW_LETTERS) return edits;
  return inKnownCompany(word.folded, alias.folded, setting);
}

/** Fewer letters in the other words of a name are no support. */
const FEW_LETTERS = 4;

/** The edits that count for another form of the same word: a numeral, a scanner's misreading, British or shortened. */
function otherForm(word: NamePart, alias: NamePart, setting: Setting): number | null {
  const { same, words, person } = setting;
  const [written, name] = [word.folded, alias.folded];
  if (numeralOf(written) === numeralOf(name) || romanised(written) === name) return RESPELT;
  if (same >= FEW_LETTERS && isMisread(written, name)) return RESPELT;
  const common = person && knownAs(written) === KNOWN.commonSurname;
  if (words > 1 && !common && isRespelt(written, name)) return RESPELT;
  if (words >= WITH_PARTICLE && PARTICLES.some((alike) => alike.has(written) && alike.has(name)))
    return RESPELT;
  if (isHeard(written, name, setting)) return RESPELT;
  return isSlightlyOther(word, alias, setting) ? 1 : null;
}

/** Whether a word is believed because it sounds the same: a given name, or one in company that nobody else has. */
function isHeard(word: string, name: string, { first, same, words, person, vouched }: Setting): boolean {
  const inCompany = same >= FEW_LETTERS && (words >= WITH_PARTICLE || (person && vouched));
  const believed = first ? word.length >= 3 : inCompany && word[0] === name[0];
  return believed && soundsSame(word, name);
}

/** Whether a word of a long name is another small word, the plural, or shortened; or a surname in a genitive: Elon Musks. */
function isSlightlyOther(word: NamePart, alias: NamePart, setting: Setting): boolean {
  const { first, words, person, commonFamily } = setting;
  const [written, name] = [word.folded, alias.folded];
  if (words >= LONG_NAME && SMALL.has(written) && SMALL.has(name)) return true;
  if (written === `${name}s` && (person ? !first && !commonFamily && words > 1 : words >= LONG_NAME - 1))
    return true;
  if (name === `${written}s` && !person && words >= LONG_NAME - 1) return true;
  return word.shortened && words >= 3 && written.length >= 3 && name.startsWith(written);
}

/** Particles in names that are taken for each other: Bashar el-Assad, Ursula van der Leyen. */
const ARTICLES = new Set('al el ul as an ar az ad at ash asch'.split(' '));
const PARTICLES = [ARTICLES, new Set(['von', 'van']), new Set(['bin', 'ibn', 'ben'])];
const WITH_PARTICLE = 3;

const numeralOf = (word: string) => NUMERALS[word] ?? word;

/** Whether a given name is shortened to its first letters: S. Lavrov, Ed Snowden; but Eric is not Erica. */
const isShortOf = (word: string, name: string) =>
  name.startsWith(word) && (word.length === 1 || name.length - word.length >= 2);

/**
 * A badly misspelt word is believed beside words that are right, if it is no common word or name itself; in a person's
 * name only a long one.
 */
function inKnownCompany(word: string, name: string, { strictness, person, vouched }: Setting): number | null {
  if (strictness === 'strict' || isNumeral(word) || word[0] !== name[0]) return null;
  if (isDerived(word, name) && !(person && !word.startsWith(name))) return null;
  const most = word.length >= 5 ? 2 : 1;
  const edits = editDistance(word, name, most);
  if (edits > most) return null;
  if (strictness === 'loose')
    return word.length >= 3 && !isKnownWell(word) && !isDictionaryWord(word) ? edits : null;
  if (word.length < (person ? 5 : 3)) return null;
  const rare = person && vouched && knownAs(word) === KNOWN.surname;
  return !isKnown(word) || (rare && edits === 1) ? edits : null;
}

/** So many letters of a person's name, given names and all, are right beside a rare surname that is not. */
const MUCH_COMPANY = 9;
