import type { NameMention } from '../names/names.ts';
import { HONORIFICS } from '../names/vocabulary.ts';
import { highest, shares, total, type Weights } from './linear.ts';
import { described, inOffice } from './office-holders.ts';
import type { Reading } from './reading.ts';
import type { ReferentChoice } from './referent-choice.ts';
import { type Referent, referentsOf } from './referents.ts';
import type { Source } from './sources.ts';
import { type Cast, rememberedAs, type Spoken } from './voices.ts';

/**
 * Whom a source stands for, and how sure that is: 'Lavrov' for the only one of that name, 'the minister' for the one who
 * holds the office, 'she' for the likeliest of those named before. `weights` are those of referents, `spoken` who spoke so
 * far, latest first.
 */
export function referentFor(
  reading: Reading,
  cast: Cast,
  weights: Weights,
  source: Source,
  spoken: readonly Spoken[],
): ReferentChoice {
  const { mention, kind, low } = source;
  if (mention?.kind === 'role') return inOffice(reading, cast, source, mention, spoken);
  if (mention) return mentioned(cast, mention, source.sentence, spoken);
  if (kind === 'name' || isSurname(reading, cast, source)) return namesake(reading, cast, source, spoken);
  if (kind === 'nominal') return described(reading, cast, source, spoken);
  if (FIRST_PERSON.test(low)) return { entity: null, name: null, share: 0, how: 'remembered' };
  return low === 'who' ? relative(reading, source) : remembered(reading, cast, weights, source, spoken);
}

/** Who writes and who reads: nobody whom the text names. */
const FIRST_PERSON = /^(?:i|we|you)$/;

/** Whom 'he' means: the likeliest of those who were named or spoke before it. */
function remembered(
  reading: Reading,
  cast: Cast,
  weights: Weights,
  source: Source,
  spoken: readonly Spoken[],
): ReferentChoice {
  const options = referentsOf(reading, cast, source, spoken);
  const parts = shares(options.map(({ features }) => total(weights, features)));
  const best = highest(parts);
  return {
    ...rememberedAs(options[best]?.entity ?? null),
    share: parts[best] ?? 0,
    how: 'remembered',
    signs: signsOf(options, best),
  };
}

/** Of what speaks for a referent, that which also tells how sure it is; and how many others speak in the document. */
function signsOf(options: readonly Referent[], best: number): string[] {
  const rivals = options.filter(({ features }, at) => at !== best && features.includes('heard')).length;
  const own = (options[best]?.features ?? []).filter((feature) => SIGN.test(feature));
  return [`rivals:${Math.min(rivals, 2)}`, ...own];
}

const SIGN = /^(?:voice:\w+|turn0:(?:sole|shared|goes-on|says|\d+|far)|heard|unheard|gender:\w+)$/;

/** Whom 'who' means: surely the one whose name stands right before it. */
function relative(reading: Reading, source: Source): ReferentChoice {
  const share = isRightBehind(reading, source) ? 0.95 : 0.8;
  return { entity: antecedent(reading, source), name: null, share, how: 'remembered' };
}

/** Sources before a 'who' that it may go on about. */
const NEAR = 8;

/** Whom 'who' goes on about: the person named last before it in its sentence; nobody named behind 'a general who'. */
function antecedent(reading: Reading, source: Source): string | null {
  const before = reading.frame.sentences[source.sentence]?.tokens[source.token - 1];
  if (before?.kind === 'word' && !before.capital) return null;
  const sources = reading.sources(source.sentence);
  for (let at = source.rank - 1; at >= Math.max(0, source.rank - NEAR); at -= 1) {
    const mention = sources[at]?.mention;
    if (mention?.type === 'person') return mention.entity;
  }
  return null;
}

/** Whether a 'who' stands right behind a name and its comma: 'Lavrov, who'. */
function isRightBehind(reading: Reading, { sentence, token }: Source): boolean {
  const tokens = reading.frame.sentences[sentence]?.tokens ?? [];
  const before = tokens[token - 1]?.low === ',' ? tokens[token - 2] : tokens[token - 1];
  return before?.kind === 'name' && before.mention.type === 'person';
}

/** Sentences back to which a bare surname goes on about the one of that name who spoke. */
const SPOKE_NEAR = 4;

/** Whom a mention names. A surname of several people is the one's whom its title fits, and who spoke last. */
function mentioned(
  cast: Cast,
  mention: NameMention,
  sentence: number,
  spoken: readonly Spoken[],
): ReferentChoice {
  const sure: ReferentChoice = { entity: mention.entity, name: null, share: 1, how: 'named' };
  const alike = mention.kind === 'short' ? cast.bySurname(mention.text.toLowerCase()) : [];
  if (alike.length < 2) return sure;
  const told = HONORIFICS.get((mention.title ?? '').toLowerCase().replace(/\.$/, ''));
  const fitting = told ? alike.filter((entity) => (cast.genders.get(entity) ?? told) === told) : alike;
  if (fitting.length === 1 && fitting[0]) return { ...sure, entity: fitting[0] };
  const last = spoken.find((one) => fitting.includes(one.entity) && sentence - one.sentence <= SPOKE_NEAR);
  return { ...sure, entity: last?.entity ?? mention.entity, share: 0.85 };
}

/** Whether a noun is somebody's surname here: 'Doctor said' where the text names a Ken Doctor. */
function isSurname(reading: Reading, cast: Cast, { kind, low, start, end }: Source): boolean {
  if (kind !== 'nominal' || cast.bySurname(low).length === 0) return false;
  return /^\p{Lu}\S+$/u.test(reading.frame.text.slice(start, end));
}

/** Whom a name means that could not be told: the one of that surname who spoke last; the name itself where none did. */
function namesake(reading: Reading, cast: Cast, source: Source, spoken: readonly Spoken[]): ReferentChoice {
  const alike = cast.bySurname(source.low);
  const entity =
    spoken.find((one) => alike.includes(one.entity))?.entity ??
    (alike.length === 1 ? alike[0] : null) ??
    null;
  const words = inTitleCase(reading.frame.text.slice(source.start, source.end).replace(/['’]s?$/, ''));
  const name = entity === null ? (fullerName(words, spoken) ?? words) : null;
  return { entity, name, share: entity ? 0.8 : 0.9, how: 'named' };
}

/** The name that ends with a surname, of one who spoke and is no entity: 'Jake Tapper' for 'Tapper'. */
function fullerName(surname: string, spoken: readonly Spoken[]): string | null {
  const names = spoken.flatMap(({ entity }) => rememberedAs(entity).name ?? []);
  return names.find((name) => name.endsWith(` ${surname}`)) ?? null;
}

/** A name of a transcript as it is written elsewhere: 'Jake Tapper' for 'JAKE TAPPER'. */
function inTitleCase(name: string): string {
  if (name.length < 4 || name !== name.toUpperCase()) return name;
  return name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
}
