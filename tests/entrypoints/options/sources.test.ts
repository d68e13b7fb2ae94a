// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { gatherFiles, gatherText } from '../../../entrypoints/options/sources.ts';

const ARTICLE = `<!doctype html><html lang="en"><head><title>Talks</title></head><body><article><h1>Talks</h1>
${'<p>The ministers met in Vienna on Monday and spoke for many hours about energy.</p>'.repeat(6)}</article></body></html>`;

const EMPTY_PAGE = '<!doctype html><html><head><title>Menu</title></head><body><nav>Home</nav></body></html>';

describe('gathering', () => {
  it('leaves texts to the worker, whatever they are called', async () => {
    const { sources, refused } = await gatherFiles([new File(['A text.'], 'a.txt'), new File(['B.'], 'b')]);
    expect(sources.map((source) => source.kind === 'file' && source.file)).toEqual(['a.txt', 'b']);
    expect(refused).toEqual([]);
  });

  it.each(['page.html', 'PAGE.HTM', 'page.xhtml', 'without-an-ending'])(
    'reads the article out of a web page called %s',
    async (name) => {
      const { sources } = await gatherFiles([new File([ARTICLE], name)]);
      expect(sources).toMatchObject([{ kind: 'documents', file: name, documents: [{ title: 'Talks' }] }]);
    },
  );

  it('refuses a web page without an article, and a file that is too large, unread', async () => {
    const huge = new File([], 'huge.txt');
    Object.defineProperty(huge, 'size', { value: 50_000_000 });
    const { sources, refused } = await gatherFiles([new File([EMPTY_PAGE], 'menu.html'), huge]);
    expect(sources).toEqual([]);
    expect(refused).toEqual([
      { file: 'menu.html', fault: 'no-article' },
      { file: 'huge.txt', fault: 'too-large' },
    ]);
  });

  it('refuses a file that is gone when it is read', async () => {
    const gone = new File(['A text.'], 'gone.txt');
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new Error('NotFoundError')) });
    expect((await gatherFiles([gone])).refused).toEqual([{ file: 'gone.txt', fault: 'unreadable' }]);
  });

  it('reads pasted markup as a web page, and pasted text as it is', () => {
    expect(gatherText(ARTICLE).sources).toMatchObject([{ kind: 'documents', file: null }]);
    expect(gatherText('A text about <b>.').sources).toEqual([{ kind: 'text', text: 'A text about <b>.' }]);
    expect(gatherText(EMPTY_PAGE).refused).toEqual([{ file: null, fault: 'no-article' }]);
  });
});
