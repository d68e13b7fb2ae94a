import type { EntityType } from '../domain/entity.ts';
import { KNOWN } from '../lexicon/known/classes.ts';
import { isGivenName, knownAs } from '../lexicon/known/known.ts';
import { READING } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Hit } from './scan.ts';
import type { Surroundings } from './surroundings.ts';

/** What stands right beside a hit: another one, by its type. */
export interface Neighbours {
  readonly left: Hit | undefined;
  readonly right: Hit | undefined;
  /** The names on both sides of it that & joins to it: folded words, but for those of other hits. */
  readonly partners: readonly string[];
  /** A state after it tells that it is a smaller town of the same name: Paris, Texas. */
  readonly namesake: boolean;
  /** A dash joins it to a hit that goes on as a longer name: NATO-Russia Council. */
  readonly coupled: boolean;
}

/**
 * Whether a name, read so, is only a part of a longer one that means something else, whether or not the lexicon knows
 * that: Karen Pence, Trump Tower, Los Angeles Times, University of Michigan, Ohio Democratic Party, Johnson & Johnson,
 * NATO-Russia Council. Where capitals tell nothing, only a given name makes one.
 */
export function isInsideLongerName(
  lexicon: Lexicon,
  reading: number,
  around: Surroundings,
  beside: Neighbours,
): boolean {
  const facts = lexicon.columns.readingFacts[reading] as number;
  if (facts & READING.small) return false;
  const type = typeOf(lexicon, reading);
  if (type === 'place' && beside.namesake) return true;
  const single = (facts & READING.single) !== 0;
  if (around.headline || around.shouted)
    return single && type === 'person' && !beside.left && isPlainGivenName(around.before);
  if (beside.coupled || (around.ofName && type === 'place')) return true;
  if (single && isPartOfName(lexicon, type, facts, around, beside)) return true;
  return goesOn(lexicon, type, facts, around, beside) || hasBegun(lexicon, type, single, around, beside);
}

/** Whether a name of one word is only a part of a longer one, or something else than a name. */
function isPartOfName(
  lexicon: Lexicon,
  type: EntityType,
  facts: number,
  around: Surroundings,
  beside: Neighbours,
): boolean {
  if (around.ofName || beside.partners.length > 0 || (facts & READING.everyday && around.ofAfter))
    return true;
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
  if (facts & READING.leading)
    return right !== undefined && around.after !== null && typeOfHit(lexicon, right) === 'person';
  if (!left || around.before === null || left.first !== left.last) return false;
  return left.readings.some(
    (reading) => ((lexicon.columns.readingFacts[reading] as number) & READING.leading) !== 0,
  );
}

/** Whether a word is a given name and nothing else, as Will is. */
const isPlainGivenName = (word: string | null) => word !== null && knownAs(word) === KNOWN.given;

function goesOn(
  lexicon: Lexicon,
  type: EntityType,
  facts: number,
  around: Surroundings,
  { right }: Neighbours,
): boolean {
  if (around.after === null) return false;
  if (around.hyphenAfter)
    return !right && (facts & READING.everyday) !== 0 && (facts & READING.acronym) === 0;
  if (!right) return true;
  if (type !== 'place') return false;
  return typeOfHit(lexicon, right) === 'organization' || (facts & READING.given) !== 0;
}

function hasBegun(
  lexicon: Lexicon,
  type: EntityType,
  single: boolean,
  around: Surroundings,
  { left }: Neighbours,
): boolean {
  if (around.before === null) return false;
  if (left && !around.hyphenBefore && typeOfHit(lexicon, left) === 'place')
    return type === 'organization' || (type === 'place' && single && isGivenName(around.before));
  if (left) return false;
  return type === 'person' || type === 'place' ? single : type === 'organization';
}

function typeOf(lexicon: Lexicon, reading: number): EntityType {
  return lexicon.entityType(lexicon.columns.readingEntity[reading] as number);
}

function typeOfHit(lexicon: Lexicon, hit: Hit): EntityType | null {
  const [reading] = hit.readings;
  return reading === undefined ? null : typeOf(lexicon, reading);
}
