import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../common/words.ts';
import { countWords } from './count-words.ts';
import type { DeskAtHand, Draft, Refusal } from './desk.ts';
import { ProgressNote } from './ProgressNote.tsx';
import { Refusals } from './Refusals.tsx';
import { Review } from './Review.tsx';

interface AddPageProps extends DeskAtHand {
  /** Why documents cannot be added now; null when they can. */
  readonly closed: string | null;
}

/** The desk on which documents are added: by pasted text, by files, and by files dropped on it. */
export function AddPage(props: AddPageProps) {
  const { t } = useWords();
  const { desk, closed, onCancel } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(desk.kind);
  useEffect(() => {
    if (before.current !== desk.kind) heading.current?.focus();
    before.current = desk.kind;
  }, [desk.kind]);
  return (
    <section class="page" aria-labelledby="add-heading">
      <h2 id="add-heading" ref={heading} tabIndex={-1}>
        {t(desk.kind === 'review' ? 'optionsReviewHeading' : 'optionsAddHeading')}
      </h2>
      {closed !== null && <p class="notice">{closed}</p>}
      {closed === null && desk.kind === 'clear' && <Intake {...props} {...desk} />}
      {(desk.kind === 'reading' || desk.kind === 'saving') && (
        <ProgressNote progress={desk.progress} onCancel={onCancel} />
      )}
      {desk.kind === 'review' && <Review {...props} drafts={desk.drafts} refusals={desk.refusals} />}
    </section>
  );
}

interface IntakeProps extends Pick<AddPageProps, 'text' | 'onType' | 'onText' | 'onFiles' | 'onTakeBack'> {
  readonly refusals: readonly Refusal[];
  readonly aside: readonly Draft[];
}

function Intake({ refusals, aside, text, onType, onText, onFiles, onTakeBack }: IntakeProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Refusals refusals={refusals} />
      {aside.length > 0 && (
        <p class="notice">
          {countWords(words, 'aside', aside.length)}{' '}
          <button type="button" class="text-button" onClick={onTakeBack}>
            {t('optionsUndo')}
          </button>
        </p>
      )}
      <DropZone onFiles={onFiles} />
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
        }}
      >
        <label class="field">
          <span class="field-label">{t('optionsPasteLabel')}</span>
          <textarea
            rows={10}
            dir="auto"
            value={text}
            placeholder={t('optionsPasteHint')}
            onInput={(event) => onType(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button-main" disabled={text.trim() === ''}>
          {t('optionsReadText')}
        </button>
      </form>
    </>
  );
}

function DropZone({ onFiles }: Pick<AddPageProps, 'onFiles'>) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button in it does the same by key
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>{t('optionsDropHint')}</p>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('optionsChooseFiles')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".txt,.md,.markdown,.html,.htm,.xhtml,.json,.jsonl,.ndjson,text/plain,text/markdown,text/html,application/json"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <p class="found-soft">{t('optionsFileKinds')}</p>
    </div>
  );
}
