import type { NameMention } from '../names/names.ts';
import { acts } from './acting.ts';
import { type Link, linksOf } from './bonds.ts';
import { type Dependence, dependence } from './dependence.ts';
import type { Sentence } from './frame.ts';
import { phraseStart, runStart } from './phrases.ts';
import { OBJECTS, type SourceKind, sourceKind } from './source-kind.ts';

/** Words of a sentence that may name who speaks. */
export interface Source {
  readonly sentence: number;
  readonly paragraph: number;
  /** Token of its head. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly kind: Exclude<SourceKind, 'unlisted'>;
  readonly low: string;
  readonly mention: NameMention | null;
  readonly links: readonly Link[];
  /** Its number among the sources of its sentence. */
  readonly rank: number;
  readonly dependent: Dependence;
  /** Whether a verb follows it, of speech or any other. */
  readonly acts: boolean;
}

/** All possible sources of a sentence, in order, outside its quotations. */
export function sourcesOf(sentence: Sentence): Source[] {
  const { tokens } = sentence;
  const sources: Source[] = [];
  tokens.forEach((token, at) => {
    const kind = sourceKind(tokens, at);
    if (!kind) return;
    const first =
      kind === 'nominal' ? phraseStart(tokens, at) : kind === 'unlisted' ? runStart(tokens, at) : at;
    const start = tokens[first]?.start ?? token.start;
    const links = linksOf(tokens, first, at);
    if (kind === 'unlisted' && links.length === 0) return;
    sources.push({
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      token: at,
      start,
      end: token.end,
      kind: kind === 'unlisted' ? 'name' : kind,
      low: OBJECTS.get(token.low) ?? token.low,
      mention: token.kind === 'name' ? token.mention : null,
      links,
      rank: sources.length,
      dependent: dependence(tokens, at),
      acts: acts(tokens, at),
    });
  });
  const taken = new Set(
    sources.flatMap(({ links, dependent }) =>
      dependent ? [] : links.filter(({ bond }) => bond === 'subject').map(({ cue }) => cue),
    ),
  );
  return sources.map((source) => withoutObjects(source, taken));
}

/**
 * A source without the verbs behind which it stands as their object: 'Lavrov said Stoltenberg had proposed nothing'.
 */
function withoutObjects(source: Source, taken: ReadonlySet<number>): Source {
  const isObject = ({ bond, cue }: Link) => bond === 'inverted' && taken.has(cue);
  return source.links.some(isObject)
    ? { ...source, links: source.links.filter((link) => !isObject(link)) }
    : source;
}

/** The kind of a source in one word: an entity's type, 'he' for he and she, another pronoun, or 'nominal'. */
export function typeOf(source: Source): string {
  if (source.kind === 'name') return source.mention?.type ?? 'name';
  if (source.kind === 'nominal') return 'nominal';
  return /^(?:he|she)$/.test(source.low) ? 'he' : source.low;
}
