import type { ComponentChildren } from 'preact';
import type { Span } from '../../lib/domain/span.ts';

interface MarkedProps {
  readonly text: string;
  /** Stretches of the text, in order, none overlapping. */
  readonly matched: readonly Span[];
}

/** A text with the stretches that matched a search marked. */
export function Marked({ text, matched }: MarkedProps) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of matched) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
