import type { DatedFact } from '../../lib/domain/fact.ts';
import { dateWords } from '../common/date-words.ts';
import { type MessageKey, useWords } from '../common/words.ts';
import { ShowInText } from './ShowInText.tsx';

interface FactListProps {
  readonly facts: readonly DatedFact[];
  readonly current: string | null;
  readonly onShow: (id: string) => void;
}

const BASIS_WORDS: Readonly<Record<DatedFact['basis'], MessageKey | null>> = {
  stated: null,
  derived: 'dateNoteDerived',
  inferred: 'dateNoteInferred',
  curated: 'dateNoteCurated',
};

/** The dated facts of a document, oldest first, each with what its date rests on. */
export function FactList({ facts, current, onShow }: FactListProps) {
  const words = useWords();
  const oldestFirst = facts.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <ol class="facts">
      {oldestFirst.map((fact) => {
        const note = BASIS_WORDS[fact.basis];
        return (
          <li key={fact.id} class="facts-fact" data-current={fact.id === current}>
            <span class="facts-date">{dateWords(fact.date, words)}</span>
            <span class="facts-what">
              <span dir="auto">{fact.label}</span>
              {note !== null && <span class="found-soft">{words.t(note)}</span>}
              {fact.evidence !== null && <ShowInText what={fact.label} onShow={() => onShow(fact.id)} />}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
