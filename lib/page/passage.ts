import type { Rect } from '../card/geometry.ts';
import type { Point, Subject } from '../card/state.ts';
import { type Finding, surfaceOf } from './finding.ts';

/** How much of the page's text on either side goes with a question for a card, in UTF-16 code units. */
const AROUND = 300;

/** What a card at this finding is about. */
export function subjectOf({ id, block, mention }: Finding): Subject {
  const passage = block.text.slice(Math.max(0, mention.start - AROUND), mention.end + AROUND);
  return {
    mention: id,
    entity: mention.entity,
    name: mention.name,
    surface: surfaceOf(block, mention),
    via: mention.via,
    passage: passage.replace(/\s+/g, ' '),
  };
}

/** Where a card that no pointer asked for is placed: at the start of the first line. */
export function startOf(lines: readonly Rect[]): Point {
  const [first] = lines;
  return { x: first?.left ?? 0, y: first ? (first.top + first.bottom) / 2 : 0 };
}
