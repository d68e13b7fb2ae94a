import type { NameMention } from '../names/names.ts';
import { HONORIFICS } from '../names/vocabulary.ts';
import { highest, shares, total, type Weights } from './linear.ts';
import { describedBy } from './nominals.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import { type Cast, referentsOf, remember, type Spoken } from './voices.ts';

/** The entity that a source was taken to stand for, with the share of the choice that fell on it. */
export interface ReferentChoice {
  readonly entity: string | null;
  readonly share: number;
  /** Its name stands there; a pronoun is resolved by memory; a noun phrase describes it. */
  readonly how: 'named' | 'remembered' | 'described';
}

/** The entity that a source stands for. */
export function referentFor(
  reading: Reading,
  cast: Cast,
  weights: Weights,
  source: Source,
  spoken: readonly Spoken[],
): ReferentChoice {
  if (source.mention) return { entity: titled(cast, source.mention, spoken), share: 1, how: 'named' };
  if (source.kind === 'name') return namesake(cast, source, spoken);
  if (source.kind === 'nominal') {
    const described = describedBy(reading.frame, cast, source, spoken);
    return { entity: described?.entity ?? null, share: described?.share ?? 0, how: 'described' };
  }
  if (source.low === 'who') return { entity: antecedent(reading, source), share: 0.8, how: 'remembered' };
  const options = referentsOf(reading, cast, source, spoken);
  const parts = shares(options.map(({ features }) => total(weights, features)));
  const best = highest(parts);
  return { entity: options[best]?.entity ?? null, share: parts[best] ?? 0, how: 'remembered' };
}

/** Sources before a 'who' that it may go on about. */
const NEAR = 8;

/** Whom 'who' goes on about: the person named last before it in its sentence. */
function antecedent(reading: Reading, source: Source): string | null {
  const sources = reading.sources(source.sentence);
  for (let at = source.rank - 1; at >= Math.max(0, source.rank - NEAR); at -= 1) {
    const mention = sources[at]?.mention;
    if (mention?.type === 'person') return mention.entity;
  }
  return null;
}

/** Whom a mention names, where its title is for a man and the person a woman: the other one of that surname. */
function titled(cast: Cast, mention: NameMention, spoken: readonly Spoken[]): string {
  const told = HONORIFICS.get((mention.title ?? '').toLowerCase().replace(/\.$/, ''));
  const known = cast.genders.get(mention.entity);
  if (!told || !known || told === known) return mention.entity;
  const others = cast
    .bySurname(mention.text.toLowerCase())
    .filter((entity) => cast.genders.get(entity) === told);
  return spoken.find(({ entity }) => others.includes(entity))?.entity ?? others[0] ?? mention.entity;
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
