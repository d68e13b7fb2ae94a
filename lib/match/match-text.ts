import type { Mention, Strictness } from '../domain/mention.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readBlocks } from './match-blocks.ts';

/** Finds every mention in a text that is a page by itself, of whatever entity. */
export function matchText(
  lexicon: Lexicon,
  text: string,
  options: { readonly strictness: Strictness },
): Mention[] {
  const request = { blocks: [{ id: 0, text }], context: null, strictness: options.strictness };
  return readBlocks(lexicon, request, () => true).mentions.map(
    ({ start, end, entity, name, via, score }) => ({
      start,
      end,
      entity,
      name,
      via,
      score,
    }),
  );
}
