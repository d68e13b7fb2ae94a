import { useId } from 'preact/hooks';
import { type MessageKey, useWords } from '../common/words.ts';
import type { DraftFields, FieldProblems } from './desk.ts';

interface DetailsFormProps {
  /** The fields that make sense of it, where not all do. */
  readonly only?: readonly (keyof DraftFields)[];
  readonly fields: DraftFields;
  readonly problems: FieldProblems;
  /** What wants a look, in words; it can be saved as it is. */
  readonly doubts: FieldProblems;
  readonly onChange: (fields: DraftFields) => void;
}

interface FieldKind {
  readonly name: keyof DraftFields;
  readonly label: MessageKey;
  readonly hint: MessageKey | null;
  readonly type: 'text' | 'url';
}

const FIELDS: readonly FieldKind[] = [
  { name: 'title', label: 'optionsFieldTitle', hint: null, type: 'text' },
  { name: 'publisher', label: 'optionsFieldPublisher', hint: null, type: 'text' },
  { name: 'published', label: 'optionsFieldDate', hint: 'optionsFieldDateHint', type: 'text' },
  { name: 'url', label: 'optionsFieldAddress', hint: null, type: 'url' },
];

/** Title, publisher, date and address of a document, as the reader knows them. Nothing is required. */
export function DetailsForm({ only, fields, problems, doubts, onChange }: DetailsFormProps) {
  return (
    <div class="details-form">
      {FIELDS.filter(({ name }) => only?.includes(name) ?? true).map((kind) => (
        <DetailField
          key={kind.name}
          kind={kind}
          value={fields[kind.name]}
          problem={problems[kind.name]}
          doubt={doubts[kind.name]}
          onInput={(value) => onChange({ ...fields, [kind.name]: value })}
        />
      ))}
    </div>
  );
}

interface DetailFieldProps {
  readonly kind: FieldKind;
  readonly value: string;
  readonly problem: string | undefined;
  readonly doubt: string | undefined;
  readonly onInput: (value: string) => void;
}

function DetailField({ kind, value, problem, doubt, onInput }: DetailFieldProps) {
  const { t } = useWords();
  const id = useId();
  const note = problem ?? doubt ?? (kind.hint ? t(kind.hint) : undefined);
  const tone = problem === undefined ? (doubt === undefined ? 'field-hint' : 'field-doubt') : 'field-problem';
  return (
    <div class="field" data-field={kind.name}>
      <label class="field-label" for={id}>
        {t(kind.label)}
      </label>
      <input
        id={id}
        type="text"
        inputMode={kind.type === 'url' ? 'url' : 'text'}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {note !== undefined && (
        <p id={`${id}-note`} class={tone}>
          {note}
        </p>
      )}
    </div>
  );
}
