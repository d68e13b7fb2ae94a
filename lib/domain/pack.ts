import type { Corpus } from './corpus.ts';
import type { Arrival } from './edition.ts';

/** A corpus as a file that can be shared: plain data, no markup, code or patterns. */
export interface Pack extends Corpus {
  readonly format: 'backstory-pack';
  /** Version of this layout. */
  readonly schema: 1;
  readonly id: string;
  readonly title: string;
  /** Version of the content, by its maker: any string, compared for equality only. */
  readonly version: string;
  /** ISO 8601 instant. */
  readonly created: string;
  /** SHA-256, lower-case hex, over the canonical JSON of each part. */
  readonly checksums: Readonly<Record<keyof Corpus, string>>;
  /** How its documents came into the library that it is a copy of; absent where it is none. */
  readonly arrivals?: readonly PackArrival[];
}

/** How a document of a library's copy came into it. */
export interface PackArrival extends Arrival {
  /** Id of the document. */
  readonly document: string;
}
