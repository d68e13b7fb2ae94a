import { isDictionaryWord, isGivenName, isOfPlace } from '../lexicon/known/known.ts';
import { READING, WEAK } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { isOnlyLetters } from './casing.ts';
import type { Evidence } from './evidence.ts';
import { isWeak, type Sighting } from './sighting.ts';
import { isRarelySurname } from './titles.ts';

/** Adds to the evidence what a block's sightings show: who is named in full, and which longer names are nobody's. */
export function gather(
  lexicon: Lexicon,
  sightings: readonly Sighting[],
  block: number,
  evidence: Evidence,
): void {
  for (const sighting of sightings) {
    if (sighting.around.address) continue;
    if (sighting.inside || sighting.writtenOut) noteOther(lexicon, sighting, evidence);
    const how = introduction(lexicon, sighting);
    if (how === null) continue;
    const { start, around } = sighting;
    evidence.introduce({
      entity: lexicon.entityOf(sighting.readings[0] as number),
      block,
      at: start,
      office: around.office,
      alone: how === 'alone',
    });
  }
}

/**
 * Jim Jordan, Jordan Peterson: from now on 'Jordan' alone may be him. After the Los Angeles Times, the Times is that; and
 * after hypersensitivity pneumonitis (HP), HP is that.
 */
function noteOther(lexicon: Lexicon, sighting: Sighting, evidence: Evidence): void {
  const { word, around, type, acronym, writtenOut } = sighting;
  if (word === null) return;
  if (writtenOut) evidence.others.add(word);
  const { before, after, ofAfter } = around;
  if (type === 'place' && after !== null && isGivenName(word) && !isDictionaryWord(after))
    evidence.others.add(word);
  if (before === null) return;
  const others = type === 'organization' ? !acronym && !ofAfter : isOthers(lexicon, sighting, before);
  if (others) evidence.others.add(word);
}

/**
 * Whether a word before a surname is another's given name: Rahm Emanuel; but Charles Grassley may well be Chuck. Before a
 * surname that many bear any word may be one, and an initial, that is none of the language.
 */
function isOthers(lexicon: Lexicon, { likeliest, type }: Sighting, before: string): boolean {
  if (type !== 'person') return isGivenName(before);
  const own = fold(lexicon.entityName(lexicon.entityOf(likeliest)));
  if (isGivenName(before)) return before.slice(0, 2) !== own.slice(0, 2);
  return isWeak(lexicon, [likeliest]) && !isDictionaryWord(before) && !isOfPlace(before);
}

/**
 * How a sighting introduces its entity: beyond doubt, or `alone`: by a surname, or an everyday word that is written as
 * a name, which hold until the page shows that they are another's; or by letters that may stand for others too. Null
 * where it introduces nobody.
 */
function introduction(lexicon: Lexicon, sighting: Sighting): 'named' | 'alone' | null {
  const { readings, type } = sighting;
  const { opening, headline, shouted, located } = sighting.around;
  const [reading] = readings;
  if (reading === undefined || isNobodys(sighting)) return null;
  if (readings.length > 1) return isUsedAsName(lexicon, sighting) ? 'alone' : null;
  const facts = lexicon.factsOf(reading);
  if ((facts & READING.single) === 0 || (located && type === 'place')) return 'named';
  if (isOnlyLetters(lexicon, reading)) return opening && facts & READING.everyday ? null : 'alone';
  if ((facts & READING.everyday) === 0) return byDistinctive(sighting, facts);
  if (facts & READING.leading || opening || headline || shouted) return null;
  if (facts & READING.acronym) return 'named';
  return lexicon.readingKind(reading) === 'full' || isUsedAsName(lexicon, sighting) ? 'alone' : null;
}

/** How a single name that is no everyday word introduces its bearer: what many bear tells nothing. */
function byDistinctive({ type, via }: Sighting, facts: number): 'named' | 'alone' | null {
  if (facts & (READING.given | READING.family)) return null;
  const surname = type === 'person' && (facts & READING.leading) === 0;
  return surname || facts & READING.acronym || via === 'near' ? 'alone' : 'named';
}

/** Whether a person's single name is a word such as President, which introduces nobody. */
const isNobodys = ({ type, word }: Sighting) => type === 'person' && word !== null && isRarelySurname(word);

/** Whether an everyday word that is the surname of one person before all others is used as a name: Trump, inside a sentence. */
function isUsedAsName(lexicon: Lexicon, sighting: Sighting): boolean {
  const { readings, type, compound } = sighting;
  const { opening, headline, shouted } = sighting.around;
  if (type !== 'person' || opening || headline || shouted || compound) return false;
  const [reading] = readings;
  if (reading === undefined || lexicon.bestKnown(readings) !== reading) return false;
  return (lexicon.factsOf(reading) & WEAK) === READING.everyday;
}
