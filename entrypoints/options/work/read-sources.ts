import { extract } from '../../../lib/extract/extract.ts';
import type { ReadableDocument } from '../../../lib/extract/read/outcome.ts';
import { readDocument } from '../../../lib/extract/read/read-document.ts';
import type { Source, Told } from './tasks.ts';

/** Reads what the reader gave and finds what is in it, one document after the other, telling how far it has come. */
export async function readSources(sources: readonly Source[], tell: (told: Told) => void): Promise<void> {
  const found = new Set<string>();
  const opened = sources.map((source) => ({ file: fileOf(source), documents: open(source, tell) }));
  const total = opened.reduce((sum, { documents }) => sum + documents.length, 0);
  let done = 0;
  for (const { file, documents } of opened) {
    for (const document of documents) {
      tell({ kind: 'reading', done, total, name: document.title ?? file });
      const extraction = extract(inputOf(document));
      if (found.has(extraction.id)) tell({ kind: 'refused', file, fault: 'duplicate' });
      else tell({ kind: 'found', file, extraction });
      found.add(extraction.id);
      done += 1;
    }
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
