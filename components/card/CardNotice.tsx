import { type MessageKey, type Words, WordsContext } from '../common/words.ts';
import { CardFrame, type FrameKind } from './CardFrame.tsx';
import { CloseButton } from './CardHead.tsx';

/** Why there is no card yet, or none at all. */
export type NoticeKind = 'loading' | 'failed' | 'gone';

const NOTICES: Readonly<Record<NoticeKind, MessageKey>> = {
  loading: 'cardLoading',
  failed: 'cardFailed',
  gone: 'cardGone',
};

interface CardNoticeProps {
  readonly kind: NoticeKind;
  readonly name: string;
  readonly words: Words;
  readonly frame: FrameKind;
  readonly onClose: () => void;
}

/** A card's frame with one sentence in place of its content. */
export function CardNotice({ kind, name, words, frame, onClose }: CardNoticeProps) {
  return (
    <WordsContext.Provider value={words}>
      <CardFrame kind={frame} name={name}>
        <header class="card-head">
          <div class="card-title">
            <h2 class="card-name">{name}</h2>
          </div>
          <CloseButton onClose={onClose} />
        </header>
        <p class="card-notice" role="status">
          {words.t(NOTICES[kind])}
        </p>
      </CardFrame>
    </WordsContext.Provider>
  );
}
