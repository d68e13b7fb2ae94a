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
  for (const piece of piecesOf(block)) {
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

/** The text nodes of a run, as far as they are known or can be found. */
export function piecesOf({ container, text, pieces }: Run): readonly Piece[] {
  if (pieces) return pieces;
  const found: Piece[] = [];
  const walker = document.createTreeWalker(container, TEXT);
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = (node as Text).data;
    found.push({ node: node as Text, from: 0, start, length });
    start += length;
  }
  return start === text.length ? found : [];
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
  for (const { start, length, node } of piecesOf(block)) if (at < start + length) return node.parentElement;
  return null;
}

/** The link that a run stands in wholly; null where there is none. */
export function linkAround(block: Run): Element | null {
  if (!block.pieces && !block.container.querySelector('a[href]'))
    return block.container instanceof ShadowRoot ? null : block.container.closest('a[href]');
  const pieces = piecesOf(block);
  const last = pieces.at(-1)?.node;
  const link = last && pieces[0]?.node.parentElement?.closest('a[href]');
  return link?.contains(last ?? null) ? link : null;
}
