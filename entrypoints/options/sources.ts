import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LARGEST_FILE, readDocument } from '../../lib/extract/read/read-document.ts';
import type { Source, SourceFault } from './work/tasks.ts';

/** What became of what the reader gave: sources for the worker, and those that were refused before. */
export interface Gathered {
  readonly sources: readonly Source[];
  readonly refused: readonly Refused[];
}

/** A file, or with null a pasted text, that cannot be read. */
interface Refused {
  readonly file: string | null;
  readonly fault: SourceFault;
}

/** How much of a file is looked at to tell a web page, in bytes. */
const HEAD = 1_024;

/** A pack, or a list of names, may be larger than what is read as an article, in bytes. */
const LARGEST_DATA = 200_000_000;

const isData = (name: string) => /\.json$/iu.test(name);

const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/iu;

/** Reads the reader's files. One that is too large is refused unread. */
export async function gatherFiles(files: readonly File[]): Promise<Gathered> {
  return sorted(await Promise.all(files.map(gatherFile)));
}

/** A pasted text, which may be the markup of a web page. */
export function gatherText(text: string): Gathered {
  return sorted([WEB_PAGE.test(text) ? readPage(text, null) : { kind: 'text', text }]);
}

/** What a page is asked for: its markup as it stands now, and where it was opened. */
const openPage = v.object({ markup: v.string(), address: v.pipe(v.string(), v.url()) });

/** The article on the page that is open in a tab, as the reader sees it there. */
export async function gatherTab(tab: number): Promise<Gathered> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: pageAsItStands });
    const { markup, address } = v.parse(openPage, answer?.result);
    return sorted([at(address, readPage(markup, null))]);
  } catch {
    return { sources: [], refused: [{ file: null, fault: 'page-closed' }] };
  }
}

/** Runs in the page. */
function pageAsItStands() {
  const { href, hash } = location;
  return { markup: document.documentElement.outerHTML, address: href.slice(0, href.length - hash.length) };
}

/** An article that does not say where it was published was published where it was opened. */
function at(address: string, read: Source | Refused): Source | Refused {
  if (!('kind' in read) || read.kind !== 'documents') return read;
  return { ...read, documents: read.documents.map((one) => ({ ...one, url: one.url ?? address })) };
}

function sorted(gathered: readonly (Source | Refused)[]): Gathered {
  return {
    sources: gathered.filter((one) => 'kind' in one),
    refused: gathered.filter((one) => 'fault' in one),
  };
}

async function gatherFile(file: File): Promise<Source | Refused> {
  const { name } = file;
  if (file.size > (isData(name) ? LARGEST_DATA : LARGEST_FILE)) return { file: name, fault: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isWebPage(name, bytes) ? readPage(bytes, name) : { kind: 'file', file: name, bytes };
  } catch {
    return { file: name, fault: 'unreadable' };
  }
}

function readPage(page: Uint8Array | string, file: string | null): Source | Refused {
  const outcome = readDocument(page, { name: file ?? 'pasted.html', parseHtml });
  return outcome.kind === 'unreadable'
    ? { file, fault: outcome.fault }
    : { kind: 'documents', file, documents: outcome.documents };
}

/** Only a page has a parser for web pages: a worker has none. The rest is read there. */
const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const isWebPage = (name: string, bytes: Uint8Array) =>
  /\.(?:x?html?|xht)$/iu.test(name) ||
  (!/\.\w+$/u.test(name) && WEB_PAGE.test(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))));
