import type { FramedQuote } from './frame.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';

/** Tokens of the longest label of a turn. */
const LONGEST_LABEL = 30;

/** The speaker that a transcript writes before the words: 'LAVROV: …'. Null for quotations without such a label. */
export function labelOf({ frame }: Reading, quote: FramedQuote): Source | null {
  const { label, sentence, paragraph, token } = quote;
  if (!label) return null;
  const named = frame.sentences[sentence]?.tokens
    .slice(Math.max(0, token - LONGEST_LABEL), token)
    .find(({ start, end }) => start < label.end && label.start < end);
  const mention = named?.kind === 'name' && named.mention.type === 'person' ? named.mention : null;
  const words = frame.text.slice(label.start, label.end).toLowerCase().split(' ');
  return {
    ...label,
    sentence,
    paragraph,
    token,
    kind: 'name',
    low: words.at(-1) ?? '',
    mention,
    links: [{ bond: 'label', cue: token, plain: true }],
    rank: 0,
    dependent: null,
    acts: false,
  };
}
