import { firstWhere } from '../first-where.ts';
import type { NameMention } from '../names/names.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import type { Topic } from './topic.ts';
import { type Cast, rememberedAs, type Spoken } from './voices.ts';

/** A pronoun that is asked about, with what all that it may stand for are weighed by. */
export interface Asked {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly source: Source;
  readonly word: string;
  /** Who has spoken so far and has a name, latest first. */
  readonly voices: readonly Spoken[];
  /** Of whom the sentences before tell last. */
  readonly topic: Topic | null;
}

/** The mentions of an entity before a pronoun: the latest, how many others came after it, and how many they are. */
export interface Trace {
  readonly mention: NameMention;
  readonly order: number;
  readonly times: number;
}

/** What speaks for an entity as the one a pronoun means; `trace` null where it only spoke, and was not named lately. */
export function traceFeatures(asked: Asked, entity: string, trace: Trace | null): string[] {
  const { reading, cast, source, word, voices, topic } = asked;
  const features: string[] = [];
  const type = cast.entity(entity)?.type ?? 'person';
  features.push(`${word}:${type}`);
  const turn = voices.findIndex((one) => one.entity === entity);
  const voice = turn < 0 ? 'quiet' : `turn${turn}`;
  const told = agreement(word, cast.genders.get(entity));
  const gender = told === 'unsexed' && turn === 0 ? 'same' : told;
  features.push(`voice:${voice}`, `${word}:${voice}`);
  if (type === 'person') features.push(`gender:${gender}`, `${voice}:${gender}`);
  const { name } = rememberedAs(entity);
  const isTopic = topic?.entity === entity || (topic && name?.toLowerCase().endsWith(topic.low));
  const about = isTopic ? 'topic' : topic?.entity ? 'other' : 'untopic';
  features.push(`about:${about}`, `about:${about}:${voice}`);
  const heard = reading.speakers().has(entity) ? 'heard' : 'unheard';
  features.push(heard, `${heard}:${word}`, `${heard}:${voice}`);
  if (turn === 0) {
    const far = distance(source.sentence - (voices[0]?.sentence ?? 0));
    const sole = voices.filter((one) => agrees(cast, word, one.entity)).length === 1 ? 'sole' : 'shared';
    features.push(
      `turn0:${far}`,
      `turn0:${sole}`,
      `turn0:${sole}:${gender}`,
      `turn0:${turnOf(reading, source)}`,
    );
  }
  if (!trace) return [...features, name === null ? 'gone' : 'unlisted'];
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
export function agrees(cast: Cast, word: string, entity: string): boolean {
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

/** What speaks for a pronoun's meaning none of those offered. */
export function noneFeatures({ source, word, topic }: Asked): string[] {
  const about = topic?.entity ? 'topic' : topic ? 'unlisted' : 'untopic';
  return ['none', `none:${word}`, `none:${source.rank === 0 ? 'first' : 'later'}`, `none:${about}`];
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
