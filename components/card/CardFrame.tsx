import type { ComponentChildren } from 'preact';

/** Where the card stands: beside a word, at the foot of a narrow window, or in a page of ours. */
export type FrameKind = 'popover' | 'sheet' | 'page';

interface CardFrameProps {
  readonly kind: FrameKind;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** The card's border and name for assistive technology: a dialog that is not modal, or a region of our own page. */
export function CardFrame({ kind, name, children }: CardFrameProps) {
  if (kind === 'page') {
    return (
      <section class="card" data-frame="page" aria-label={name} tabIndex={-1} data-card-focus>
        {children}
      </section>
    );
  }
  return (
    <div
      class="card"
      data-frame={kind}
      role="dialog"
      aria-modal="false"
      aria-label={name}
      tabIndex={-1}
      data-card-focus
    >
      {children}
    </div>
  );
}
