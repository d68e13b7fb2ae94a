import { expect, it } from 'vitest';
import { withDetails } from '../../lib/corpus/apply-details.ts';
import { readAnew } from '../../lib/corpus/read-anew.ts';
import type { Extraction } from '../../lib/domain/corpus.ts';
import { extract } from '../../lib/extract/extract.ts';

const TEXT = `Talks in Brussels

BRUSSELS, May 20, 2015 (TASS). Jens Stoltenberg said on Monday: "NATO signed the declaration last year, and it holds."`;

/** As an older extraction may have read it: nothing was found. */
const poorly = (extraction: Extraction): Extraction => ({
  ...extraction,
  entities: [],
  quotes: [],
  dates: [],
});

it('finds in the text what is found there today', () => {
  const today = extract({ text: TEXT });
  expect(today.quotes).toHaveLength(1);
  expect(readAnew(poorly(today), [])).toEqual(today);
});

it('reads a date that the text states in the text again', () => {
  const today = extract({ text: TEXT });
  const misread = { ...today.document, published: '2014-05-20' };
  expect(readAnew({ ...today, document: misread }, []).document.published).toBe('2015-05-20');
});

it('keeps what a file or a page said of the document, and resolves dates by it', () => {
  const given = extract({
    text: TEXT,
    title: 'A title',
    published: '2016-01-11',
    publisher: 'Example Post',
    url: 'https://example.com/a',
  });
  expect(readAnew(poorly(given), [])).toEqual(given);
});

it('keeps what a person entered, and finds nothing again that a person took away', () => {
  const entered = withDetails(extract({ text: TEXT }), { title: 'My title', publisher: 'My paper' });
  const kept = readAnew(poorly(entered), ['title', 'publisher']);
  expect(kept.document).toMatchObject({
    title: 'My title',
    publisher: 'My paper',
    publisherBasis: 'curated',
    published: '2015-05-20',
  });
  const bare = withDetails(extract({ text: TEXT }), { title: null, publisher: null, published: null });
  const still = readAnew(poorly(bare), ['title', 'publisher', 'published']);
  expect(still.document).toEqual(bare.document);
  expect(readAnew(poorly(bare), []).document).toMatchObject({ published: '2015-05-20', publisher: 'TASS' });
});
