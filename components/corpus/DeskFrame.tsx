import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, useWords } from '../common/words.ts';

/** A page of the options, with the address that leads to it. */
export interface FramePage {
  readonly href: string;
  readonly label: MessageKey;
  readonly isCurrent: boolean;
}

/** Something that was just done, and how to take it back. */
export interface Toast {
  readonly text: string;
  readonly onUndo: (() => void) | null;
}

/** How long word of something done stays, in ms: three times what its one line takes to read. */
const SHOWN_FOR = 8_000;
/** The same with the way to undo it, in ms: time to see what was done, and to reach the button by keyboard. */
const UNDO_FOR = 30_000;

interface DeskFrameProps {
  readonly pages: readonly FramePage[];
  /** What is out of order with the whole corpus, in words. */
  readonly notice: string | null;
  readonly toast: Toast | null;
  readonly onDismiss: () => void;
  readonly children: ComponentChildren;
}

/** What stands around every page of the options: the name, the way about, and what was just done. */
export function DeskFrame({ pages, notice, toast, onDismiss, children }: DeskFrameProps) {
  const { t } = useWords();
  return (
    <div class="desk">
      <header class="masthead">
        <h1>{t('extensionName')}</h1>
        <nav aria-label={t('optionsNavigation')}>
          {pages.map(({ href, label, isCurrent }) => (
            <a key={href} href={href} aria-current={isCurrent ? 'page' : undefined}>
              {t(label)}
            </a>
          ))}
        </nav>
      </header>
      {notice !== null && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      <main>{children}</main>
      <div class="toast-place" role="status">
        {toast && <ToastNote toast={toast} onDismiss={onDismiss} />}
      </div>
    </div>
  );
}

/** What was just done. It leaves by itself, but not from under the pointer or the focus. */
function ToastNote({ toast, onDismiss }: { readonly toast: Toast; readonly onDismiss: () => void }) {
  const { t } = useWords();
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onDismiss, toast.onUndo ? UNDO_FOR : SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isHeld, toast, onDismiss]);
  const hold = () => setIsHeld(true);
  const release = () => setIsHeld(false);
  return (
    <p class="toast" onPointerEnter={hold} onPointerLeave={release} onFocusIn={hold} onFocusOut={release}>
      <span>{toast.text}</span>
      {toast.onUndo && (
        <button type="button" class="text-button" onClick={toast.onUndo}>
          {t('optionsUndo')}
        </button>
      )}
      <button type="button" class="text-button" onClick={onDismiss}>
        {t('optionsDismiss')}
      </button>
    </p>
  );
}
