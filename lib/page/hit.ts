import { isIn, nearestLine, type Rect } from '../card/geometry.ts';
import type { Point } from '../card/state.ts';
import type { Finding } from './finding.ts';

/** How far from the words the pointer still is on them, in px: lines have space between them. */
const SLACK = 1;

interface Roots {
  readonly shadowRoots: ShadowRoot[];
}

/** Ways to tell what is at a point; no browser of today has all of them. */
interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number, roots: Roots): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

interface HitRegistry {
  highlightsFromPoint?(x: number, y: number, roots: Roots): { ranges: AbstractRange[] }[];
}

/** The marked finding whose words are seen at a point; null where there is none. `roots`: shadow roots with marks. */
export function findingAt(
  point: Point,
  marked: ReadonlySet<Finding>,
  roots: readonly ShadowRoot[],
): Finding | null {
  if (marked.size === 0) return null;
  const shadowRoots = [...roots];
  const isHit = hitByHighlight(point, { shadowRoots }) ?? hitByCaret(point, { shadowRoots });
  for (const finding of marked)
    if (
      finding.range &&
      isHit?.(finding.range) &&
      isAt(finding.range, point) &&
      isOpenTo(finding.range, point)
    )
      return finding;
  return null;
}

/** The rectangles of a range's lines. */
export function linesOf(range: Range): Rect[] {
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

type IsHit = (range: Range) => boolean;

/** Null where it finds nothing: in Chromium it is blind while the device scale is emulated. */
function hitByHighlight({ x, y }: Point, roots: Roots): IsHit | null {
  const hits = (CSS.highlights as HitRegistry).highlightsFromPoint?.(x, y, roots) ?? [];
  const ranges = new Set(hits.flatMap((hit) => [...hit.ranges]));
  return ranges.size > 0 ? (range) => ranges.has(range) : null;
}

function hitByCaret(point: Point, roots: Roots): IsHit | null {
  const caret = caretAt(point, roots);
  if (!caret) return null;
  const { node, offset } = caret;
  const root = node.getRootNode();
  return (range) => range.startContainer.getRootNode() === root && range.isPointInRange(node, offset);
}

function caretAt({ x, y }: Point, roots: Roots): { node: Node; offset: number } | null {
  const within = document as CaretDocument;
  const position = within.caretPositionFromPoint?.(x, y, roots);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = within.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function isAt(range: Range, point: Point): boolean {
  const line = nearestLine(linesOf(range), point);
  return line !== undefined && isIn(line, point, SLACK);
}

/** Whether a range is not covered at a point: the browser's own ways to find it see through what lies over it. */
function isOpenTo({ commonAncestorContainer: node }: Range, point: Point): boolean {
  const words = node instanceof Element ? node : node.parentElement;
  const top = topmostAt(point);
  return !words || !top || holds(words, top) || holds(top, words);
}

/** The uppermost element at a point, in whichever open shadow root. */
function topmostAt({ x, y }: Point): Element | null {
  let top = document.elementFromPoint(x, y);
  for (;;) {
    const inner = top?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner.getRootNode() !== top?.shadowRoot) return top;
    top = inner;
  }
}

/** Whether an element is or contains another one, through shadow roots. */
function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode();
  return root instanceof ShadowRoot && holds(outer, root.host);
}
