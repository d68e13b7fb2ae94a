import type { EntityType } from '../domain/entity.ts';
import { isGivenName } from '../lexicon/known/known.ts';
import { READING } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Hit } from './scan.ts';
import type { Surroundings } from './surroundings.ts';

/** What stands right beside a hit: another one, by its type. */
export interface Neighbours {
  readonly left: Hit | undefined;
  readonly right: Hit | undefined;
}

/**
 * Whether a name, read so, is only a part of a longer one that means something else, whether or not the lexicon knows
 * that: Karen Pence, Trump Tower, Los Angeles Times, University of Michigan, Ohio Democratic Party. Where capitals
 * tell nothing, nothing is taken for a longer name.
 */
export function isInsideLongerName(
  lexicon: Lexicon,
  reading: number,
  around: Surroundings,
  beside: Neighbours,
): boolean {
  const facts = lexicon.columns.readingFacts[reading] as number;
  if (facts & READING.small || around.headline || around.shouted) return false;
  const type = typeOf(lexicon, reading);
  const single = (facts & READING.single) !== 0;
  if (around.ofName && (type === 'place' || single)) return true;
  const doubtful = around.article || around.counted || (around.common && around.opening);
  if (single && type === 'person' && doubtful) return true;
  if (single && type !== 'person' && around.common && !(facts & READING.acronym)) return true;
  if (single && facts & READING.everyday && around.ofAfter) return true;
  return goesOn(lexicon, type, facts, around, beside) || hasBegun(lexicon, type, single, around, beside);
}

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
