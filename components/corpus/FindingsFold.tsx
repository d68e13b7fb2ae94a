import { useState } from 'preact/hooks';
import type { Extraction } from '../../lib/domain/corpus.ts';
import { useWords } from '../common/words.ts';
import { Findings } from './Findings.tsx';
import type { HeadingLevel } from './Section.tsx';

interface FindingsFoldProps {
  readonly extraction: Extraction;
  readonly level: HeadingLevel;
  readonly isOpenFirst: boolean;
}

/** What was found in a document, folded up until it is asked for: it takes long to draw. */
export function FindingsFold({ extraction, level, isOpenFirst }: FindingsFoldProps) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('optionsWhatWasFound')}</summary>
      {isOpen && <Findings extraction={extraction} level={level} />}
    </details>
  );
}
