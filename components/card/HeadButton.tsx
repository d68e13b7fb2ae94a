/* Icons as paths in a box of 16 units, drawn in the text's colour. */
export const CLOSE = 'M3.5 3.5l9 9m0-9l-9 9';
export const BACK = 'M10 2.5L4.5 8l5.5 5.5';
export const PIN = 'M6 2.5h4L9.5 7l2.5 2.5H4L6.500 7zM8 9.500v4.500';
export const PINNED = 'M6 2.5h4L9.5 7l2.5 2.5H4L6.500 7zM8 9.500v4.500M6.500 3h3v5h-3z';

interface HeadButtonProps {
  readonly label: string;
  readonly icon: string;
  readonly onClick: () => void;
}

/** One of the small buttons at the top of a card. */
export function HeadButton({ label, icon, onClick }: HeadButtonProps) {
  return (
    <button type="button" class="card-button" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={icon} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
      </svg>
    </button>
  );
}
