import { counted, type MessageKey, type Words } from '../common/words.ts';

const FORMS = {
  documents: ['optionsDocumentsOne', 'optionsDocumentsOther'],
  quotes: ['optionsQuotesOne', 'optionsQuotesOther'],
  names: ['optionsNamesOne', 'optionsNamesOther'],
  facts: ['optionsFactsOne', 'optionsFactsOther'],
  mentions: ['optionsMentionsOne', 'optionsMentionsOther'],
  save: ['optionsSaveOne', 'optionsSaveOther'],
  replaced: ['optionsReplacedOne', 'optionsReplacedOther'],
  lists: ['optionsListsOne', 'optionsListsOther'],
  forms: ['optionsFormsOne', 'optionsFormsOther'],
  saveLists: ['optionsSaveListsOne', 'optionsSaveListsOther'],
  savedLists: ['optionsSavedListsOne', 'optionsSavedListsOther'],
  aside: ['optionsAsideOne', 'optionsAsideOther'],
  saved: ['optionsSavedOne', 'optionsSavedOther'],
  stale: ['optionsStaleOne', 'optionsStaleOther'],
  reread: ['optionsRereadOne', 'optionsRereadOther'],
} as const satisfies Readonly<Record<string, readonly [MessageKey, MessageKey]>>;

/** '1 quotation', '2,104 quotations': a number of what the corpus is made of, in words. */
export function countWords(words: Words, what: keyof typeof FORMS, count: number): string {
  const [one, other] = FORMS[what];
  return counted(words, count, one, other);
}
