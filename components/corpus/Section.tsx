import type { ComponentChildren } from 'preact';
import { useWords } from '../common/words.ts';

/** How deep a heading stands: below the heading of what it is a part of. */
export type HeadingLevel = 3 | 4 | 5;

interface SectionProps {
  readonly level?: HeadingLevel;
  readonly title: string;
  readonly count: number;
  /** What there is to know of them all, in a sentence. */
  readonly hint?: string;
  /** What to say where there are none. */
  readonly none?: string;
  readonly children: ComponentChildren;
}

/** A part of a page: what it lists, how many there are, and the list. */
export function Section({ level = 3, title, count, hint, none, children }: SectionProps) {
  const { locale } = useWords();
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading class="section-heading">
        {title} <span class="section-count">{new Intl.NumberFormat(locale).format(count)}</span>
      </Heading>
      {hint !== undefined && <p class="section-hint">{hint}</p>}
      {count === 0 && none !== undefined ? <p class="found-none">{none}</p> : children}
    </section>
  );
}
