import type { CardContent } from '../../lib/domain/card.ts';
import type { EntityType } from '../../lib/domain/entity.ts';
import { dateWords } from '../common/date-words.ts';
import { type MessageKey, useWords } from '../common/words.ts';

/** The string that names each type of entity. */
export const TYPE_NAMES: Readonly<Record<EntityType, MessageKey>> = {
  person: 'typePerson',
  organization: 'typeOrganization',
  place: 'typePlace',
  event: 'typeEvent',
  agreement: 'typeAgreement',
  concept: 'typeConcept',
};

interface CardHeadProps {
  readonly content: CardContent;
  readonly onClose: () => void;
  readonly onMute?: (() => void) | undefined;
}

/** Type, name and role; on a near match, what was read as the name and the way to say that it is not. */
export function CardHead({ content, onClose, onMute }: CardHeadProps) {
  const { t } = useWords();
  return (
    <header class="card-head">
      <div class="card-title">
        <p class="card-type">{t(TYPE_NAMES[content.type])}</p>
        <h2 class="card-name">{content.name}</h2>
        <RoleLine role={content.role} />
      </div>
      <CloseButton onClose={onClose} />
      {content.takenFor !== null && (
        <TakenFor surface={content.takenFor} name={content.name} onMute={onMute} />
      )}
    </header>
  );
}

/** The button that closes a card. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="card-close"
      aria-label={t('cardClose')}
      title={t('cardClose')}
      onClick={onClose}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
  );
}

function RoleLine({ role }: Pick<CardContent, 'role'>) {
  const words = useWords();
  if (role === null) return null;
  const text =
    role.date === null ? role.text : words.t('cardRoleDated', role.text, dateWords(role.date, words));
  return <p class="card-role">{text}</p>;
}

interface TakenForProps {
  readonly surface: string;
  readonly name: string;
  readonly onMute?: (() => void) | undefined;
}

function TakenFor({ surface, name, onMute }: TakenForProps) {
  const { t } = useWords();
  return (
    <p class="card-near">
      <span>{t('cardTakenFor', surface, name)}</span>
      {onMute && (
        <button
          type="button"
          class="card-action"
          aria-label={t('cardMuteLabel', surface, name)}
          onClick={onMute}
        >
          {t('cardMute')}
        </button>
      )}
    </p>
  );
}
