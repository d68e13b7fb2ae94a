import { HONORIFICS } from '../names/vocabulary.ts';
import { wordList } from '../word-list.ts';
import { behindRole } from './holding.ts';
import { isNameless, isTitleNoun } from './person-nouns.ts';
import { isPluralNoun, stripPossessive } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import { topicBefore } from './topic.ts';
import type { Cast, Spoken } from './voices.ts';

/** Sentences back to which 'the candidate' may mean the one who spoke last. */
const REACH = 4;

/** Nouns for bodies that have a name of their own. */
const BODIES = wordList(`
  agency alliance association bank bureau center chamber coalition commission committee company council court
  department federation firm foundation fund government group institute magazine ministry network newspaper
  organization outlet panel paper party publication regulator school union university watchdog website
`);

/** Who is meant by a noun phrase, and how sure that is; null where it names nobody of the document. */
export interface Described {
  readonly entity: string;
  readonly share: number;
}

/**
 * Whom 'the minister', 'the New York businessman' or 'the commission' means: the one whose roles or name have the noun,
 * otherwise, for a noun that describes one known person, who spoke last or was the subject last. Indefinite and plural
 * phrases mean nobody.
 */
export function describedBy(
  reading: Reading,
  cast: Cast,
  source: Source,
  spoken: readonly Spoken[],
): Described | null {
  const { text } = reading.frame;
  const noun = stripPossessive(source.low);
  const called = text.slice(source.start, source.end) + behindRole(text, source.end);
  const definite = /^(?:the|mr)\b/i.test(called);
  if (isPluralNoun(noun) || !(definite || OWNED.test(called))) return null;
  if (BODIES.has(noun)) return definite ? bodyNamed(cast, noun, spoken, source.sentence) : null;
  if (!isTitleNoun(noun)) return null;
  const voices = spoken.filter(({ entity }) => cast.entity(entity)?.type === 'person');
  const fitOf = (entity: string) => (fitsGender(cast, noun, entity) ? cast.fits(entity, called) : 'no');
  const heard = voices.map(({ entity }) => entity).filter((entity) => cast.roleWords(entity).has(noun));
  for (const fit of ['yes', 'perhaps']) {
    const holder = soleOf(heard, cast.holders(noun), (entity) => fitOf(entity) === fit);
    if (holder) return { entity: holder, share: fit === 'yes' ? 0.85 : 0.6 };
  }
  if (!definite || isNameless(noun)) return null;
  const last = voices.find(({ entity }) => fitOf(entity) !== 'no');
  if (last && source.sentence - last.sentence <= REACH) return { entity: last.entity, share: 0.7 };
  const topic = topicBefore(reading, cast, source)?.entity ?? null;
  return topic !== null && fitOf(topic) !== 'no' ? { entity: topic, share: 0.6 } : null;
}

/** 'Obama's former strategist': means only one of whom the text says so. */
const OWNED = /^\p{Lu}[^,]*['’]s? /u;

/** Of those who fit, the one who was heard last, or else the only one. */
function soleOf(
  heard: readonly string[],
  holders: readonly string[],
  fits: (entity: string) => boolean,
): string | undefined {
  const fitting = holders.filter(fits);
  return heard.find(fits) ?? (fitting.length === 1 ? fitting[0] : undefined);
}

function fitsGender(cast: Cast, noun: string, entity: string): boolean {
  const told = HONORIFICS.get(noun) ?? (/man$/.test(noun) ? (/woman$/.test(noun) ? 'f' : 'm') : null);
  const known = cast.genders.get(entity);
  return !told || !known || told === known;
}

function bodyNamed(cast: Cast, noun: string, spoken: readonly Spoken[], sentence: number): Described | null {
  const bodies = spoken.filter(
    (one) => cast.entity(one.entity)?.type === 'organization' && sentence - one.sentence <= REACH,
  );
  const named = bodies.find(({ entity }) => cast.entity(entity)?.name.toLowerCase().includes(noun));
  if (named) return { entity: named.entity, share: 0.85 };
  return bodies[0] ? { entity: bodies[0].entity, share: 0.6 } : null;
}
