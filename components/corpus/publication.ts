import type { Basis, Edtf } from '../../lib/domain/date.ts';
import { sureDateWords } from '../common/date-words.ts';
import { isolated, type Words } from '../common/words.ts';

/** 'TASS, 20 May 2015': as much as is known; null where nothing is. */
export function publicationWords(
  { publisher, published }: { readonly publisher: string | null; readonly published: Edtf | null },
  basis: Basis | null,
  words: Words,
): string | null {
  const parts = [
    publisher && isolated(publisher),
    published === null ? null : sureDateWords(published, basis, words),
  ];
  return parts.filter(Boolean).join(' · ') || null;
}
