import type { Weights } from './linear.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Reading } from './reading.ts';
import { referentFor } from './resolving.ts';
import type { Source } from './sources.ts';
import { type Cast, remember, type Spoken, UNNAMED, voiceOf } from './voices.ts';

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
