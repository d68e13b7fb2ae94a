import { useState } from 'preact/hooks';
import { quotesToShow } from '../../lib/domain/quote.ts';
import { useWords } from '../common/words.ts';
import { countWords } from './count-words.ts';
import { DetailsForm } from './DetailsForm.tsx';
import type { Draft, DraftFields, FieldProblems, Refusal } from './desk.ts';
import { Findings } from './Findings.tsx';
import { Refusals } from './Refusals.tsx';
import { useParts } from './use-parts.tsx';

/** How many documents are laid out at once: a page of hundreds of forms is slow, and nobody reads it. */
const AT_ONCE = 40;

interface ReviewProps {
  readonly drafts: readonly Draft[];
  readonly refusals: readonly Refusal[];
  readonly problemsOf: (draft: Draft) => FieldProblems;
  /** What wants a look before saving, in words. */
  readonly doubtsOf: (draft: Draft) => FieldProblems;
  readonly onEdit: (id: string, fields: DraftFields) => void;
  readonly onLeaveOut: (id: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** What was found in the documents at hand, and what the reader knows about them, before they are saved. */
export function Review(props: ReviewProps) {
  const words = useWords();
  const { drafts, refusals, problemsOf, onSave, onCancel } = props;
  const { shown, more } = useParts(drafts, AT_ONCE);
  const hasProblems = drafts.some((draft) => Object.keys(problemsOf(draft)).length > 0);
  return (
    <>
      <Refusals refusals={refusals} />
      <ol class="drafts">
        {shown.map((draft) => (
          <DraftCard key={draft.extraction.document.id} draft={draft} {...props} />
        ))}
      </ol>
      {more}
      <div class="review-bar">
        <button type="button" class="button button-main" disabled={hasProblems} onClick={onSave}>
          {countWords(words, 'save', drafts.length)}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.t('optionsCancel')}
        </button>
        {hasProblems && <p class="found-soft">{words.t('optionsMendFirst')}</p>}
      </div>
    </>
  );
}

const isNameList = ({ given, extraction: { quotes, facts } }: Draft) =>
  given && quotes.length === 0 && facts.length === 0;

function DraftCard({
  draft,
  drafts,
  problemsOf,
  doubtsOf,
  onEdit,
  onLeaveOut,
}: ReviewProps & { draft: Draft }) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(drafts.length === 1);
  const { extraction, fields, file, held } = draft;
  const { id } = extraction.document;
  const name = fields.title || file || words.t('optionsPastedText');
  return (
    <li class="draft">
      <div class="draft-head">
        <h3 dir="auto">{name}</h3>
        <button
          type="button"
          class="button button-quiet"
          aria-label={words.t('optionsLeaveOutNamed', name)}
          onClick={() => onLeaveOut(id)}
        >
          {words.t('optionsLeaveOut')}
        </button>
      </div>
      {held && <p class="notice">{words.t('optionsHeldAlready')}</p>}
      {isNameList(draft) && <p class="notice">{words.t('optionsNameList')}</p>}
      <DetailsForm
        fields={fields}
        problems={problemsOf(draft)}
        doubts={doubtsOf(draft)}
        onChange={(changed) => onEdit(id, changed)}
      />
      <p class="draft-counts">
        <span>{countWords(words, 'quotes', quotesToShow(extraction.quotes).length)}</span>
        <span>{countWords(words, 'names', extraction.entities.length)}</span>
        <span>{countWords(words, 'facts', extraction.facts.length)}</span>
      </p>
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{words.t('optionsWhatWasFound')}</summary>
        {isOpen && <Findings extraction={extraction} />}
      </details>
    </li>
  );
}
