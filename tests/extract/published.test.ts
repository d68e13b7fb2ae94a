import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPublished } from '../../lib/extract/published.ts';

const seed = (name: string) => readFileSync(`seeds/${name}.txt`, 'utf8');

describe('the seeds', () => {
  it('say nothing of the date where there is no dateline and no year', () => {
    expect(findPublished(seed('000_66f35289d967d604'))).toEqual({
      published: null,
      basis: null,
      evidence: null,
      publisher: null,
      publisherBasis: null,
    });
  });

  it('tell the year that is spoken of in the present', () => {
    expect(findPublished(seed('001_a39a3cfb79ed0c8e'))).toMatchObject({
      published: '2017',
      basis: 'inferred',
      evidence: { text: '2017 marks 20 years' },
    });
  });

  it('leave the year open where only a dateline tells', () => {
    expect(findPublished(seed('002_d23662711b33372d'))).toMatchObject({
      published: 'XXXX-05-18',
      basis: 'stated',
      evidence: { start: 0, end: 23, text: 'MOSCOW, May 18. /TASS/.' },
      publisher: 'TASS',
      publisherBasis: 'stated',
    });
  });

  it('infer the year from the weekday of the report and the latest year named', () => {
    expect(findPublished(seed('003_85e0a2435721776e'))).toMatchObject({
      published: '2015-05-20',
      basis: 'inferred',
      publisher: 'TASS',
    });
  });
});

it('takes what is given before what the text says', () => {
  const given = {
    published: '2024-05-18',
    publishedBasis: 'curated',
    publisher: 'Interfax',
    publisherBasis: 'curated',
  } as const;
  expect(findPublished(seed('002_d23662711b33372d'), given)).toEqual({
    published: '2024-05-18',
    basis: 'curated',
    evidence: null,
    publisher: 'Interfax',
    publisherBasis: 'curated',
  });
});

it('reads a given date as metadata writes it, and passes over one that is none', () => {
  const text = 'BRUSSELS, May 20, 2015 (Reuters) - It met.';
  expect(findPublished(text, { published: '2015-05-21T08:00:00Z' }).published).toBe('2015-05-21');
  expect(findPublished(text, { published: 'unknown' }).published).toBe('2015-05-20');
});

it.each([
  ['a stamp with its year', 'NATO meets\n\nPublished: 20 May 2015\n\nIt met.', '2015-05-20', 'stated'],
  ['a dateline with its year', 'BRUSSELS, May 20, 2015 (Reuters) - It met.', '2015-05-20', 'stated'],
  ['a day that no calendar has', 'BRUSSELS, June 31, 2015 (Reuters) - It met.', null, null],
  [
    'a weekday that is not the report’s',
    'OSLO, May 20 (AP) — The fair of Wednesday, the 2014 one, ended.',
    'XXXX-05-20',
    'stated',
  ],
  [
    'a weekday that fits no year near',
    'OSLO, May 20 (AP) — It met, he said on Thursday of the 2014 talks.',
    'XXXX-05-20',
    'stated',
  ],
  [
    'a year that marked something in the past',
    'In Oslo they said 2014 marked 20 years since the talks.',
    null,
    null,
  ],
])('%s', (_what, text, published, basis) => {
  expect(findPublished(text)).toMatchObject({ published, basis });
});

it('gives evidence that slices the text, for any text', () => {
  const word = fc.constantFrom(
    'MOSCOW',
    ', ',
    'May 20',
    '. ',
    '/TASS/',
    '.',
    ' said on Wednesday',
    ' 2014 ',
    '\n',
    '(AP)',
    ' —',
    ' 2017 marks 20 years',
    '\u0000',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word).map((words) => words.join('')),
      ),
      (text) => {
        const { published, basis, evidence } = findPublished(text);
        expect(basis === null).toBe(published === null);
        if (evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      },
    ),
  );
});
