// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { piecesOf } from '../../lib/page/block.ts';
import { Reader, type ReadStep } from '../../lib/page/reader.ts';

let reader: Reader;
let shadows: ShadowRoot[];

beforeEach(() => {
  document.body.innerHTML = '';
  shadows = [];
  reader = new Reader(document.documentElement, (root) => shadows.push(root));
});

/** Everything that is to be read now, in one. */
function readOut(): { fresh: ReadStep['fresh'][number][]; kept: ReadStep['kept'][number][]; gone: number[] } {
  const all = {
    fresh: [] as ReadStep['fresh'][number][],
    kept: [] as ReadStep['kept'][number][],
    gone: [] as number[],
  };
  for (let step = 0; !reader.isDone; step++) {
    if (step > 10_000) throw new Error('reading does not end');
    const { fresh, kept, gone } = reader.step();
    all.fresh.push(...fresh);
    all.kept.push(...kept);
    all.gone.push(...gone);
  }
  return all;
}

function read(html: string) {
  document.body.innerHTML = html;
  reader.readAll(null);
  return readOut().fresh;
}

const texts = (blocks: readonly { text: string }[]) => blocks.map((block) => block.text);

/** An element that is there. */
function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

describe('a first reading', () => {
  it('reads blocks in the order of the page', () => {
    expect(texts(read('<h1>One</h1><div><p>Two</p><ul><li>Three</li></ul></div><p>Four</p>'))).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
    ]);
  });

  it('reads what is in view first, and nothing twice', () => {
    document.body.innerHTML = '<p>One</p><div id="seen"><p>Two</p></div><p>Three</p>';
    reader.readAll(find('#seen'));
    expect(texts(readOut().fresh)).toEqual(['Two', 'One', 'Three']);
  });

  it('skips what is not for reading', () => {
    expect(texts(read('<nav><p>One</p></nav><div hidden><p>Two</p></div><form><p>Three</p></form>'))).toEqual(
      ['Three'],
    );
  });

  it('begins a section at each heading and each article', () => {
    const sections = read(
      '<p>a</p><p>b</p><h2>c</h2><p>d</p><p>e</p><article><p>f</p></article><p>g</p>'.replaceAll(
        />(\w)</g,
        '>$1$1<',
      ),
    ).map((block) => block.section);
    const [a, b, c, d, e, f, g] = sections;
    expect([a === b, d === e]).toEqual([true, true]);
    expect(new Set([a, c, d, f, g]).size).toBe(5);
  });

  it('reads open shadow roots, and says which', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = find('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>In the shadow</p>';
    reader.readAll(null);
    expect(texts(readOut().fresh)).toEqual(['In the shadow']);
    expect(shadows).toEqual([root]);
  });
});

describe('a change', () => {
  it('costs only the block that it is in, which keeps its number', () => {
    const [before] = read('<p id="a">One</p><p>Two</p>');
    find('#a').textContent = 'Other';
    reader.readAgain(find('#a'));
    const { fresh, kept, gone } = readOut();
    expect([texts(fresh), kept, gone]).toEqual([['Other'], [], []]);
    expect(fresh[0]?.id).toBe(before?.id);
  });

  it('in an inline element is a change of its block', () => {
    read('<p>One <b id="b">Two</b></p>');
    const text = find('#b').firstChild as Text;
    text.data = 'Three';
    reader.readAgain(text);
    expect(texts(readOut().fresh)).toEqual(['One Three']);
  });

  it('reads what was added, and nothing around it', () => {
    read('<div id="list"><p>One</p></div>');
    find('#list').insertAdjacentHTML('beforeend', '<div><p>Two</p></div>');
    reader.readAgain(find('#list'));
    const { fresh, kept } = readOut();
    expect([texts(fresh), texts(kept)]).toEqual([['Two'], []]);
  });

  it('keeps a block whose words came back in other nodes', () => {
    const [before] = read('<p id="a">Sergey Lavrov</p>');
    find('#a').innerHTML = '<b>Sergey</b> Lavrov';
    reader.readAgain(find('#a'));
    const { fresh, kept, gone } = readOut();
    expect([fresh, gone, kept.map((block) => block.id)]).toEqual([[], [], [before?.id]]);
    expect(kept[0] && piecesOf(kept[0])).toHaveLength(2);
  });

  it('in a block that is read in parts costs the part that it is in', () => {
    const words = Array.from({ length: 6_000 }, (_, count) => `<i class="a">word${count} </i>`);
    read(`<p id="long">${words.join('')}</p>`);
    const [word] = find('#long').children;
    if (word) word.textContent = 'Word ';
    reader.readAgain(find('#long'));
    const { fresh, kept, gone } = readOut();
    expect([fresh.length, gone]).toEqual([1, []]);
    expect(kept.length).toBeGreaterThan(2);
  });

  it('in a block that is just being read begins it once more, and leaves nothing twice', () => {
    document.body.innerHTML = `<p id="long">${'<i class="a">word </i>'.repeat(2_000)}</p>`;
    reader.readAll(null);
    for (let step = 0; step < 2; step++) reader.step();
    find('#long').append('end');
    reader.readAgain(find('#long'));
    const { fresh, kept } = readOut();
    const byId = new Map([...fresh, ...kept].map(({ id, text }) => [id, text]));
    const text = [...byId.values()].join('');
    expect([text.length, text.split('end').length]).toEqual([5 * 2_000 + 3, 2]);
  });

  it('in what is not read is no change', () => {
    read('<nav id="nav"><p id="a">One</p></nav><p>Two</p>');
    find('#a').textContent = 'Other';
    reader.readAgain(find('#a'));
    expect(reader.isDone).toBe(true);
  });

  it('stays in its section, and leaves the numbers of the others alone', () => {
    const before = read('<div id="a"><p>One</p></div><h2>Two</h2><p>Three</p>').map((block) => block.section);
    find('#a').insertAdjacentHTML('beforeend', '<p>Four</p><h2>Five</h2>');
    reader.readAgain(find('#a'));
    const { fresh } = readOut();
    const sections = fresh.map((block) => block.section);
    expect(sections[0]).toBe(before[0]);
    expect(before).not.toContain(sections[1]);
  });

  it('that brings text to light has it read', () => {
    read('<div id="a" hidden><p>One</p></div>');
    find('#a').removeAttribute('hidden');
    reader.readAnew(find('#a'));
    expect(texts(readOut().fresh)).toEqual(['One']);
  });

  it('of a page that goes on changing is read once for all its changes', () => {
    read('<p id="a">One</p>');
    for (let count = 0; count < 100; count++) reader.readAgain(find('#a'));
    expect(readOut().kept).toHaveLength(1);
  });

  it('outside the document is no change', () => {
    read('<p id="a">One</p>');
    const away = find('#a');
    away.remove();
    reader.readAgain(away);
    expect(reader.isDone).toBe(true);
  });
});

describe('a page that changes while it is read', () => {
  it('is read to its end', () => {
    document.body.innerHTML = `<div id="a">${'<p>One</p>'.repeat(300)}</div><p>Three</p>`;
    reader.readAll(null);
    reader.step();
    find('#a').remove();
    expect(texts(readOut().fresh)).toEqual(['Three']);
  });

  it('starts a long block over when the place where it was is gone', () => {
    document.body.innerHTML = `<p id="long">${'<i class="a">word </i>'.repeat(1_500)}</p>`;
    reader.readAll(null);
    reader.step();
    reader.step();
    reader.step();
    find('#long').innerHTML = 'Short';
    const { fresh } = readOut();
    expect(fresh.at(-1)?.text).toBe('Short');
  });
});
