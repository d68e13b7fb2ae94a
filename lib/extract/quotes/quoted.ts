import type { Span } from '../../domain/span.ts';

/** A stretch between quotation marks inside one paragraph. */
export interface Quoted {
  /** The words without the marks. */
  readonly inner: Span;
  /** The same with the marks that are there. */
  readonly outer: Span;
  readonly opened: boolean;
  readonly closed: boolean;
  /** Set when the marks are single ones. */
  readonly single: boolean;
  /** The speaker's name where a transcript begins with one: 'WALLACE: …'. It is no part of `inner`. */
  readonly label: Span | null;
}

/** A place at which a quotation may begin, and the paragraph around it. */
export interface Opening {
  readonly text: string;
  readonly paragraph: Span;
  /** The paragraph after it, if any. */
  readonly below: Span | null;
  readonly at: number;
}

/** What was taken at a place, if anything, and where reading goes on. */
export interface Taken {
  readonly stretch: Quoted | null;
  readonly next: number;
}

/** What may stand before an opening mark. */
export const BEFORE_OPENING = /[\s([{—–\-:;,/\p{Cf}]/u;

/** A transcript's speaker in capitals. */
const LABEL = /^(\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,3}):\s+(?=\S)/u;

/** A stretch whose words, with the blanks around them, are `inner`, and which has the marks that are said to be there. */
export function quoted(
  text: string,
  inner: Span,
  { opened = true, closed = true, single = false }: Partial<Pick<Quoted, 'opened' | 'closed' | 'single'>>,
): Quoted {
  let { start, end } = inner;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  const outer = { start: opened ? inner.start - 1 : inner.start, end: closed ? inner.end + 1 : inner.end };
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 44)));
  if (!label?.[1]) return { inner: { start, end }, outer, opened, closed, single, label: null };
  const named = { start, end: start + label[1].length };
  return { inner: { start: start + label[0].length, end }, outer, opened, closed, single, label: named };
}
