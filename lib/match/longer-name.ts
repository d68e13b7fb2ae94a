import type { EntityType } from '../domain/entity.ts';
import { KNOWN } from '../lexicon/known/classes.ts';
import { isDictionaryWord, isEverydayWord, isGivenName, isOfPlace, knownAs } from '../lexicon/known/known.ts';
import { READING } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Hit } from './scan.ts';
import type { Surroundings } from './surroundings.ts';
import { isChamber, isCompass, isHead, isLead, isLegalForm } from './titles.ts';

/** What stands right beside a hit: other hits, and what they and the words between tell of it. */
export interface Neighbours {
  readonly left: Hit | undefined;
  readonly right: Hit | undefined;
  /** The names on both sides of it that & joins to it: folded words, but for those of other hits. */
  readonly partners: readonly string[];
  /** A state after it tells that it is a smaller town of the same name: Paris, Texas. */
  readonly namesake: boolean;
  /** It stands for a state after a town: Bristow, VA. */
  readonly ofState: boolean;
  /** A dash joins it to a hit that goes on as a longer name: NATO-Russia Council. */
  readonly coupled: boolean;
}

/**
 * Whether a name, read so, is only a part of a longer one that means something else, whether or not the lexicon knows
 * that. Asked one after the other: is it a smaller town, or the state of one (Paris, Texas); where capitals tell
 * nothing, do its neighbours plainly make another name of it (Virginia Beach); is it coupled or governed
 * (NATO-Russia Council, University of Michigan); as a single word, is it half of a firm's or a person's name; does a
 * longer name go on behind it (Trump Tower), or has one begun before it (Karen Pence).
 */
export function isInsideLongerName(
  lexicon: Lexicon,
  reading: number,
  around: Surroundings,
  beside: Neighbours,
): boolean {
  const facts = lexicon.factsOf(reading);
  if (facts & READING.small) return false;
  const type = lexicon.typeOf(reading);
  if (type === 'place' ? beside.namesake : beside.ofState) return true;
  const single = (facts & READING.single) !== 0;
  if (around.headline || around.shouted) return isPlainlyLonger(lexicon, type, facts, around, beside);
  if (beside.coupled || (around.ofName && type === 'place')) return true;
  if (single && isPartOfName(lexicon, type, facts, around, beside)) return true;
  return (
    goesOn(lexicon, type, facts, around, beside) || hasBegun(lexicon, type, facts, reading, around, beside)
  );
}

/** Whether a name is only a part of a longer one where capitals tell nothing: by a given name, or by words such as Beach and North. */
function isPlainlyLonger(
  lexicon: Lexicon,
  type: EntityType,
  facts: number,
  around: Surroundings,
  { left, right }: Neighbours,
): boolean {
  const single = (facts & READING.single) !== 0;
  const apart = right !== undefined && typeOfHit(lexicon, right) !== 'organization';
  if (type !== 'concept' && !apart && around.after !== null && isHead(around.after)) return true;
  if (type !== 'organization' && around.after !== null && isLegalForm(around.after)) return true;
  if (type === 'place' && !left && around.before !== null && isPartBefore(around.before)) return true;
  if (!single) return false;
  if (facts & READING.given && type === 'person' && around.after !== null && !isDictionaryWord(around.after))
    return true;
  if (!isPlainGivenName(around.before)) return false;
  if (type === 'person') return !left || isGivenNameOf(lexicon, left);
  return type === 'place' && !left;
}

/** Whether a word makes another place, or a house, of the place after it: North Ohio, Space Expo Europe. */
const isPartBefore = (word: string) => isCompass(word) || isHead(word);

/** Whether a hit is a person's name of one word that is a given name: Scott. */
const isGivenNameOf = (lexicon: Lexicon, hit: Hit) =>
  hit.first === hit.last &&
  typeOfHit(lexicon, hit) === 'person' &&
  hit.readings.some((reading) => (lexicon.factsOf(reading) & READING.given) !== 0);

/** Whether a name of one word is only a part of a longer one, or something else than a name. */
function isPartOfName(
  lexicon: Lexicon,
  type: EntityType,
  facts: number,
  around: Surroundings,
  beside: Neighbours,
): boolean {
  const partnered = type !== 'place' && beside.partners.length > 0;
  if (around.ofName || partnered || (facts & READING.everyday && around.ofAfter)) return true;
  if (type !== 'person') return around.common && !(facts & READING.acronym);
  const doubtful = around.article || around.counted || (around.common && around.opening);
  return doubtful || isOneName(lexicon, facts, around, beside);
}

/** Whether one person's given name and another's surname stand side by side: together they name a third. */
function isOneName(
  lexicon: Lexicon,
  facts: number,
  around: Surroundings,
  { left, right }: Neighbours,
): boolean {
  if (facts & (READING.leading | READING.given) && right && around.after !== null && !around.hyphenAfter)
    return typeOfHit(lexicon, right) === 'person';
  if (!left || around.before === null || left.first !== left.last) return false;
  if (!around.hyphenBefore && isGivenNameOf(lexicon, left)) return true;
  return left.readings.some((reading) => (lexicon.factsOf(reading) & READING.leading) !== 0);
}

/** Whether a word is a given name and nothing else, as Will is. */
const isPlainGivenName = (word: string | null) => word !== null && knownAs(word) === KNOWN.given;

/** Whether the capitalised word after a name goes on with it: Trump Tower. */
function goesOn(
  lexicon: Lexicon,
  type: EntityType,
  facts: number,
  around: Surroundings,
  { right }: Neighbours,
): boolean {
  if (around.after === null) return false;
  if (isLegalForm(around.after)) return type !== 'organization';
  if (around.hyphenAfter)
    return !right && (facts & READING.everyday) !== 0 && (facts & READING.acronym) === 0;
  if (!right) return true;
  if (type !== 'place') return false;
  return typeOfHit(lexicon, right) === 'organization' || (facts & READING.given) !== 0;
}

/** An organization's name of so many words is its own also after letters: the U.S. Securities and Exchange Commission. */
const LONG_NAME = 3;

/** Whether an organization is a place's by its whole name: the Supreme Court (of the United States). */
function isOwn(lexicon: Lexicon, reading: number, { readings }: Hit): boolean {
  const nameOf = (one: number) => lexicon.entityName(lexicon.entityOf(one));
  return readings.some((place) => nameOf(reading).includes(nameOf(place)));
}

/** Whether a hit is an acronym: U.S. */
const isLetters = (lexicon: Lexicon, { readings }: Hit) =>
  (lexicon.factsOf(readings[0] as number) & READING.acronym) !== 0;

/** Whether the name has begun with the capitalised word before it: Karen Pence, Fort Trump. */
function hasBegun(
  lexicon: Lexicon,
  type: EntityType,
  facts: number,
  reading: number,
  around: Surroundings,
  { left }: Neighbours,
): boolean {
  if (around.before === null) return false;
  const single = (facts & READING.single) !== 0;
  if (left && !around.hyphenBefore && typeOfHit(lexicon, left) === 'place')
    return type === 'organization'
      ? !isOwn(lexicon, reading, left) && (lexicon.wordsOf(reading) < LONG_NAME || !isLetters(lexicon, left))
      : type === 'place' && single && isGivenName(around.before);
  if (left || isChamber(around.before)) return false;
  if (isLead(around.before)) return true;
  if (type === 'place' && around.hyphenBefore && isOfPlace(around.before)) return false;
  if (type === 'person') return single && !isPlainBefore(facts, around.before);
  return type === 'place'
    ? single || knownAs(around.before) === null || (around.before !== 'new' && isCompass(around.before))
    : type === 'organization';
}

/** Whether a word before a distinctive surname is no part of a name: Endorse Trump, Crooked Hillary; but Fort Trump. */
function isPlainBefore(facts: number, before: string): boolean {
  if (facts & (READING.given | READING.family | READING.leading)) return false;
  const known = knownAs(before);
  return known !== KNOWN.wordAndGiven && known !== KNOWN.wordAndSurname && isEverydayWord(before);
}

/** What the best known reading of a hit is. */
function typeOfHit(lexicon: Lexicon, hit: Hit): EntityType | null {
  const [reading] = hit.readings;
  return reading === undefined ? null : lexicon.typeOf(reading);
}
