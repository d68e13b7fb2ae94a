// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { rangeOf } from '../../lib/page/block.ts';
import { readRuns } from '../../lib/page/runs.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

function bodyOf(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

const textsOf = (html: string) => readRuns(bodyOf(html)).runs.map((run) => run.text);

describe('running text', () => {
  it.each<[string, string, string[]]>([
    ['goes on through inline elements', 'Sergey <b>Lav</b><i>rov</i> spoke', ['Sergey Lavrov spoke']],
    ['goes on through links', 'of <a href="/n">NATO</a>.', ['of NATO.']],
    ['leaves out what stands over it', '<ruby>NATO<rt>nay-toe</rt></ruby> met', ['NATO\n met']],
    ['is broken by a line break', 'Sergey<br>Lavrov', ['Sergey\nLavrov']],
    ['ends where a block begins', 'one<div>two</div>three', ['one', 'three']],
    ['ends where a block begins inside an inline element', '<a>one<div>two</div>three</a>', ['one', 'three']],
    ['leaves out what is operated', 'one <button>NATO</button>', ['one ']],
    ['leaves out code', 'one <code>NATO</code>', ['one ']],
    ['leaves out what is hidden', 'one <span hidden>NATO</span>', ['one ']],
    ['leaves out what is hidden from readers', 'one <span aria-hidden="true">NATO</span>', ['one ']],
    ['leaves out what is edited', 'one <span contenteditable>NATO</span>', ['one ']],
    ['keeps what is not edited', 'one <span contenteditable="false">NATO</span>', ['one NATO']],
    ['leaves out scripts and styles', 'one <script>NATO</script><style>NATO</style>', ['one ']],
    ['leaves out navigation by role', 'one <span role="navigation">NATO</span>', ['one ']],
    ['leaves out text without letters', '1 2 3 <div></div> — ', []],
    ['leaves out white space', '   \n  ', []],
  ])('%s', (_custom, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('keeps words apart that a style sets apart', () => {
    const html = '<span style="display:block">Politics</span><span style="display:block">Lavrov</span>';
    expect(textsOf(html)).toEqual(['Politics\nLavrov']);
  });

  it('keeps a drop capital with its word', () => {
    expect(textsOf('<span style="display:block;float:left">N</span>ATO met')).toEqual(['NATO met']);
  });

  it('names the containers inside, in reading order', () => {
    const { inside } = readRuns(
      bodyOf('<p id="a">x</p>text<a><h2 id="b">y</h2></a><ul id="c"></ul><nav>z</nav>'),
    );
    expect(inside.map(({ container }) => (container as Element).id)).toEqual(['a', 'b', 'c']);
  });

  it('reads an open shadow root with its host', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>in the shadow</p>';
    document.body.append(host);
    expect(readRuns(host).inside).toEqual([{ container: host.shadowRoot, isSection: false }]);
  });

  it('skips highlighted code, and reads plain preformatted text', () => {
    const { inside } = readRuns(
      bodyOf('<pre id="code"><span class="k">if</span></pre><pre id="text">NATO</pre>'),
    );
    expect(inside.map(({ container }) => (container as Element).id)).toEqual(['text']);
  });
});

describe('places', () => {
  const [run] = readRuns(bodyOf('Sergey <b>Lav</b><i>rov</i> spoke<br>of NATO')).runs;
  if (!run) throw new Error('there is no run');

  it.each(['Sergey', 'Lavrov', 'Sergey Lavrov', 'NATO', 'rov spoke'])('finds %s in its nodes', (words) => {
    document.body.innerHTML = 'Sergey <b>Lav</b><i>rov</i> spoke<br>of NATO';
    const [fresh] = readRuns(document.body).runs;
    if (!fresh) throw new Error('there is no run');
    const start = fresh.text.indexOf(words);
    expect(rangeOf(fresh, { start, end: start + words.length })?.toString()).toBe(words);
  });

  it('finds no place when the nodes are gone', () => {
    expect(rangeOf(run, { start: 0, end: 6 })).toBeNull();
  });

  it('finds no place when the nodes hold other words', () => {
    const [changed] = readRuns(bodyOf('Sergey Lavrov')).runs;
    (document.body.firstChild as Text).data = 'Jens Stoltenberg';
    expect(changed && rangeOf(changed, { start: 0, end: 6 })).toBeNull();
  });
});

describe('long text', () => {
  it('is cut where a line ends', () => {
    const paragraph = `${'word '.repeat(300).trim()}.\n`;
    const texts = textsOf(`<span>${paragraph.repeat(40)}</span>`);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.every((text) => text.length <= 8_000 && text.endsWith('\n'))).toBe(true);
    expect(texts.join('')).toBe(paragraph.repeat(40));
  });

  it('is cut where a sentence ends when it has no lines', () => {
    const texts = textsOf(`<span>${'One two three. '.repeat(3_000)}</span>`);
    expect(texts.slice(0, -1).every((text) => text.endsWith('. '))).toBe(true);
    expect(texts.join('')).toBe('One two three. '.repeat(3_000));
  });

  it('is cut anywhere when it has no spaces', () => {
    const texts = textsOf(`<span>${'x'.repeat(50_000)}</span>`);
    expect(texts.join('')).toHaveLength(50_000);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(8_000);
  });

  it('is read in parts when it stands in thousands of nodes', () => {
    const body = bodyOf('<i>word </i>'.repeat(3_000));
    let [from, text]: [Node | null, string] = [body.firstChild, ''];
    let parts = 0;
    while (from) {
      const part = readRuns(body, from);
      text += part.runs.map((run) => run.text).join('');
      from = part.rest;
      parts++;
    }
    expect(parts).toBeGreaterThan(3);
    expect(text).toBe('word '.repeat(3_000));
  });
});
