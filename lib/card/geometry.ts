import type { Point } from './state.ts';

/** A rectangle in the viewport, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes. `maxHeight` is what there is room for. */
export type Placement =
  | {
      readonly kind: 'beside';
      readonly side: Side;
      readonly left: number;
      readonly top: number;
      readonly maxHeight: number;
    }
  | { readonly kind: 'sheet'; readonly edge: 'top' | 'bottom'; readonly maxHeight: number };

/** On which side of the words a card stands. */
export type Side = 'below' | 'above';

/** Below this width of the viewport, in px, a card is a sheet across it. */
export const SHEET_BELOW = 480;
/** A viewport lower than this, in px, has no room for a card beside its words. */
const LOW = 300;
/** A viewport narrower than this, in px, has no room for a sheet that is worth reading without being asked for. */
const NARROW = 280;
/** Between the marked words and the card, in px: near enough to belong, far enough not to touch. */
const GAP = 6;
/** Between the card and the edges of the viewport, in px. */
const MARGIN = 8;
/** How far the card begins to the left of the pointer, in px, so that the way into it is straight down or up. */
const LEAD = 32;
/** The widest card, in px. */
const WIDTH = 400;
/** The highest card, in px. */
export const HEIGHT = 520;
/** A card that stands on one side stays there as long as it has so much room, in px: it does not jump about. */
const ROOM_TO_STAY = 160;
/** The highest sheet, as a part of the viewport: the page must stay in view. */
const SHEET_PART = 0.6;
/** A sheet lower than this, in px, is not worth having: it goes to the other edge instead. */
const SHEET_LEAST = 260;

/** Whether a card in such a viewport is a sheet across it. */
export function isSheet(viewport: Size): boolean {
  return viewport.width < SHEET_BELOW || viewport.height < LOW;
}

/** Whether a viewport (that of a small frame) has no room for both a card and the words it stands at. */
export function isCramped(viewport: Size): boolean {
  return viewport.height < LOW || viewport.width < NARROW;
}

/** How wide a card is in such a viewport. Px. */
export function cardWidth(viewport: Size): number {
  return isSheet(viewport) ? viewport.width : Math.min(WIDTH, viewport.width - 2 * MARGIN);
}

/**
 * Where a card goes that belongs to words whose lines are `lines` (at least one): under them, above them where that
 * has more room, never over them; in the viewport as far as there is room. In a low viewport it takes all of it.
 * `stay` is the side where it stands now.
 */
export function place(
  lines: readonly Rect[],
  point: Point,
  card: Size,
  viewport: Size,
  stay: Side | null = null,
): Placement {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return isSheet(viewport)
    ? sheet(top, bottom, card, viewport)
    : beside({ top, bottom }, anchorX(lines, point), card, viewport, stay);
}

/** The line nearest to a point; undefined where there are none. */
export function nearestLine(lines: readonly Rect[], point: Point): Rect | undefined {
  let nearest: Rect | undefined;
  for (const line of lines) if (!nearest || distance(line, point) < distance(nearest, point)) nearest = line;
  return nearest;
}

/** Whether a point is in a rectangle, or within `slack` px of it. */
export function isIn(rect: Rect, point: Point, slack = 0): boolean {
  return distance(rect, point) <= slack;
}

function distance(rect: Rect, { x, y }: Point): number {
  return Math.hypot(Math.max(rect.left - x, 0, x - rect.right), Math.max(rect.top - y, 0, y - rect.bottom));
}

function anchorX(lines: readonly Rect[], point: Point): number {
  const line = nearestLine(lines, point);
  return line ? clamp(point.x, line.left, line.right) : point.x;
}

function beside(
  { top, bottom }: Pick<Rect, 'top' | 'bottom'>,
  x: number,
  card: Size,
  viewport: Size,
  stay: Side | null,
): Placement {
  const rooms = { below: viewport.height - MARGIN - (bottom + GAP), above: top - GAP - MARGIN };
  const wanted = Math.min(card.height, HEIGHT);
  const side = stay && rooms[stay] >= Math.min(wanted, ROOM_TO_STAY) ? stay : roomier(rooms, wanted);
  const maxHeight = Math.floor(Math.max(0, Math.min(HEIGHT, rooms[side])));
  const left = clamp(x - LEAD, MARGIN, Math.max(MARGIN, viewport.width - MARGIN - card.width));
  const y = side === 'below' ? bottom + GAP : top - GAP - Math.min(wanted, maxHeight);
  return { kind: 'beside', side, left: Math.round(left), top: Math.round(y), maxHeight };
}

const roomier = (rooms: Record<Side, number>, wanted: number): Side =>
  rooms.below >= wanted || rooms.below >= rooms.above ? 'below' : 'above';

function sheet(top: number, bottom: number, card: Size, viewport: Size): Placement {
  if (viewport.height < LOW) return { kind: 'sheet', edge: 'bottom', maxHeight: Math.floor(viewport.height) };
  const most = Math.floor(viewport.height * SHEET_PART);
  const below = viewport.height - bottom - GAP;
  const above = top - GAP;
  if (below >= Math.min(card.height, SHEET_LEAST) || below >= above)
    return { kind: 'sheet', edge: 'bottom', maxHeight: Math.floor(Math.min(most, Math.max(below, 0))) };
  return { kind: 'sheet', edge: 'top', maxHeight: Math.floor(Math.min(most, above)) };
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
