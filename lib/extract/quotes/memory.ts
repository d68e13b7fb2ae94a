import type { NameMention } from '../names/names.ts';
import { HONORIFICS } from '../names/vocabulary.ts';
import { behindRole } from './holding.ts';
import { highest, shares, total, type Weights } from './linear.ts';
import { describedBy } from './nominals.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Reading } from './reading.ts';
import { type Referent, referentsOf } from './referents.ts';
import type { Source } from './sources.ts';
import { type Cast, remember, rememberedAs, type Spoken, UNNAMED, voiceOf } from './voices.ts';

/** The entity that a source was taken to stand for, with the share of the choice that fell on it. */
export interface ReferentChoice {
  readonly entity: string | null;
  /** The name of a speaker who is no entity. */
  readonly name: string | null;
  readonly share: number;
  /** Its name stands there; a pronoun is resolved by memory; a noun phrase describes it. */
  readonly how: 'named' | 'remembered' | 'described';
  /** What else tells how sure a pronoun is: whether he spoke last, and whether others speak whom it could mean. */
  readonly signs?: readonly string[];
}

/** The entity that a source stands for. */
export function referentFor(
  reading: Reading,
  cast: Cast,
  weights: Weights,
  source: Source,
  spoken: readonly Spoken[],
): ReferentChoice {
  if (source.mention?.kind === 'role') return inOffice(reading, cast, source, source.mention, spoken);
  if (source.mention) return mentioned(cast, source.mention, source.sentence, spoken);
  if (source.kind === 'name' || isSurname(reading, cast, source))
    return namesake(reading, cast, source, spoken);
  if (source.kind === 'nominal') {
    const described = describedBy(reading, cast, source, spoken);
    return { entity: described?.entity ?? null, name: null, share: described?.share ?? 0, how: 'described' };
  }
  if (FIRST_PERSON.test(source.low)) return { entity: null, name: null, share: 0, how: 'remembered' };
  if (source.low === 'who')
    return {
      entity: antecedent(reading, source),
      name: null,
      share: isRightBehind(reading, source) ? 0.95 : 0.8,
      how: 'remembered',
    };
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

/** Who writes and who reads: nobody whom the text names. */
const FIRST_PERSON = /^(?:i|we|you)$/;

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

const NOBODY: ReferentChoice = { entity: null, name: null, share: 0, how: 'described' };

/** Characters before 'the president' in which another president may have been brought up. */
const RIVAL_REACH = 300;

const OFFICE =
  /(?:(?:\p{Lu}[\p{L}.]*(?:['’]s)?|former|deputy|acting|ex|prime|foreign|vice|finance|defen[cs]e)[ -]){1,3}(\p{L}+)/gu;

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

/** Whom an office means: the one who holds it, unless it is another country's, or a former one. */
function inOffice(
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
  const described = describedBy(reading, cast, { ...source, low }, spoken);
  return { entity: described?.entity ?? null, name: null, share: described?.share ?? 0, how: 'described' };
}

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

/**
 * The memory of who spoke after a sentence of narration: everybody in it whom a verb of speech is bound to, quotation or
 * none ('Merkel said she had not read it').
 */
export function afterSentence(
  reading: Reading,
  cast: Cast,
  weights: Weights,
  sentence: number,
  spoken: readonly Spoken[],
): readonly Spoken[] {
  let memory = spoken;
  for (const source of reading.sources(sentence)) {
    if (source.dependent || !source.links.some(({ bond }) => SPEAKING.has(bond)) || !isVoice(source))
      continue;
    const { entity, name } = referentFor(reading, cast, weights, source, memory);
    const voice = voiceOf(entity, name) ?? (source.kind === 'pronoun' ? null : UNNAMED);
    if (voice) memory = remember(memory, voice, sentence);
  }
  return memory;
}

const SPEAKING: ReadonlySet<string> = new Set(['subject', 'inverted', 'apposition', 'according']);

function isVoice(source: Source): boolean {
  if (source.mention) return source.mention.type === 'person' || source.mention.type === 'organization';
  return source.kind === 'name' || /^(?:he|she)$/.test(source.low) || isPersonNoun(source.low);
}
