import { JUST_READ } from '../../../lib/domain/edition.ts';
import { toldOf } from '../../../lib/edition/told-of.ts';
import { type UnpackedDocument, unpack } from '../../../lib/edition/unpack.ts';
import { extract } from '../../../lib/extract/extract.ts';
import type { ReadableDocument, ReadOutcome } from '../../../lib/extract/read/outcome.ts';
import { readDocument } from '../../../lib/extract/read/read-document.ts';
import type { Lexicon } from '../../../lib/lexicon/lexicon.ts';
import type { Share, Source, Told } from './tasks.ts';

/** The lexicon of the library as it is; null where there is none to be had. */
export type CurrentLexicon = () => Promise<Lexicon | null>;

/**
 * Reads what the reader gave and finds what is in it, one document after the other, telling how far it has come. Of
 * several workers each takes its share of the documents; the first one tells what cannot be read.
 */
export async function readSources(
  sources: readonly Source[],
  { of, nth }: Share,
  tell: (told: Told) => void,
  currentLexicon: CurrentLexicon,
): Promise<void> {
  const complain = nth === 0 ? tell : () => {};
  const all: Opened[] = [];
  for (const source of sources) for (const one of await open(source, complain)) all.push(one);
  let done = 0;
  for (const [at, { file, title, pack, arrival, extraction: find }] of all.entries()) {
    if (at % of !== nth) continue;
    tell({ kind: 'reading', done, total: all.length, name: title ?? file });
    const extraction = find();
    const lexicon = arrival.provenance === 'names' ? await currentLexicon() : null;
    const told = lexicon ? toldOf(extraction.entities, lexicon) : [];
    tell({ kind: 'found', at, file, extraction, arrival, pack, told });
    done += 1;
  }
  tell({ kind: 'read' });
}

/** A document that can be read, or that came with all that was found in it. */
interface Opened extends UnpackedDocument {
  readonly file: string | null;
  readonly pack: string | null;
}

async function open(source: Source, tell: (told: Told) => void): Promise<readonly Opened[]> {
  if (source.kind === 'documents') return source.documents.map((document) => readable(document, source.file));
  if (source.kind === 'text') return opened(readDocument(source.text), null, tell);
  const { file, bytes } = source;
  const unpacked = /\.json$/iu.test(file) ? await unpack(parsed(bytes), file.slice(0, -5)) : null;
  if (unpacked === null) return opened(readDocument(bytes, { name: file }), file, tell);
  const { documents, pack, flaws } = unpacked;
  for (const flaw of flaws) tell({ kind: 'unusable', file, flaw });
  return documents.map((document) => ({ ...document, file, pack }));
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
  return { file, pack: null, title, arrival: JUST_READ, extraction: () => extract(input) };
}
