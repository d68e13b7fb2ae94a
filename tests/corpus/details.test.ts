import { describe, expect, it } from 'vitest';
import { readDetails } from '../../lib/corpus/details.ts';

const EMPTY = { title: '', publisher: '', published: '', url: '' };

describe('what a person enters about a document', () => {
  it('is nothing where the fields are empty', () => {
    expect(readDetails(EMPTY)).toEqual({
      details: { title: null, publisher: null, published: null, url: null },
      problems: [],
    });
  });

  it('is tidied, and dates are understood', () => {
    const entered = {
      title: '  Talks  in\nMinsk ',
      publisher: ' TASS',
      published: '12 February 2015',
      url: 'example.org/minsk?page=2',
    };
    expect(readDetails(entered)).toEqual({
      details: {
        title: 'Talks in Minsk',
        publisher: 'TASS',
        published: '2015-02-12',
        url: 'https://example.org/minsk?page=2',
      },
      problems: [],
    });
  });

  it('names the fields that cannot be used', () => {
    const { details, problems } = readDetails({ ...EMPTY, published: '5/6/2015', url: 'my drawer' });
    expect(problems).toEqual([
      { field: 'published', kind: 'ambiguous-date' },
      { field: 'url', kind: 'bad-address' },
    ]);
    expect(details).toMatchObject({ published: null, url: null });
  });

  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org', 'http://example.org/'],
    ['www.example.org', 'https://www.example.org/'],
    ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
  ])('takes %s for an address', (url, read) => {
    expect(readDetails({ ...EMPTY, url }).details.url).toBe(read);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://example.org',
    'file:///etc/hosts',
    'data:text/html,hello',
    'localhost',
    'two words.org',
    'https://reader:secret@example.org',
    'https://',
  ])('takes %s for none', (url) => {
    expect(readDetails({ ...EMPTY, url }).problems).toEqual([{ field: 'url', kind: 'bad-address' }]);
  });

  it('takes a whole text for no address', () => {
    const url = 'A-'.repeat(20_000);
    expect(readDetails({ ...EMPTY, url }).problems).toEqual([{ field: 'url', kind: 'bad-address' }]);
  });
});
