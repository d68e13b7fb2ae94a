import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface ShowMoreProps {
  readonly label: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/**
 * The rest of a list, behind a button that says how much there is. Nothing when there is no rest. The button goes when
 * it is pressed, so what it has shown takes the focus: a reader with keys or a screen reader goes on from there.
 */
export function ShowMore({ label, count, children }: ShowMoreProps) {
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  if (open) {
    return (
      <div class="card-revealed" tabIndex={-1} ref={takeFocus}>
        {children}
      </div>
    );
  }
  return (
    <button type="button" class="card-more" aria-expanded="false" onClick={() => setOpen(true)}>
      {label}
    </button>
  );
}

function takeFocus(revealed: HTMLElement | null): void {
  revealed?.focus({ preventScroll: true });
}
