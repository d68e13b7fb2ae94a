import { firstWhere } from '../first-where.ts';
import type { NameMention } from '../names/names.ts';
import type { Reading } from './reading.ts';
import { type Asked, agrees, noneFeatures, type Trace, traceFeatures } from './referent-features.ts';
import type { Source } from './sources.ts';
import { topicBefore } from './topic.ts';
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
  const topic = topicBefore(reading, cast, source);
  const asked: Asked = { reading, cast, source, word, voices, topic };
  const spokenOf = toldOf(reading, source);
  const fits = (entity: string) => entity !== spokenOf && agrees(cast, word, entity);
  const recent = new Map<string, Trace & { times: number }>();
  const stop = firstWhere(cast.mentions.length, (at) => (cast.mentions[at]?.start ?? 0) >= source.start);
  for (let at = stop - 1; at >= Math.max(0, stop - RECENT); at -= 1) {
    const mention = cast.mentions[at];
    if (!mention || !canSpeak(mention) || !fits(mention.entity)) continue;
    const known = recent.get(mention.entity);
    if (known) known.times += 1;
    else recent.set(mention.entity, { mention, order: recent.size, times: 1 });
  }
  const gone = voices.filter(({ entity }) => !recent.has(entity) && fits(entity));
  return [
    ...[...recent].map(([entity, trace]) => ({ entity, features: traceFeatures(asked, entity, trace) })),
    ...gone.map(({ entity }) => ({ entity, features: traceFeatures(asked, entity, null) })),
    { entity: null, features: noneFeatures(asked) },
  ];
}

/** Whom somebody speaks of: 'he said of Biden' is said by another than Biden. */
function toldOf(reading: Reading, { sentence, links }: Source): string | null {
  const cue = links[0]?.cue ?? -1;
  const tokens = reading.frame.sentences[sentence]?.tokens ?? [];
  const told = tokens[cue + 2];
  return /^(?:of|about|to)$/.test(tokens[cue + 1]?.low ?? '') && told?.kind === 'name'
    ? told.mention.entity
    : null;
}

function canSpeak(mention: NameMention): boolean {
  return mention.type === 'person' || mention.type === 'organization';
}

function wordClass(source: Source): string {
  if (/^(?:who|which|that)$/.test(source.low)) return 'who';
  return source.low;
}
