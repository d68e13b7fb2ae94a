import { type Quote, SPEAKER_CERTAIN } from '../../lib/domain/quote.ts';
import { isolated, type Words } from '../common/words.ts';

/** Who said it, as surely as it is known: 'Sergey Lavrov', 'Sergey Lavrov, not certain', '“the minister”'. */
export function speakerWords({ speaker, confidence, source }: Quote, { t }: Words): string {
  if (speaker !== null) {
    const name = isolated(speaker);
    return confidence >= SPEAKER_CERTAIN ? name : t('optionsSpeakerUncertain', name);
  }
  return source === null ? t('optionsSpeakerUnknown') : t('optionsSpeakerSurface', isolated(source.text));
}
