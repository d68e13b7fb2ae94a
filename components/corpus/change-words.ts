import type { EditionChange } from '../../lib/domain/edition.ts';
import type { Words } from '../common/words.ts';
import { countWords } from './count-words.ts';

/** What made a version of the corpus: 'installed with Backstory', '“Title” added', '3 documents removed'. */
export function changeWords(change: EditionChange, words: Words): string {
  switch (change.kind) {
    case 'installed':
      return words.t('optionsChangeInstalled');
    case 'updated':
      return words.t('optionsChangeUpdated');
    case 'reread':
      return words.t('optionsChangeReread', countWords(words, 'documents', change.documents));
    case 'restored':
      return words.t('optionsChangeRestored');
    case 'added':
      return words.t('optionsChangeAdded', titlesWords(change.titles, words));
    case 'changed':
      return words.t('optionsChangeChanged', titlesWords(change.titles, words));
    case 'removed':
      return words.t('optionsChangeRemoved', titlesWords(change.titles, words));
  }
}

function titlesWords(titles: readonly string[], words: Words): string {
  const [only] = titles;
  if (titles.length === 1 && only) return words.t('quoted', only);
  return countWords(words, 'documents', titles.length);
}
