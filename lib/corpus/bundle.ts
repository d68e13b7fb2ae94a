import type { Extraction } from '../domain/corpus.ts';
import type { KeyedExtraction } from '../domain/edition.ts';
import type { Curated } from './curated.ts';

/** The corpus that ships with the extension: the seeds' extractions, and what a person knows about them. */
export interface Bundle {
  /** Another version means other content, or the same content made up in another way. */
  readonly version: string;
  /** Version of what finds names and quotes: another one may find more, or better, in the same text. */
  readonly extractor: string;
  readonly extractions: readonly KeyedExtraction[];
  readonly curated: Curated;
}

/** The bundled extractions, without their keys. */
export function bundledExtractions(bundle: Bundle): readonly Extraction[] {
  return bundle.extractions.map(({ extraction }) => extraction);
}
