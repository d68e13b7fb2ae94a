import type { Reading } from './candidates.ts';
import { highest, shares, total, type Weights } from './linear.ts';
import type { Source } from './sources.ts';
import { type Cast, referentsOf, remember, type Spoken } from './voices.ts';

/** The entity that a source was taken to stand for, with the share of the choice that fell on it. */
export interface ReferentChoice {
  readonly entity: string | null;
  readonly share: number;
  readonly how: 'named' | 'remembered';
}

/** The entity that a source stands for. */
export function referentFor(
  reading: Reading,
  cast: Cast,
  weights: Weights,
  source: Source,
  spoken: readonly Spoken[],
): ReferentChoice {
  if (source.mention) return { entity: source.mention.entity, share: 1, how: 'named' };
  if (source.kind === 'name') return namesake(cast, source, spoken);
  const options = referentsOf(reading, cast, source, spoken);
  const parts = shares(options.map(({ features }) => total(weights, features)));
  const best = highest(parts);
  return { entity: options[best]?.entity ?? null, share: parts[best] ?? 0, how: 'remembered' };
}

/** Whom a name means that could not be told: the one of that surname who spoke last; the name itself where none did. */
function namesake(cast: Cast, source: Source, spoken: readonly Spoken[]): ReferentChoice {
  const alike = cast.bySurname(source.low);
  const entity =
    spoken.find((one) => alike.includes(one.entity))?.entity ??
    (alike.length === 1 ? alike[0] : null) ??
    null;
  return { entity, share: entity ? 0.8 : 0.9, how: 'named' };
}

/**
 * The memory of who spoke after a sentence of narration: everybody in it whom a verb of speech is bound to, quotation or
 * none ('Lynch said she was not aware of it').
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
    const { entity } = referentFor(reading, cast, weights, source, memory);
    if (entity) memory = remember(memory, entity, sentence);
  }
  return memory;
}

const SPEAKING: ReadonlySet<string> = new Set(['subject', 'inverted', 'apposition', 'according']);

function isVoice(source: Source): boolean {
  if (source.mention) return source.mention.type === 'person' || source.mention.type === 'organization';
  return source.kind === 'pronoun' && /^(?:he|she)$/.test(source.low);
}
