import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readDocument } from '../../../lib/extract/read/read-document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parseHtml = (html: string) => parseHTML(html).document as unknown as Document;

const PROSE =
  'Russia is ready for talks with the alliance, and it has been for years, the minister said in Moscow on Wednesday.';
const PAGE = `<!doctype html><html lang="en"><head><title>Talks</title>
  <meta property="og:site_name" content="The Gazette"></head>
  <body><article><h1>Talks at last</h1><p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`;

function only(outcome: ReturnType<typeof readDocument>) {
  if (outcome.kind !== 'read') throw new Error(outcome.message);
  expect(outcome.documents).toHaveLength(1);
  return outcome.documents[0];
}

describe('reads', () => {
  it('plain text, with its headline and language', () => {
    const document = only(
      readDocument(bytes(`Talks at last, says Moscow\n\n${PROSE}`), { name: 'talks.txt' }),
    );
    expect(document).toMatchObject({ title: 'Talks at last, says Moscow', language: 'en', published: null });
    expect(document?.text).toContain(PROSE);
  });

  it('pasted text', () => {
    expect(only(readDocument(PROSE))?.text).toBe(PROSE);
  });

  it('a web page by its ending, and by its beginning', () => {
    for (const name of ['talks.html', 'talks']) {
      expect(only(readDocument(bytes(PAGE), { name, parseHtml }))).toMatchObject({
        publisher: 'The Gazette',
      });
    }
    expect(only(readDocument(PAGE, { parseHtml }))?.text).toContain(PROSE);
  });

  it('Markdown', () => {
    expect(only(readDocument(bytes(`# Talks\n\n*${PROSE}*`), { name: 'talks.md' }))).toMatchObject({
      title: 'Talks',
      text: `Talks\n\n${PROSE}`,
    });
  });

  it('Markdown with more marks than any prose has, as it stands', () => {
    const text = 'a *b '.repeat(300);
    expect(readDocument(text, { name: 'notes.md' })).toMatchObject({ documents: [{ text }] });
  });

  it('Markdown with a long list, without its marks', () => {
    const text = '* one *word* more\n'.repeat(90);
    const read = readDocument(text, { name: 'notes.md' });
    expect(read).toMatchObject({ documents: [{ text: Array(90).fill('one word more').join('\n') }] });
  });

  it('Markdown that is quoted too deep, as it stands', () => {
    const source = `${'>'.repeat(20_000)} ${PROSE}`;
    expect(only(readDocument(bytes(source), { name: 'talks.md' }))?.text).toContain(PROSE);
  });

  it('pasted text of another kind, not at all', () => {
    expect(readDocument('{\\rtf1\\ansi Talks}')).toMatchObject({ kind: 'unreadable', fault: 'not-text' });
    expect(readDocument('%PDF-1.4 x')).toMatchObject({ kind: 'unreadable', fault: 'not-text' });
  });

  it('Markdown that is pasted, by its front matter', () => {
    const pasted = `---\ntitle: Talks\ndate: 2015-05-20\n---\n\n# Talks\n\n${PROSE}`;
    expect(only(readDocument(pasted))).toMatchObject({
      title: 'Talks',
      published: '2015-05-20',
      text: `Talks\n\n${PROSE}`,
    });
    expect(only(readDocument(`---\n\n${PROSE}\n\n---`))?.text).toContain('---');
  });

  it('text with the line breaks of Word and of print, and with marks that were broken on the way', () => {
    expect(only(readDocument(`Talks at last\v${PROSE}\fâ€œNo.â€\u009d`))?.text).toBe(
      `Talks at last\n${PROSE}\n“No.”`,
    );
  });

  it('a web page’s address and date from where a browser says it saved it', () => {
    const saved = `<!-- saved from url=(0040)https://example.org/2015/05/20/talks.html -->\n${PAGE}`;
    expect(only(readDocument(saved, { name: 'talks.html', parseHtml }))).toMatchObject({
      url: 'https://example.org/2015/05/20/talks.html',
      published: '2015-05-20',
    });
  });

  it('JSON by its ending, and by its beginning', () => {
    const json = JSON.stringify({ id: 'a', text: PROSE, published: '2015-05-20' });
    for (const name of ['talks.json', 'talks.jsonl', 'talks']) {
      expect(only(readDocument(bytes(json), { name }))).toMatchObject({ id: 'a', published: '2015-05-20' });
    }
  });

  it('the language that the words tell, where the page declares another', () => {
    const page = PAGE.replace('lang="en"', 'lang="de"');
    expect(only(readDocument(page, { parseHtml }))?.language).toBe('en');
    expect(only(readDocument(PAGE.replace('lang="en"', 'lang="en-GB"'), { parseHtml }))?.language).toBe(
      'en-GB',
    );
  });
});

describe('says what to do about', () => {
  it.each([
    ['an empty file', readDocument(new Uint8Array(), { name: 'a.txt' }), 'empty', /another file|paste/],
    ['a blank one', readDocument(bytes(' \n\t'), { name: 'a.txt' }), 'empty', /another file|paste/],
    ['a PDF', readDocument(bytes('%PDF-1.7'), { name: 'a.txt' }), 'not-text', /PDF.*copy/],
    ['a feed', readDocument(bytes('<rss><channel/></rss>'), { name: 'a.rss' }), 'not-text', /XML.*copy/],
    ['XML', readDocument('<?xml version="1.0"?><news><p>Talks.</p></news>'), 'not-text', /XML.*copy/],
    ['noise', readDocument(new Uint8Array(100).fill(3), { name: 'a.txt' }), 'not-text', /copy/],
    [
      'a huge file',
      readDocument(new Uint8Array(50_000_000), { name: 'a.txt' }),
      'too-large',
      /50 MB.*20 MB.*Split/,
    ],
    ['huge pasted text', readDocument('a'.repeat(LARGEST_FILE + 1)), 'too-large', /Split/],
    ['broken JSON', readDocument(bytes('{"text": '), { name: 'a.json' }), 'not-json', /not valid JSON.*Mend/],
    ['JSON of something else', readDocument(bytes('{"a": 1}'), { name: 'a.json' }), 'no-documents', /“text”/],
    [
      'a page without an article',
      readDocument('<html><body><nav>All</nav></body></html>', { parseHtml }),
      'no-article',
      /copy its text/,
    ],
    ['a page where none can be parsed', readDocument(PAGE), 'not-text', /paste/],
  ])('%s', (_what, outcome, fault, message) => {
    expect(outcome.kind === 'unreadable' && outcome.fault).toBe(fault);
    expect(outcome.kind === 'unreadable' && outcome.message).toMatch(message);
  });
});

it('never throws for what is in a file', () => {
  const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a');
  const part = fc.constantFrom(
    '<p>',
    '</div>',
    '<table><tr>',
    '"',
    '{',
    '[',
    '# ',
    '---\n',
    'x: y\n',
    'word ',
    '&#x;',
    '<!--',
    '\u0000',
    'é',
  );
  const sources = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(part, { maxLength: 40 }).map((parts) => bytes(parts.join(''))),
  );
  fc.assert(
    fc.property(sources, names, (source, name) => {
      const outcome = readDocument(source, { name, parseHtml });
      if (outcome.kind === 'unreadable') expect(outcome.message).toMatch(/\.$/);
      else for (const { text } of outcome.documents) expect(text.trim()).not.toBe('');
    }),
  );
});
