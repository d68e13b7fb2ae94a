import type { Extraction } from '../../lib/domain/corpus.ts';
import { quotesToShow } from '../../lib/domain/quote.ts';
import { useWords } from '../common/words.ts';
import { countWords } from './count-words.ts';

/** How much was found in a document. */
export function FoundCounts({ extraction }: { readonly extraction: Extraction }) {
  const words = useWords();
  return (
    <p class="draft-counts">
      <span>{countWords(words, 'quotes', quotesToShow(extraction.quotes).length)}</span>
      <span>{countWords(words, 'names', extraction.entities.length)}</span>
      <span>{countWords(words, 'facts', extraction.facts.length)}</span>
    </p>
  );
}
