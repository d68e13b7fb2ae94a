import type { Link } from './bonds.ts';
import type { Frame } from './frame.ts';
import { type Source, sourcesOf } from './sources.ts';

/** A document with the sources of each sentence, found once and when first asked for. */
export interface Reading {
  readonly frame: Frame;
  /** The possible sources of a sentence, in order. */
  sources(sentence: number): readonly Source[];
  /** The source of a sentence that begins at a place of the text. */
  sourceAt(sentence: number, start: number): Source | undefined;
  /** Everybody, by the entity's id, who says something by a plain verb of speech. */
  speakers(): ReadonlySet<string>;
}

/** Reads a framed document on demand. */
export function readingOf(frame: Frame): Reading {
  const known: (readonly Source[] | undefined)[] = [];
  const starts: (ReadonlyMap<number, Source> | undefined)[] = [];
  const sources = (sentence: number): readonly Source[] => {
    const at = frame.sentences[sentence];
    const found = known[sentence] ?? (at ? sourcesOf(at) : []);
    known[sentence] = found;
    return found;
  };
  const sourceAt = (sentence: number, start: number): Source | undefined => {
    const byStart =
      starts[sentence] ??
      new Map(
        sources(sentence)
          .toReversed()
          .map((source) => [source.start, source]),
      );
    starts[sentence] = byStart;
    return byStart.get(start);
  };
  let heard: ReadonlySet<string> | null = null;
  const speakers = (): ReadonlySet<string> => {
    heard ??= new Set(frame.sentences.flatMap(({ index }) => sources(index).flatMap(speakerOf)));
    return heard;
  };
  return { frame, sources, sourceAt, speakers };
}

/** The entity of a source that says something by a plain verb of speech. */
function speakerOf({ mention, links, dependent }: Source): string[] {
  return mention && !dependent && links.some(isSaying) ? [mention.entity] : [];
}

function isSaying({ bond, plain }: Link): boolean {
  return plain && (bond === 'subject' || bond === 'inverted' || bond === 'apposition');
}
