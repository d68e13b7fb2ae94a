import type { Words } from '../common/words.ts';
import { countWords } from './count-words.ts';
import type { Draft } from './desk.ts';

/** 'Save this document', 'Save 2 lists', 'Save 3 documents and 1 list of names'. */
export function saveWords(drafts: readonly Draft[], words: Words): string {
  const { documents, lists } = counts(drafts);
  if (lists === 0) return countWords(words, 'save', documents);
  if (documents === 0) return countWords(words, 'saveLists', lists);
  return words.t('optionsSaveBoth', ...both(documents, lists, words));
}

/** '1 document was saved.', '3 documents and 1 list of names were saved.' */
export function savedWords(drafts: readonly Draft[], words: Words): string {
  const { documents, lists } = counts(drafts);
  if (lists === 0) return countWords(words, 'saved', documents);
  if (documents === 0) return countWords(words, 'savedLists', lists);
  return words.t('optionsSavedBoth', ...both(documents, lists, words));
}

function counts(drafts: readonly Draft[]): { readonly documents: number; readonly lists: number } {
  const lists = drafts.filter(({ arrival }) => arrival.provenance === 'names').length;
  return { documents: drafts.length - lists, lists };
}

const both = (documents: number, lists: number, words: Words): [string, string] => [
  countWords(words, 'documents', documents),
  countWords(words, 'lists', lists),
];
