import { firstWhere } from '../first-where.ts';
import type { NameMention } from '../names/names.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import { type Cast, type Spoken, UNNAMED } from './voices.ts';

/** Mentions before a pronoun that are weighed as what it may stand for. */
const RECENT = 40;

/** One entity that a pronoun or a nominal may stand for; `entity` null for none of them. */
export interface Referent {
  readonly entity: string | null;
  readonly features: readonly string[];
}

/** The entities that a pronoun or nominal may stand for, and 'none', with what speaks for each. */
export function referentsOf(
  reading: Reading,
  cast: Cast,
  source: Source,
  spoken: readonly Spoken[],
): Referent[] {
  const word = wordClass(source);
  const voices = spoken.filter(({ entity }) => entity !== UNNAMED);
  const spokenOf = topicOf(reading, source);
  const recent = new Map<string, Trace>();
  const stop = firstWhere(cast.mentions.length, (at) => (cast.mentions[at]?.start ?? 0) >= source.start);
  for (let at = stop - 1; at >= Math.max(0, stop - RECENT); at -= 1) {
    const mention = cast.mentions[at];
    if (!mention || mention.entity === spokenOf || !canSpeak(mention) || !agrees(cast, word, mention.entity))
      continue;
    const known = recent.get(mention.entity);
    if (known) known.times += 1;
    else recent.set(mention.entity, { mention, order: recent.size, times: 1 });
  }
  const options: Referent[] = [];
  for (const [entity, trace] of recent)
    options.push({ entity, features: traceFeatures(reading, cast, source, word, entity, trace, voices) });
  for (const { entity } of voices) {
    if (entity !== spokenOf && !recent.has(entity) && agrees(cast, word, entity))
      options.push({ entity, features: traceFeatures(reading, cast, source, word, entity, null, voices) });
  }
  options.push({ entity: null, features: noneFeatures(source, word) });
  return options;
}

/** Whom somebody speaks of: 'he said of Biden' is said by another than Biden. */
function topicOf(reading: Reading, { sentence, links }: Source): string | null {
  const cue = links[0]?.cue ?? -1;
  const tokens = reading.frame.sentences[sentence]?.tokens ?? [];
  const topic = tokens[cue + 2];
  return /^(?:of|about|to)$/.test(tokens[cue + 1]?.low ?? '') && topic?.kind === 'name'
    ? topic.mention.entity
    : null;
}

interface Trace {
  readonly mention: NameMention;
  readonly order: number;
  times: number;
}

function canSpeak(mention: NameMention): boolean {
  return mention.type === 'person' || mention.type === 'organization';
}

function wordClass(source: Source): string {
  if (/^(?:who|which|that)$/.test(source.low)) return 'who';
  return source.low;
}

function traceFeatures(
  reading: Reading,
  cast: Cast,
  source: Source,
  word: string,
  entity: string,
  trace: Trace | null,
  spoken: readonly Spoken[],
): string[] {
  const features: string[] = [];
  const type = cast.entity(entity)?.type ?? 'person';
  features.push(`${word}:${type}`);
  const turn = spoken.findIndex((one) => one.entity === entity);
  const voice = turn < 0 ? 'quiet' : `turn${turn}`;
  const told = agreement(word, cast.genders.get(entity));
  const gender = told === 'unsexed' && turn === 0 ? 'same' : told;
  features.push(`voice:${voice}`, `${word}:${voice}`);
  if (type === 'person') features.push(`gender:${gender}`, `${voice}:${gender}`);
  const heard = reading.speakers().has(entity) ? 'heard' : 'unheard';
  features.push(heard, `${heard}:${word}`, `${heard}:${voice}`);
  if (turn === 0) {
    const far = distance(source.sentence - (spoken[0]?.sentence ?? 0));
    const sole = spoken.filter((one) => agrees(cast, word, one.entity)).length === 1 ? 'sole' : 'shared';
    features.push(
      `turn0:${far}`,
      `turn0:${sole}`,
      `turn0:${sole}:${gender}`,
      `turn0:${turnOf(reading, source)}`,
    );
  }
  if (!trace) return [...features, 'gone'];
  features.push(
    `order:${Math.min(trace.order, 4)}`,
    `${word}:order:${Math.min(trace.order, 3)}`,
    `times:${Math.min(trace.times, 6)}`,
  );
  const spot = spotOf(reading, source, trace.mention);
  if (type === 'person') features.push(`spot:${spot}:${gender}`);
  features.push(`spot:${spot}`, `spot:${spot}:${voice}`, `${word}:spot:${spot}`);
  return features;
}

/** Whether a word can stand for an entity at all: 'she' for no man and no company, 'it' for no person. */
function agrees(cast: Cast, word: string, entity: string): boolean {
  const person = (cast.entity(entity)?.type ?? 'person') === 'person';
  if (word === 'he' || word === 'she') return person && agreement(word, cast.genders.get(entity)) !== 'other';
  if (word === 'it' || word === 'they') return !person;
  return true;
}

/** Whether the verb of a pronoun tells that the one who spoke goes on: 'he added'. */
function turnOf(reading: Reading, { sentence, links }: Source): string {
  const cue = reading.frame.sentences[sentence]?.tokens[links[0]?.cue ?? -1]?.low ?? '';
  return GOES_ON.test(cue) ? 'goes-on' : 'says';
}

const GOES_ON = /^(?:add|continu|conclud|stress|explain|not)(?:ed|ing|es?|s)$/;

function noneFeatures(source: Source, word: string): string[] {
  return ['none', `none:${word}`, `none:${source.rank === 0 ? 'first' : 'later'}`];
}

function agreement(word: string, gender: 'm' | 'f' | undefined): string {
  if (word !== 'he' && word !== 'she') return 'any';
  if (!gender) return 'unsexed';
  return (gender === 'm') === (word === 'he') ? 'same' : 'other';
}

function distance(sentences: number): string {
  if (sentences <= 2) return String(Math.max(0, sentences));
  return sentences <= 5 ? '5' : sentences <= 10 ? '10' : 'far';
}

/** Where the latest mention of an entity stands, seen from a pronoun: how far, and whether as the subject. */
function spotOf(reading: Reading, source: Source, mention: NameMention): string {
  const at = sentenceAt(reading, mention.start);
  const far = distance(source.sentence - at);
  if (source.sentence - at > 4) return far;
  const found = reading.sourceAt(at, mention.start);
  if (!found) return `${far}:${isQuoted(reading, mention.start) ? 'quoted' : 'aside'}`;
  const part = found.dependent
    ? 'dependent'
    : found.links.length > 0
      ? 'speaker'
      : found.rank === 0
        ? 'first'
        : 'other';
  return `${far}:${part}`;
}

/** Whether a place lies between quotation marks: nobody is named in his own words. */
function isQuoted({ frame }: Reading, offset: number): boolean {
  const { quotes } = frame;
  const next = quotes[firstWhere(quotes.length, (at) => (quotes[at]?.outer.end ?? 0) > offset)];
  return next !== undefined && next.outer.start <= offset;
}

function sentenceAt(reading: Reading, offset: number): number {
  const { sentences } = reading.frame;
  return Math.max(0, firstWhere(sentences.length, (at) => (sentences[at]?.span.start ?? 0) > offset) - 1);
}
