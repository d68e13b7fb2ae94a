import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../lib/domain/span.ts';
import { useWords } from '../common/words.ts';

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
  /** The reader has seen enough of it: Escape, pressed in the text. */
  readonly onLeave: () => void;
}

/** A longer text is cut here until the reader asks for the rest, in characters. */
const LONG = 100_000;

/** With more marks, names are marked only when they are looked at: the page would be slow. */
const MANY = 10_000;

/** A document's text, verbatim, with what was found in it marked. */
export function MarkedText({ text, marks, current, onLeave }: MarkedTextProps) {
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [isWhole, setIsWhole] = useState(text.length <= LONG);
  const isBelow = marks.some(({ id, end }) => id === current && end > LONG);
  const shown = isWhole || isBelow ? text : text.slice(0, LONG);
  const pieces = useMemo(() => {
    const wanted =
      marks.length > MANY ? marks.filter(({ id, kind }) => kind !== 'name' || id === current) : marks;
    return cutAtMarks(shown, wanted);
  }, [shown, marks, marks.length > MANY && current]);
  useEffect(() => {
    if (current !== null && root.current) bringUp(root.current);
  }, [current]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key comes from the mark in it, which has the focus
    <div
      class="text"
      ref={root}
      dir="auto"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && current !== null) onLeave();
      }}
    >
      {pieces.map((piece, i) => (
        <Piece key={i} piece={piece} current={current} />
      ))}
      {shown.length < text.length && (
        <p>
          <button type="button" class="button" onClick={() => setIsWhole(true)}>
            {t('optionsWholeText')}
          </button>
        </p>
      )}
    </div>
  );
}

/**
 * Scrolls the first current mark to the middle, within the text where that scrolls, otherwise the page; and gives it
 * the focus, so that it is read aloud.
 */
function bringUp(text: HTMLElement): void {
  const mark = text.querySelector<HTMLElement>('mark[data-current="true"]');
  if (!mark) return;
  if (text.scrollHeight > text.clientHeight) text.scrollTop = mark.offsetTop - text.clientHeight / 2;
  else mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
}

function Piece({ piece: { text, marks }, current }: { piece: MarkedPiece; current: string | null }) {
  if (marks.length === 0) return <>{text}</>;
  const kinds = [...new Set(marks.map(({ kind }) => kind))].join(' ');
  const isCurrent = marks.some(({ id }) => id === current);
  return (
    <mark data-kinds={kinds} data-current={isCurrent} tabIndex={isCurrent ? -1 : undefined}>
      {text}
    </mark>
  );
}
