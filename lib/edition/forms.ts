import { contentKey } from '../corpus/content-key.ts';
import type { Edition } from '../domain/edition.ts';

/**
 * Names the forms that an edition has: another name, where the same documents are compiled or indexed in another way.
 * So a new version of the extension knows that what it finds in the store was made by an older one.
 */
export function formsKey({ lexicon, ...others }: Edition): Promise<string> {
  return contentKey({ lexicon: Array.from(new Uint8Array(lexicon)), ...others });
}
