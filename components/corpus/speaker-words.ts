import { type Quote, SPEAKER_CERTAIN } from '../../lib/domain/quote.ts';
import type { Words } from '../common/words.ts';

/** Who said it, as surely as it is known: 'Sergey Lavrov', 'Sergey Lavrov, not certain', '“the minister”'. */
export function speakerWords({ speaker, confidence, source }: Quote, { t }: Words): string {
  if (speaker !== null)
    return confidence >= SPEAKER_CERTAIN ? speaker : t('optionsSpeakerUncertain', speaker);
  return source === null ? t('optionsSpeakerUnknown') : t('optionsSpeakerSurface', source.text);
}
