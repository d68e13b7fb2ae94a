import type { CardSpeaker } from '../domain/card.ts';
import type { Dossier } from '../domain/corpus.ts';
import { type Quote, SPEAKER_CERTAIN } from '../domain/quote.ts';
import { fold } from '../text/fold.ts';
import { roleLine } from './roles.ts';

/** Below this the name is as likely wrong as right, and the text's own words say more. */
const SPEAKER_LIKELY = 0.6;

/** Words that point at somebody without telling whom. */
const POINTERS = new Set('he she they it we i you who his her their him them one this that'.split(' '));

/** The speaker's name where it is more likely right than wrong; otherwise null. */
export function likelySpeaker({ speaker, confidence }: Quote): string | null {
  return confidence >= SPEAKER_LIKELY ? speaker : null;
}

/** Whose words these are, as a card says it: with what their document calls the speaker. */
export function cardSpeaker(quote: Quote, { entity, roles }: Pick<Dossier, 'entity' | 'roles'>): CardSpeaker {
  const name = quote.speakerEntity === entity.id ? entity.name : quote.speaker;
  if (name !== null && quote.confidence >= SPEAKER_CERTAIN) {
    const stated = roles.find(
      (one) => one.document === quote.document && one.entity === quote.speakerEntity,
    )?.role;
    return { kind: 'certain', name, role: stated ? roleLine(stated) : null, entity: quote.speakerEntity };
  }
  if (name !== null && quote.confidence >= SPEAKER_LIKELY)
    return { kind: 'uncertain', name, entity: quote.speakerEntity };
  const words = quote.source?.text.trim() ?? '';
  return words === '' || POINTERS.has(fold(words)) ? { kind: 'unknown' } : { kind: 'surface', words };
}
