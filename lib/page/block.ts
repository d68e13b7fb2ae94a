import type { Span } from '../domain/span.ts';

/** A stretch of a block's text that stands in one text node. */
export interface Piece {
  readonly node: Text;
  /** Where it begins in the node. */
  readonly from: number;
  /** Where it begins in the block's text. */
  readonly start: number;
  readonly length: number;
}

/** What text is read from: an element, or an open shadow root. */
export type Container = Element | ShadowRoot;

/** A run of text in one container. Characters between two pieces (a line break) stand in no node. */
export interface Run {
  readonly text: string;
  readonly container: Container;
  /** Null: the run is all the text in the container. Its nodes are looked up when they are needed. */
  readonly pieces: readonly Piece[] | null;
}

/** A run with the page's number for it, and the number of the section that it stands in. */
export interface Block extends Run {
  readonly id: number;
  readonly section: number;
}

/**
 * The range of a span of the block's text. Null where the page has changed since it was read: the nodes are gone,
 * or hold other words. The range is the page's own, and follows what happens to its nodes.
 */
export function rangeOf(block: Run, span: Span): Range | null {
  let first: Piece | null = null;
  let last: Piece | null = null;
  for (const piece of piecesOf(block, span.end)) {
    if (piece.start >= span.end || span.start >= piece.start + piece.length) continue;
    if (!isUnchanged(block, piece, span)) return null;
    first ??= piece;
    last = piece;
  }
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.from + Math.max(0, span.start - first.start));
  range.setEnd(last.node, last.from + Math.min(last.length, span.end - last.start));
  return range;
}

function isUnchanged(block: Run, piece: Piece, span: Span): boolean {
  const start = Math.max(piece.start, span.start);
  const end = Math.min(piece.start + piece.length, span.end);
  const shift = piece.from - piece.start;
  return (
    piece.node.isConnected &&
    piece.node.data.slice(start + shift, end + shift) === block.text.slice(start, end)
  );
}

/** NodeFilter's bits for text, and text in CDATA sections. */
const TEXT = 4 | 8;

/** The text nodes of a run, or as many as there are before a place in its text: those that are known, or are there now. */
export function piecesOf({ container, pieces }: Run, until = Number.POSITIVE_INFINITY): readonly Piece[] {
  if (pieces) return pieces;
  const first = container.firstChild;
  if (first && isText(first) && first.length >= until)
    return [{ node: first, from: 0, start: 0, length: first.length }];
  const found: Piece[] = [];
  const walker = document.createTreeWalker(container, TEXT);
  for (let start = 0; start < until; ) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const { length } = node;
    found.push({ node, from: 0, start, length });
    start += length;
  }
  return found;
}

/** Whether a node is text, plain or in a CDATA section. */
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

/** Whether a block's container is still in the page. Its text may have changed. */
export const isThere = ({ container }: Run): boolean => container.isConnected;

/** The first node of a run; its container where there is none any more. */
export const firstNodeOf = ({ container, pieces }: Run): Node =>
  pieces?.[0]?.node ?? container.firstChild ?? container;

/** The element that a place in the block's text stands in; null directly in a shadow root, and where it is gone. */
export function elementAt(block: Run, at: number): Element | null {
  for (const { start, length, node } of piecesOf(block, at + 1))
    if (at < start + length) return node.parentElement;
  return null;
}

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

const LINK = 'a[href]';

/** Whether all the words of a run are one link. */
export function isLink({ container, text, pieces }: Run): boolean {
  if (pieces) {
    const link = pieces[0]?.node.parentElement?.closest(LINK);
    return link?.contains(pieces.at(-1)?.node ?? null) ?? false;
  }
  if (isElement(container) && container.closest(LINK)) return true;
  const [first, words] = [container.querySelector(LINK)?.textContent.trim(), text.trim()];
  return first?.length === words.length;
}
