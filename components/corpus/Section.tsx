import type { ComponentChildren } from 'preact';
import { useWords } from '../common/words.ts';

interface SectionProps {
  readonly title: string;
  readonly count: number;
  /** What there is to know of them all, in a sentence. */
  readonly hint?: string;
  /** What to say where there are none. */
  readonly none?: string;
  readonly children: ComponentChildren;
}

/** A part of a page: what it lists, how many there are, and the list. */
export function Section({ title, count, hint, none, children }: SectionProps) {
  const { locale } = useWords();
  return (
    <section>
      <h3 class="section-heading">
        {title} <span class="section-count">{new Intl.NumberFormat(locale).format(count)}</span>
      </h3>
      {hint !== undefined && <p class="section-hint">{hint}</p>}
      {count === 0 && none !== undefined ? <p class="found-none">{none}</p> : children}
    </section>
  );
}
