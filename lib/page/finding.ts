import type { FoundMention, Treatment } from './background.ts';
import { type Block, elementAt, isElement, isLink, isThere, rangeOf } from './block.ts';
import { type Setting, sectionFor } from './choose.ts';

/** A mention in the page. `range` is null until it is needed; then it is the page's own, and follows its nodes. */
export interface Finding {
  readonly id: number;
  readonly mention: FoundMention;
  /** The section in which it counts among the marks; unknown until it is offered for one. */
  section: number | null | undefined;
  /** Found hidden, it is not looked at again before this choice. */
  hiddenUntil: number;
  block: Block;
  range: Range | null;
  /** The range that is painted. */
  painted: Range | null;
}

/** The range of a finding, verified; null where the page holds other words by now. */
export function rangeOfFinding(finding: Finding): Range | null {
  if (finding.range && isStillAt(finding.range, finding)) return finding.range;
  finding.range = rangeOf(finding.block, finding.mention);
  return finding.range;
}

/** The words of the page that name the entity, with single blanks between them wherever the source breaks its lines. */
export const surfaceOf = (block: Block, { start, end }: FoundMention): string =>
  block.text.slice(start, end).replace(/\s+/g, ' ');

/** A label has no more words than this. */
const LABEL_WORDS = 3;

/** The section in which a finding counts among the marks: looked up once. */
export function sectionOf(finding: Finding): number | null {
  const { block } = finding;
  if (finding.section === undefined) finding.section = sectionFor(block.section, settingOf(block));
  return finding.section;
}

function settingOf(block: Block): Setting {
  if (!isLink(block)) return 'prose';
  return block.text.trim().split(/\s+/).length <= LABEL_WORDS ? 'label' : 'teaser';
}

function isStillAt(range: Range, { block, mention }: Finding): boolean {
  return range.startContainer.isConnected && !range.collapsed && range.toString() === wordsIn(block, mention);
}

/** The words as they stand in text nodes: without the line breaks that stand for elements. */
function wordsIn(block: Block, { start, end }: FoundMention): string {
  if (!block.pieces) return block.text.slice(start, end);
  return block.pieces
    .map((piece) => block.text.slice(Math.max(start, piece.start), Math.min(end, piece.start + piece.length)))
    .join('');
}

const VISIBLE = { visibilityProperty: true };

/** Whether a reader can see the words: their element is rendered and not hidden. */
export function isVisible({ block, mention }: Finding): boolean {
  return elementAt(block, mention.start)?.checkVisibility(VISIBLE) ?? isThere(block);
}

/** Whether a finding can be marked: its words are there, and the reader sees them. Then it has its range. */
export function isMarkable(finding: Finding, { links }: Treatment): boolean {
  const { container } = finding.block;
  if (isElement(container) && !container.checkVisibility(VISIBLE)) return false;
  const range = rangeOfFinding(finding);
  if (!range) return false;
  const element = range.startContainer.parentElement;
  const isVisible = !element || element === container || element.checkVisibility(VISIBLE);
  if (isVisible && (links || !element?.closest('a[href]'))) return true;
  // The browser keeps every range up to date, as long as there is one.
  finding.range = null;
  return false;
}
