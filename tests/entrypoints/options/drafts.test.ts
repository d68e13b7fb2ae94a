import { describe, expect, it } from 'vitest';
import type { DraftFields } from '../../../components/corpus/desk.ts';
import { draftDoubts, draftOf, draftProblems, editedDocuments } from '../../../entrypoints/options/drafts.ts';
import { JUST_READ } from '../../../lib/domain/edition.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { english } from '../../components/english.ts';

const extraction = extract({
  text: 'VIENNA, June 3, 2019. The ministers met.',
  title: 'Talks',
  publisher: 'Example Post',
});
const draft = draftOf({
  file: 'talks.txt',
  extraction: extraction,
  held: false,
  arrival: JUST_READ,
  pack: null,
  told: [],
});
const edited = (changes: Partial<DraftFields>) => {
  const [one] = editedDocuments([{ ...draft, fields: { ...draft.fields, ...changes } }]);
  return one?.entered;
};

describe('a draft', () => {
  it('starts with what the document says of itself', () => {
    expect(draft.fields).toEqual({
      title: 'Talks',
      publisher: 'Example Post',
      published: '3 June 2019',
      url: '',
    });
  });

  it('hands on nothing that the reader left as it was', () => {
    expect(edited({})).toEqual({});
  });

  it('hands on what the reader changed, understood', () => {
    expect(edited({ published: '4 June 2019', url: 'example.org/a' })).toEqual({
      published: '2019-06-04',
      url: 'https://example.org/a',
    });
  });

  it.each<Partial<DraftFields>>([
    { published: '2019-06-03' },
    { published: 'June 3, 2019' },
    { title: ' Talks ' },
    { url: ' ' },
  ])('hands on nothing that says the same in other words: %j', (changes) => {
    expect(edited(changes)).toEqual({});
  });

  it('hands on that a date was taken away which the form cannot read', () => {
    const dated = { ...extraction, document: { ...extraction.document, published: '2019-06-03/2019-06-05' } };
    const { fields } = draftOf({
      file: null,
      extraction: dated,
      held: false,
      arrival: JUST_READ,
      pack: null,
      told: [],
    });
    const [one] = editedDocuments([
      {
        ...draftOf({ file: null, extraction: dated, held: false, arrival: JUST_READ, pack: null, told: [] }),
        fields: { ...fields, published: '' },
      },
    ]);
    expect(one?.entered).toEqual({ published: null });
  });

  it('hands on what the reader took away', () => {
    expect(edited({ publisher: ' ', published: '' })).toEqual({ publisher: null, published: null });
  });

  it.each<[string, Partial<DraftFields>, string | undefined]>([
    ['a date that the text states', {}, undefined],
    ['a date that has come', { published: '20 November 2026' }, undefined],
    [
      'a date still to come',
      { published: '3 June 2030' },
      'This date is still to come. Check the year, and save it if it is right.',
    ],
  ])('asks for a look where there is reason to: %s', (_what, changes, doubt) => {
    const touched = { ...draft, fields: { ...draft.fields, ...changes } };
    expect(draftDoubts(touched, english, new Date('2026-11-21')).published).toBe(doubt);
  });

  it('asks for the year where the text does not name it', () => {
    const yearless = draftOf({
      file: null,
      extraction: extract({ text: 'VIENNA, June 3. The ministers met.' }),
      held: false,
      arrival: JUST_READ,
      pack: null,
      told: [],
    });
    expect(yearless.fields.published).toBe('3 June');
    expect(draftDoubts(yearless, english, new Date('2026-11-21')).published).toBe(
      'The text does not name the year. Add it if you know it.',
    );
  });

  it('asks for a look at a date that was worked out, until it is changed', () => {
    const guessed = {
      ...extraction,
      document: { ...extraction.document, publishedBasis: 'inferred' } as const,
    };
    const untouched = draftOf({
      file: null,
      extraction: guessed,
      held: false,
      arrival: JUST_READ,
      pack: null,
      told: [],
    });
    const doubt = (fields: Partial<DraftFields>) =>
      draftDoubts(
        { ...untouched, fields: { ...untouched.fields, ...fields } },
        english,
        new Date('2026-11-21'),
      );
    expect(doubt({}).published).toBe(
      'This is the most likely date, going by the text. Mend it if you know better.',
    );
    expect(doubt({ published: '3 May 2019' })).toEqual({});
  });

  it('is checked only where the reader changed it', () => {
    const dated = { ...extraction, document: { ...extraction.document, published: '2019-06-03/2019-06-05' } };
    const untouched = draftOf({
      file: null,
      extraction: dated,
      held: false,
      arrival: JUST_READ,
      pack: null,
      told: [],
    });
    expect(draftProblems(untouched, english)).toEqual({});
    const touched = { ...untouched, fields: { ...untouched.fields, published: '5/6/2019' } };
    expect(draftProblems(touched, english)).toEqual({
      published: 'This can be read as two dates. Write the month as a word, for example 5 June 2015.',
    });
  });
});
