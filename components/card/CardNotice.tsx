import { type MessageKey, useWords } from '../common/words.ts';
import type { CardFace } from './card-props.ts';

type NoticeKind = Exclude<CardFace['kind'], 'shown'>;

const NOTICES: Readonly<Record<NoticeKind, MessageKey>> = {
  loading: 'cardLoading',
  failed: 'cardFailed',
  empty: 'cardEmpty',
};

interface CardNoticeProps {
  readonly kind: NoticeKind;
  readonly onRetry: () => void;
}

/** One sentence in place of a card's content. */
export function CardNotice({ kind, onRetry }: CardNoticeProps) {
  const { t } = useWords();
  return (
    <div class="card-notice">
      <p role="status">{t(NOTICES[kind])}</p>
      {kind === 'failed' && (
        <button type="button" class="card-action" onClick={onRetry}>
          {t('cardRetry')}
        </button>
      )}
    </div>
  );
}
