import { useState } from 'preact/hooks';
import { useWords } from '../common/words.ts';

/**
 * Lays out a long list in parts: the first `atOnce` items, and a button that shows as many more; null where all are
 * shown. Thousands of items at once make a page slow, and nobody reads them.
 */
export function useParts<T>(items: readonly T[], atOnce: number) {
  const { t, locale } = useWords();
  const [count, setCount] = useState(atOnce);
  const hidden = items.length - count;
  const more =
    hidden > 0 ? (
      <button type="button" class="button" onClick={() => setCount(count + atOnce)}>
        {t('optionsShowMore', new Intl.NumberFormat(locale).format(hidden))}
      </button>
    ) : null;
  return { shown: hidden > 0 ? items.slice(0, count) : items, more };
}
