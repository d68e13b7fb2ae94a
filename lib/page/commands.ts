import { isIn, type Rect } from '../card/geometry.ts';
import { type Finding, rangeOfFinding } from './finding.ts';
import { linesOf } from './hit.ts';
import { inPageOrder } from './page-order.ts';
import { viewport } from './viewport.ts';

/** The finding before or after another in the order of the page, going round at the ends. */
export function neighbour(marked: Iterable<Finding>, at: Finding | null, step: 1 | -1): Finding | null {
  const order = [...marked].sort(inPageOrder);
  const here = at ? order.indexOf(at) : -1;
  if (here < 0)
    return (step > 0 ? order.find(isBelowTop) : order.findLast(isAboveBottom)) ?? order[0] ?? null;
  return order[(here + step + order.length) % order.length] ?? null;
}

/** Where a finding comes among the marked ones, counted from 1. */
export function positionOf(marked: Iterable<Finding>, finding: Finding): number {
  return [...marked].sort(inPageOrder).indexOf(finding) + 1;
}

/** The first finding in view; null where none is. */
export function firstInView(marked: Iterable<Finding>): Finding | null {
  return (
    [...marked].sort(inPageOrder).find((finding) => isBelowTop(finding) && isAboveBottom(finding)) ?? null
  );
}

/** Brings words into view, in the middle of it when they are not in view yet. */
export function bringIntoView(finding: Finding): void {
  const range = rangeOfFinding(finding);
  if (!range || isInView(linesOf(range))) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [line] = linesOf(range);
  if (line && !isInView([line]))
    window.scrollBy({ top: line.top - viewport().height / 2, behavior: 'instant' });
}

/** Whether any of these lines is in the viewport. */
export function isInView(lines: readonly Rect[]): boolean {
  const { width, height } = viewport();
  const view = { left: 0, top: 0, right: width, bottom: height };
  return lines.some((line) => isIn(view, { x: line.left, y: (line.top + line.bottom) / 2 }));
}

const topOf = ({ range }: Finding) => range?.getBoundingClientRect().top ?? 0;

const isBelowTop = (finding: Finding) => topOf(finding) >= 0;

const isAboveBottom = (finding: Finding) => topOf(finding) < viewport().height;
