import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Span } from '../../lib/domain/span.ts';

/** A stretch to mark, with the id of what it belongs to. */
export interface TextMark extends Span {
  readonly id: string;
  readonly kind: 'quote' | 'name' | 'fact';
}

/** A stretch of the text with all the marks that lie on it. */
export interface MarkedPiece {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/** Cuts a text at the edges of its marks; the pieces together are the text. Marks may overlap. */
export function cutAtMarks(text: string, marks: readonly TextMark[]): readonly MarkedPiece[] {
  const inside = marks.filter(({ start, end }) => start < end && start >= 0 && end <= text.length);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  const opening = inside.toSorted((a, b) => a.start - b.start);
  let open: readonly TextMark[] = [];
  let next = 0;
  return edges.slice(0, -1).map((start, i) => {
    open = open.filter((mark) => mark.end > start);
    while (opening[next]?.start === start) {
      const mark = opening[next];
      if (mark) open = [...open, mark];
      next += 1;
    }
    return { text: text.slice(start, edges[i + 1]), marks: open };
  });
}

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  /** The id whose marks stand out and are brought into view. */
  readonly current: string | null;
}

/** A document's text, verbatim, with what was found in it marked. */
export function MarkedText({ text, marks, current }: MarkedTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => cutAtMarks(text, marks), [text, marks]);
  useEffect(() => {
    if (current !== null && root.current) bringUp(root.current);
  }, [current]);
  return (
    <div class="text" ref={root} dir="auto">
      {pieces.map((piece, i) => (
        <Piece key={i} piece={piece} current={current} />
      ))}
    </div>
  );
}

/** Scrolls the first current mark to the middle: within the text where that scrolls, otherwise the page. */
function bringUp(text: HTMLElement): void {
  const mark = text.querySelector<HTMLElement>('mark[data-current="true"]');
  if (!mark) return;
  if (text.scrollHeight > text.clientHeight) text.scrollTop = mark.offsetTop - text.clientHeight / 2;
  else mark.scrollIntoView({ block: 'center' });
}

function Piece({ piece: { text, marks }, current }: { piece: MarkedPiece; current: string | null }) {
  if (marks.length === 0) return <>{text}</>;
  const kinds = [...new Set(marks.map(({ kind }) => kind))].join(' ');
  return (
    <mark data-kinds={kinds} data-current={marks.some(({ id }) => id === current)}>
      {text}
    </mark>
  );
}
