import { isIn, nearestLine, type Rect } from '../card/geometry.ts';
import type { Point } from '../card/state.ts';
import type { Finding } from './findings.ts';

/** How far from the words the pointer still is on them, in px: lines have space between them. */
const SLACK = 1;

interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
}

interface HitRegistry {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { ranges: AbstractRange[] }[];
}

/** The marked finding whose words are at a point; null where there is none. `roots`: shadow roots with marks. */
export function findingAt(
  point: Point,
  marked: ReadonlySet<Finding>,
  roots: readonly ShadowRoot[],
): Finding | null {
  const registry = CSS.highlights as HitRegistry;
  const isHit = registry.highlightsFromPoint
    ? hitByHighlight(registry, point, roots)
    : hitByCaret(point, roots);
  for (const finding of marked)
    if (finding.range && isHit(finding.range) && isAt(finding.range, point)) return finding;
  return null;
}

/** The rectangles of a range's lines. */
export function linesOf(range: Range): Rect[] {
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

type IsHit = (range: Range) => boolean;

function hitByHighlight(registry: HitRegistry, { x, y }: Point, roots: readonly ShadowRoot[]): IsHit {
  const hits = registry.highlightsFromPoint?.(x, y, { shadowRoots: [...roots] }) ?? [];
  const ranges = new Set(hits.flatMap((hit) => [...hit.ranges]));
  return (range) => ranges.has(range);
}

function hitByCaret({ x, y }: Point, roots: readonly ShadowRoot[]): IsHit {
  const caret = (document as CaretDocument).caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] });
  if (!caret) return () => false;
  return (range) =>
    range.startContainer.getRootNode() === caret.offsetNode.getRootNode() &&
    range.isPointInRange(caret.offsetNode, caret.offset);
}

function isAt(range: Range, point: Point): boolean {
  const line = nearestLine(linesOf(range), point);
  return line !== undefined && isIn(line, point, SLACK);
}
