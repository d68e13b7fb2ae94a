import type { Token } from './frame.ts';
import { isUnlistedName } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import type { Cast } from './voices.ts';

/** Sentences before a pronoun in which somebody else may have become the one it means. */
const REACH = 2;

/** Sources of a sentence among which its subject is looked for. */
const FIRST = 12;

/**
 * Whether somebody else whom a pronoun could mean was the subject after the one, by entity or name, whom it was taken
 * for: 'Macron said … Merkel disagreed. "…," she said.'
 */
export function isOvertaken(
  reading: Reading,
  cast: Cast,
  pronoun: Source,
  { entity, name }: { readonly entity: string | null; readonly name: string | null },
): boolean {
  const topic = topicBefore(reading, cast, pronoun);
  if (topic === null) return false;
  return topic.entity === null ? !name?.toLowerCase().endsWith(topic.low) : topic.entity !== entity;
}

/** Of whom the sentences before a pronoun or noun tell last, if it can be meant. */
export function topicBefore(reading: Reading, cast: Cast, { sentence, start, low }: Source): Topic | null {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const topic = subjectOf(reading, at, start);
    if (topic && (topic.entity === null || agree(cast, low, topic.entity))) return topic;
  }
  return null;
}

/**
 * The person of whom a sentence tells first, before a place of the text: the last word of the name, and the entity if
 * it is one.
 */
export interface Topic {
  readonly entity: string | null;
  readonly low: string;
}

function subjectOf(reading: Reading, sentence: number, before: number): Topic | null {
  const tokens = reading.frame.sentences[sentence]?.tokens ?? [];
  const opening = [0, 1, 2].find((at) => isUnlistedName(tokens, at) && beginsRun(tokens, at));
  const unlisted = opening === undefined ? undefined : tokens[opening];
  if (unlisted && unlisted.start < before) return { entity: null, low: unlisted.low };
  const first = reading
    .sources(sentence)
    .slice(0, FIRST)
    .find(({ kind, dependent, start }) => kind === 'name' && !dependent && start < before);
  if (!first) return null;
  if (!first.mention) return { entity: null, low: first.low };
  return first.mention.type === 'person' ? { entity: first.mention.entity, low: first.low } : null;
}

/** Whether only capitals stand before a word in its sentence. */
function beginsRun(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every((token) => token.kind === 'word' && token.capital);
}

function agree(cast: Cast, pronoun: string, entity: string): boolean {
  const gender = cast.genders.get(entity);
  return !gender || !/^s?he$/.test(pronoun) || (gender === 'm') === (pronoun === 'he');
}
