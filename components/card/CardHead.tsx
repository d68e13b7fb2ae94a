import type { CardContent } from '../../lib/domain/card.ts';
import type { Edtf } from '../../lib/domain/date.ts';
import type { EntityType } from '../../lib/domain/entity.ts';
import { sureDateWords } from '../common/date-words.ts';
import { isolated, type MessageKey, useWords } from '../common/words.ts';
import type { CardProps } from './card-props.ts';
import { BACK, CLOSE, HeadButton, PIN, PINNED } from './HeadButton.tsx';

/** The string that names each type of entity. */
export const TYPE_NAMES: Readonly<Record<EntityType, MessageKey>> = {
  person: 'typePerson',
  organization: 'typeOrganization',
  place: 'typePlace',
  event: 'typeEvent',
  agreement: 'typeAgreement',
  concept: 'typeConcept',
};

/**
 * Type, name and role, and the way to say that the page's words are not this entity: in the bar, or, on a near match,
 * beside what was read as the name.
 */
export function CardHead({ face, surface, frame, pinned, onBack, onPin, onClose, onMute }: CardProps) {
  const { t } = useWords();
  const content = face.kind === 'shown' ? face.content : null;
  return (
    <div class="card-head">
      <div class="card-bar">
        {onBack && <HeadButton label={t('cardBack')} icon={BACK} onClick={onBack} />}
        <p class="card-type">{content && t(TYPE_NAMES[content.type])}</p>
        {content && content.takenFor === null && surface !== null && (
          <NotThis surface={surface} name={content.name} onMute={onMute} />
        )}
        {onPin && frame === 'popover' && (
          <HeadButton
            label={t(pinned ? 'cardUnpin' : 'cardPin')}
            icon={pinned ? PINNED : PIN}
            onClick={() => onPin(!pinned)}
          />
        )}
        <HeadButton label={t('cardClose')} icon={CLOSE} onClick={onClose} />
      </div>
      <h2 class="card-name" dir="auto">
        {content?.name ?? (face.kind === 'shown' ? '' : face.name)}
      </h2>
      {content && <RoleLine role={content.role} />}
      {content && content.takenFor !== null && (
        <TakenFor surface={surface ?? content.takenFor} name={content.name} onMute={onMute} />
      )}
    </div>
  );
}

function RoleLine({ role }: Pick<CardContent, 'role'>) {
  const words = useWords();
  if (role === null) return null;
  const text =
    role.date === null
      ? role.text
      : words.t('cardRoleDated', role.text, sureDateWords(yearOf(role.date), role.basis, words));
  return (
    <p class="card-role" dir="auto">
      {text}
    </p>
  );
}

/** Nobody comes to an office for a day: the year is enough. A date that is not in one known year stays as it is. */
const yearOf = (date: Edtf): Edtf => date.replace(/^(\d{4})-[\dX-]+([~?%]?)$/, '$1$2');

interface NotThisProps {
  readonly surface: string;
  readonly name: string;
  readonly onMute: () => void;
}

function TakenFor(props: NotThisProps) {
  const { t } = useWords();
  return (
    <p class="card-near">
      <span>{t('cardTakenFor', isolated(props.surface))}</span>
      <NotThis {...props} />
    </p>
  );
}

function NotThis({ surface, name, onMute }: NotThisProps) {
  const { t } = useWords();
  const label = t('cardMuteLabel', surface, name);
  return (
    <button type="button" class="card-action card-mute" aria-label={label} title={label} onClick={onMute}>
      {t('cardMute')}
    </button>
  );
}
