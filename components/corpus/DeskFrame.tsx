import type { ComponentChildren } from 'preact';
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
        {toast && (
          <p class="toast">
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
        )}
      </div>
    </div>
  );
}
