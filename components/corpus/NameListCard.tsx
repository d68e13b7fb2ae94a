import { useMemo } from 'preact/hooks';
import { useWords } from '../common/words.ts';
import { countWords } from './count-words.ts';
import { DetailsForm } from './DetailsForm.tsx';
import { DraftHead } from './DraftHead.tsx';
import type { DeskAtHand, Draft } from './desk.ts';
import { NameList } from './NameList.tsx';
import { Section } from './Section.tsx';

interface NameListCardProps extends Pick<DeskAtHand, 'onEdit' | 'onLeaveOut'> {
  readonly draft: Draft;
}

/** A list of names at hand: how much is in it, and which of its names the library tells something of. */
export function NameListCard({ draft, onEdit, onLeaveOut }: NameListCardProps) {
  const words = useWords();
  const { extraction, fields, file, held, told } = draft;
  const { document, entities } = extraction;
  const [known, others] = useMemo(() => {
    const ids = new Set(told);
    const isKnown = Map.groupBy(entities, ({ id }) => ids.has(id));
    return [isKnown.get(true) ?? [], isKnown.get(false) ?? []];
  }, [entities, told]);
  const forms = entities.reduce((all, { aliases }) => all + aliases.length, 0);
  return (
    <li class="draft">
      <DraftHead
        name={fields.title || file || words.t('optionsNameList')}
        onLeaveOut={() => onLeaveOut([document.id])}
      />
      <p class="draft-counts">
        <span>{words.t('optionsNameList')}</span>
        <span>{countWords(words, 'names', entities.length)}</span>
        <span>{countWords(words, 'forms', forms)}</span>
      </p>
      {held && <p class="notice">{words.t('optionsListHeldAlready')}</p>}
      <DetailsForm
        only={['title']}
        fields={fields}
        problems={{}}
        doubts={{}}
        onChange={(changed) => onEdit(document.id, changed)}
      />
      {known.length > 0 && (
        <Section
          level={4}
          title={words.t('optionsNamesKnown')}
          count={known.length}
          hint={words.t('optionsNamesKnownHint')}
        >
          <NameList entities={known} />
        </Section>
      )}
      {others.length > 0 && (
        <Section
          level={4}
          title={words.t('optionsNamesNew')}
          count={others.length}
          hint={words.t('optionsNamesNewHint')}
        >
          <NameList entities={others} />
        </Section>
      )}
    </li>
  );
}
