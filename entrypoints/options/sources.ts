import { LARGEST_FILE, readDocument } from '../../lib/extract/read/read-document.ts';
import type { Source, SourceFault } from './work/tasks.ts';

/** What became of the reader's files: sources for the worker, and those that were refused before. */
export interface Gathered {
  readonly sources: readonly Source[];
  readonly refused: readonly { readonly file: string; readonly fault: SourceFault }[];
}

/** How much of a file is looked at to tell a web page, in bytes. */
const HEAD = 1_024;

const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/iu;

/** Reads the reader's files. One that is too large is refused unread. */
export async function gatherFiles(files: readonly File[]): Promise<Gathered> {
  const gathered = await Promise.all(files.map(gatherFile));
  return {
    sources: gathered.flatMap((one) => ('source' in one ? [one.source] : [])),
    refused: gathered.flatMap((one) => ('fault' in one ? [one] : [])),
  };
}

/** A pasted text, which may be the markup of a web page. */
export function gatherText(text: string): Source {
  const documents = WEB_PAGE.test(text) ? readPage(text) : null;
  return documents ? { kind: 'documents', file: null, documents } : { kind: 'text', text };
}

async function gatherFile(
  file: File,
): Promise<{ readonly source: Source } | { readonly file: string; readonly fault: SourceFault }> {
  if (file.size > LARGEST_FILE) return { file: file.name, fault: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isWebPage(file.name, bytes)) return { source: { kind: 'file', file: file.name, bytes } };
    const outcome = readDocument(bytes, { name: file.name, parseHtml });
    return outcome.kind === 'unreadable'
      ? { file: file.name, fault: outcome.fault }
      : { source: { kind: 'documents', file: file.name, documents: outcome.documents } };
  } catch {
    return { file: file.name, fault: 'unreadable' };
  }
}

function readPage(text: string) {
  const outcome = readDocument(text, { parseHtml });
  return outcome.kind === 'read' ? outcome.documents : null;
}

/** Only a page has a parser for web pages: a worker has none. The rest is read there. */
const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const isWebPage = (name: string, bytes: Uint8Array) =>
  /\.(?:x?html?|xht)$/iu.test(name) ||
  (!/\.\w+$/u.test(name) && WEB_PAGE.test(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))));
