import { describe, expect, it } from 'vitest';
import { withDetails } from '../../lib/corpus/apply-details.ts';
import { extract } from '../../lib/extract/extract.ts';

const TEXT =
  'BRUSSELS, May 20. Jens Stoltenberg said on Monday: "NATO signed the declaration last year, and it holds."';
const extraction = extract({ text: TEXT, title: 'A declaration', publisher: 'Example Post' });

describe('what a person entered', () => {
  it('leaves the extraction as it is where nothing was entered', () => {
    expect(withDetails(extraction, {})).toEqual(extraction);
  });

  it('is marked as curated', () => {
    const { document } = withDetails(extraction, { publisher: 'Another Post', published: '2015-05-20' });
    expect(document).toMatchObject({
      publisher: 'Another Post',
      publisherBasis: 'curated',
      published: '2015-05-20',
      publishedBasis: 'curated',
    });
  });

  it('changes no basis of what was not touched', () => {
    const { document } = withDetails(extraction, { title: 'Another title' });
    expect(document).toEqual({ ...extraction.document, title: 'Another title' });
  });

  it('dates the text anew', () => {
    const dated = withDetails(extraction, { published: '2015-05-20' });
    expect(dated.dates).toEqual(extract({ text: TEXT, published: '2015-05-20' }).dates);
    expect(dated.dates).not.toEqual(extraction.dates);
    expect(dated.document.title).toBe('A declaration');
    expect(dated.id).toBe(extraction.id);
  });

  it('takes a date away for good', () => {
    const stated = extract({ text: TEXT, published: '2015-05-20' });
    const undated = withDetails(stated, { published: null });
    expect(undated.document).toMatchObject({
      published: null,
      publishedBasis: null,
      publishedEvidence: null,
    });
  });

  it('takes a publisher away with what it rested on', () => {
    expect(withDetails(extraction, { publisher: null }).document).toMatchObject({
      publisher: null,
      publisherBasis: null,
    });
  });
});

it('leaves what came with a document as it is, whatever date is entered', () => {
  const dated = withDetails(extraction, { published: '2015-05-20' }, 'pack');
  expect(dated).toEqual({
    ...extraction,
    document: {
      ...extraction.document,
      published: '2015-05-20',
      publishedBasis: 'curated',
      publishedEvidence: null,
    },
  });
});
