import type { NameMention } from '../names/names.ts';
import { behindRole } from './holding.ts';
import { describedBy } from './nominals.ts';
import type { Reading } from './reading.ts';
import type { ReferentChoice } from './referent-choice.ts';
import type { Source } from './sources.ts';
import type { Cast, Spoken } from './voices.ts';

/** Whom an office means: the one who holds it, unless it is another country's, or a former one. */
export function inOffice(
  reading: Reading,
  cast: Cast,
  source: Source,
  mention: NameMention,
  spoken: readonly Spoken[],
): ReferentChoice {
  const { text } = reading.frame;
  const fit =
    mention.type === 'person'
      ? cast.fits(mention.entity, mention.text + behindRole(text, mention.end))
      : 'yes';
  const low = mention.text.toLowerCase().split(/\s/).at(-1) ?? '';
  const bare = !mention.text.includes(' ');
  if (fit === 'yes' && bare && isRivalled(text, mention, low, cast)) return NOBODY;
  if (fit === 'yes') return { entity: mention.entity, name: null, share: 1, how: 'named' };
  return described(reading, cast, { ...source, low }, spoken);
}

/** Whom a noun phrase describes: 'the tycoon'. */
export function described(
  reading: Reading,
  cast: Cast,
  source: Source,
  spoken: readonly Spoken[],
): ReferentChoice {
  const found = describedBy(reading, cast, source, spoken);
  return { ...NOBODY, ...found };
}

const NOBODY: ReferentChoice = { entity: null, name: null, share: 0, how: 'described' };

/**
 * Whether the last one whom the text gave that office before is not the person: 'Hungary's president came. The
 * president said'.
 */
function isRivalled(text: string, mention: NameMention, noun: string, cast: Cast): boolean {
  if (mention.type !== 'person') return false;
  const before = text.slice(Math.max(0, mention.start - RIVAL_REACH), mention.start);
  const last = [...before.matchAll(OFFICE)].findLast(([, held]) => held?.toLowerCase() === noun);
  return last !== undefined && !/^(?:the|a)\b/i.test(last[0]) && cast.fits(mention.entity, last[0]) === 'no';
}

/** Characters before 'the president' in which another president may have been brought up. */
const RIVAL_REACH = 300;

const OFFICE =
  /(?:(?:\p{Lu}[\p{L}.]*(?:['’]s)?|former|deputy|acting|ex|prime|foreign|vice|finance|defen[cs]e)[ -]){1,3}(\p{L}+)/gu;
