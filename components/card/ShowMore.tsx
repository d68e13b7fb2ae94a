import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface ShowMoreProps {
  readonly label: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** The rest of a list, behind a button that says how much there is. Nothing when there is no rest. */
export function ShowMore({ label, count, children }: ShowMoreProps) {
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  if (open) return children;
  return (
    <button type="button" class="card-more" aria-expanded="false" onClick={() => setOpen(true)}>
      {label}
    </button>
  );
}
