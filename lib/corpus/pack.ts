import type { Corpus } from '../domain/corpus.ts';
import type { Pack } from '../domain/pack.ts';
import { contentKey } from './content-key.ts';

/** The parts of a pack that have a checksum each. */
export const PARTS = [
  'documents',
  'entities',
  'quotes',
  'facts',
] as const satisfies readonly (keyof Corpus)[];

/** SHA-256 over the canonical JSON of each part. */
export async function checksumsOf(corpus: Corpus): Promise<Pack['checksums']> {
  const [documents, entities, quotes, facts] = await Promise.all([
    contentKey(corpus.documents),
    contentKey(corpus.entities),
    contentKey(corpus.quotes),
    contentKey(corpus.facts),
  ]);
  return { documents, entities, quotes, facts };
}

/** Makes a pack of a corpus. Without a version, the content is its own: the same corpus gives the same one. */
export async function makePack(
  corpus: Corpus,
  { id, title, version, created }: { id: string; title: string; version?: string; created: Date },
): Promise<Pack> {
  const checksums = await checksumsOf(corpus);
  const { documents, entities, quotes, facts } = corpus;
  return {
    format: 'backstory-pack',
    schema: 1,
    id,
    title,
    version: version ?? (await contentKey(checksums)).slice(0, 12),
    created: created.toISOString(),
    checksums,
    documents,
    entities,
    quotes,
    facts,
  };
}
