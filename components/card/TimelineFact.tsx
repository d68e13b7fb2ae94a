import { useId, useState } from 'preact/hooks';
import type { CardFact } from '../../lib/domain/card.ts';
import { dateWords, machineDate } from '../common/date-words.ts';
import { type MessageKey, useWords } from '../common/words.ts';
import { namedWith } from './named-with.ts';

/** What to say of a date that the text does not plainly state. */
const BASIS_NOTES: Readonly<Record<CardFact['basis'], MessageKey | null>> = {
  stated: null,
  derived: 'dateNoteDerived',
  inferred: 'dateNoteInferred',
  curated: 'dateNoteCurated',
};

/** One dated fact: when, what, how sure, and the words that it rests on. */
export function TimelineFact({ fact }: { readonly fact: CardFact }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const evidenceId = useId();
  const labelId = useId();
  const evidence = fact.evidence?.trim() === fact.label.trim() ? null : fact.evidence;
  const note = BASIS_NOTES[fact.basis];
  const grounds = [note && words.t(note), fact.source.publisher].filter(Boolean).join(' · ');
  return (
    <li class="fact" data-basis={fact.basis}>
      <time class="fact-date" dateTime={machineDate(fact.date)}>
        {dateWords(fact.date, words)}
      </time>
      <div class="fact-what">
        <p class="fact-label" id={labelId} dir="auto">
          {fact.label}
        </p>
        <div class="fact-note">
          {grounds && <span>{grounds}</span>}
          {evidence !== null && (
            <button
              type="button"
              class="card-action"
              {...namedWith(labelId, 'context')}
              aria-expanded={open}
              aria-controls={evidenceId}
              onClick={() => setOpen(!open)}
            >
              {words.t('cardInContext')}
            </button>
          )}
        </div>
        {evidence !== null && (
          <p class="quote-context" id={evidenceId} hidden={!open} dir="auto">
            {words.t('quoted', evidence)}
          </p>
        )}
      </div>
    </li>
  );
}
