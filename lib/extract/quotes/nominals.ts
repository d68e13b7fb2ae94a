import { HONORIFICS, ROLE_NOUNS } from '../names/vocabulary.ts';
import { wordList } from '../word-list.ts';
import type { Frame } from './frame.ts';
import { behindRole } from './holding.ts';
import { isPluralNoun, stripPossessive } from './phrases.ts';
import type { Source } from './sources.ts';
import type { Cast, Spoken } from './voices.ts';

/** Sentences back to which 'the candidate' may mean the one who spoke last. */
const REACH = 4;

/** Nouns for people who are seldom named: 'the source' is not the one who spoke last. */
const NAMELESS = wordList(`
  activist adviser advisor agent aide ally analyst anchor announcer another attorney author brother caller
  colleague consultant critic daughter donor economist editor employee expert father friend historian host husband
  insider interviewer judge lawyer man manager member moderator mother narrator neighbor observer officer official
  one operative organizer other person pollster prosecutor protester questioner reporter resident sister son
  source spokesman spokesperson spokeswoman staffer strategist student supporter teacher user voter wife witness
  woman worker writer
`);

/** Nouns for bodies that have a name of their own. */
const BODIES = wordList(`
  agency alliance association bank bureau center chamber coalition commission committee company council court
  department federation firm foundation fund government group institute magazine ministry network newspaper
  organization outlet panel paper party publication regulator school union university watchdog website
`);

/** Further nouns that describe a person who was named before. */
const DESCRIPTIONS = wordList(`
  billionaire businessman businesswoman celebrity challenger conservative contender democrat developer
  diplomat front-runner frontrunner heir hopeful incumbent independent lawmaker libertarian millionaire
  mogul native politician pontiff republican rival socialist star tycoon winner
`);

/** Who is meant by a noun phrase, and how sure that is; null where it names nobody of the document. */
export interface Described {
  readonly entity: string;
  readonly share: number;
}

/**
 * Whom 'the minister', 'the New York businessman' or 'the commission' means: the one whose roles or name have the noun,
 * otherwise, for a noun that describes one known person, who spoke last. Indefinite and plural phrases mean nobody.
 */
export function describedBy(
  frame: Frame,
  cast: Cast,
  source: Source,
  spoken: readonly Spoken[],
): Described | null {
  const noun = stripPossessive(source.low);
  const called = frame.text.slice(source.start, source.end) + behindRole(frame.text, source.end);
  if (isPluralNoun(noun) || !/^(?:the|mr)\b/i.test(called)) return null;
  if (BODIES.has(noun)) return bodyNamed(cast, noun, spoken, source.sentence);
  const person = ROLE_NOUNS.has(noun) || DESCRIPTIONS.has(noun);
  if (!person) return null;
  const near = spoken.filter(
    ({ entity }) =>
      cast.entity(entity)?.type === 'person' &&
      fitsGender(cast, noun, entity) &&
      cast.fits(entity, called) !== 'no',
  );
  const holder =
    near.find(({ entity }) => cast.roleWords(entity).has(noun)) ?? soleHolder(cast, noun, called);
  if (holder)
    return { entity: holder.entity, share: cast.fits(holder.entity, called) === 'yes' ? 0.85 : 0.6 };
  const last = near[0];
  if (!last || NAMELESS.has(noun) || source.sentence - last.sentence > REACH) return null;
  return { entity: last.entity, share: 0.7 };
}

/** Whether a noun is one for a single person who may be unnamed: 'a senior official'. */
export function isPersonNoun(low: string): boolean {
  const noun = stripPossessive(low);
  return !isPluralNoun(noun) && (ROLE_NOUNS.has(noun) || DESCRIPTIONS.has(noun) || NAMELESS.has(noun));
}

function fitsGender(cast: Cast, noun: string, entity: string): boolean {
  const told = HONORIFICS.get(noun) ?? (/man$/.test(noun) ? (/woman$/.test(noun) ? 'f' : 'm') : null);
  const known = cast.genders.get(entity);
  return !told || !known || told === known;
}

function soleHolder(cast: Cast, noun: string, called: string): { entity: string } | null {
  const holders = cast.holders(noun).filter((entity) => cast.fits(entity, called) !== 'no');
  return holders.length === 1 && holders[0] ? { entity: holders[0] } : null;
}

function bodyNamed(cast: Cast, noun: string, spoken: readonly Spoken[], sentence: number): Described | null {
  const bodies = spoken.filter(
    (one) => cast.entity(one.entity)?.type === 'organization' && sentence - one.sentence <= REACH,
  );
  const named = bodies.find(({ entity }) => cast.entity(entity)?.name.toLowerCase().includes(noun));
  if (named) return { entity: named.entity, share: 0.85 };
  return bodies[0] ? { entity: bodies[0].entity, share: 0.6 } : null;
}
