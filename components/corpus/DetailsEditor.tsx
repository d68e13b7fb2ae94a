import { useState } from 'preact/hooks';
import { useWords } from '../common/words.ts';
import { DetailsForm } from './DetailsForm.tsx';
import type { Draft, FieldProblems } from './desk.ts';

interface DetailsEditorProps {
  /** The document as it is held. */
  readonly held: Draft;
  readonly isBusy: boolean;
  readonly problemsOf: (draft: Draft) => FieldProblems;
  readonly doubtsOf: (draft: Draft) => FieldProblems;
  readonly onSave: (draft: Draft) => void;
  readonly onCancel: () => void;
}

/** Title, publisher, date and address of a document of the reader's, to be mended afterwards. */
export function DetailsEditor({ held, isBusy, problemsOf, doubtsOf, onSave, onCancel }: DetailsEditorProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(held);
  const problems = problemsOf(draft);
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
    >
      <DetailsForm
        {...(draft.arrival.provenance === 'names' && { only: ['title'] })}
        fields={draft.fields}
        problems={problems}
        doubts={doubtsOf(draft)}
        onChange={(fields) => setDraft({ ...draft, fields })}
      />
      <p class="version-actions">
        <button
          type="submit"
          class="button button-main"
          disabled={isBusy || Object.keys(problems).length > 0 || draft === held}
        >
          {t('optionsSaveDetails')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('optionsCancel')}
        </button>
      </p>
    </form>
  );
}
