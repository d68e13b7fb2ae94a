import { extract } from '../../../lib/extract/extract.ts';
import type { ReadableDocument } from '../../../lib/extract/read/outcome.ts';
import { readDocument } from '../../../lib/extract/read/read-document.ts';
import type { Share, Source, Told } from './tasks.ts';

/**
 * Reads what the reader gave and finds what is in it, one document after the other, telling how far it has come. Of
 * several workers each takes its share of the documents; the first one tells what cannot be read.
 */
export async function readSources(
  sources: readonly Source[],
  { of, nth }: Share,
  tell: (told: Told) => void,
): Promise<void> {
  const complain = nth === 0 ? tell : () => {};
  const documents = sources.flatMap((source) =>
    open(source, complain).map((document) => ({ file: fileOf(source), document })),
  );
  let done = 0;
  for (const [at, { file, document }] of documents.entries()) {
    if (at % of !== nth) continue;
    tell({ kind: 'reading', done, total: documents.length, name: document.title ?? file });
    tell({ kind: 'found', at, file, extraction: extract(inputOf(document)) });
    done += 1;
  }
  tell({ kind: 'read' });
}

const fileOf = (source: Source) => (source.kind === 'text' ? null : source.file);

function open(source: Source, tell: (told: Told) => void): readonly ReadableDocument[] {
  if (source.kind === 'documents') return source.documents;
  const outcome =
    source.kind === 'text' ? readDocument(source.text) : readDocument(source.bytes, { name: source.file });
  const file = fileOf(source);
  if (outcome.kind === 'unreadable') {
    tell({ kind: 'refused', file, fault: outcome.fault });
    return [];
  }
  for (const sentence of outcome.skipped) tell({ kind: 'skipped', file, sentence });
  return outcome.documents;
}

/** A file's own ids are left aside: two files may both call a document '1'. */
function inputOf({ text, title, published, publisher, url, language }: ReadableDocument) {
  return { text, title, published, publisher, url, language };
}
