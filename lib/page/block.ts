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
  readonly pieces: readonly Piece[];
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
  const pieces = block.pieces.filter(
    (piece) => piece.start < span.end && span.start < piece.start + piece.length,
  );
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last || !pieces.every((piece) => isUnchanged(block, piece, span))) return null;
  const range = first.node.ownerDocument.createRange();
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

/** Whether a block is still in the page. Its text may have changed. */
export const isThere = (block: Run): boolean => block.pieces[0]?.node.isConnected ?? false;
