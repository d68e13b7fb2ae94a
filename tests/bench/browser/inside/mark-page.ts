import Mark from 'mark.js';

/** mark.js goes from name to name by recursion, and overflows the stack with some hundreds of them. */
const MARK_AT_ONCE = 50;

/** Whole words only, with the punctuation that may stand beside them. */
const WHOLE_WORDS = {
  accuracy: { value: 'exactly', limiters: [...',.;:!?"()'] },
  separateWordSearch: false,
} as const;

/** Marks the names on the page by mark.js, and gives what takes them off again. */
export function markPage(names: readonly string[]): Mark {
  const marker = new Mark(document.body);
  for (let from = 0; from < names.length; from += MARK_AT_ONCE)
    marker.mark(names.slice(from, from + MARK_AT_ONCE), WHOLE_WORDS);
  return marker;
}
