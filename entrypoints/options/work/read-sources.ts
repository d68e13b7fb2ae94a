import type { Extraction } from '../../../lib/domain/corpus.ts';
import { unpack } from '../../../lib/edition/unpack.ts';
import { extract } from '../../../lib/extract/extract.ts';
import type { ReadableDocument, ReadOutcome } from '../../../lib/extract/read/outcome.ts';
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
  const all: Opened[] = [];
  for (const source of sources) for (const one of await open(source, complain)) all.push(one);
  let done = 0;
  for (const [at, { file, title, extraction, given }] of all.entries()) {
    if (at % of !== nth) continue;
    tell({ kind: 'reading', done, total: all.length, name: title ?? file });
    tell({ kind: 'found', at, file, extraction: extraction(), given });
    done += 1;
  }
  tell({ kind: 'read' });
}

/** A document that can be read, or that came with all that was found in it. */
interface Opened {
  readonly file: string | null;
  readonly title: string | null;
  readonly extraction: () => Extraction;
  readonly given: boolean;
}

async function open(source: Source, tell: (told: Told) => void): Promise<readonly Opened[]> {
  if (source.kind === 'documents') return source.documents.map((document) => readable(document, source.file));
  if (source.kind === 'text') return opened(readDocument(source.text), null, tell);
  const { file, bytes } = source;
  const unpacked = /\.json$/iu.test(file) ? await unpack(parsed(bytes), file.slice(0, -5)) : null;
  if (unpacked === null) return opened(readDocument(bytes, { name: file }), file, tell);
  for (const sentence of unpacked.flaws) tell({ kind: 'skipped', file, sentence });
  return unpacked.extractions.map((extraction) => ({
    file,
    title: extraction.document.title,
    extraction: () => extraction,
    given: true,
  }));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function opened(outcome: ReadOutcome, file: string | null, tell: (told: Told) => void): readonly Opened[] {
  if (outcome.kind === 'unreadable') {
    tell({ kind: 'refused', file, fault: outcome.fault });
    return [];
  }
  for (const sentence of outcome.skipped) tell({ kind: 'skipped', file, sentence });
  return outcome.documents.map((document) => readable(document, file));
}

/** A file's own ids are left aside: two files may both call a document '1'. */
function readable(
  { text, title, published, publisher, url, language }: ReadableDocument,
  file: string | null,
): Opened {
  const input = { text, title, published, publisher, url, language };
  return { file, title, extraction: () => extract(input), given: false };
}
