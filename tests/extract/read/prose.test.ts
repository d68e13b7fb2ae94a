import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { proseOf } from '../../../lib/extract/read/prose.ts';

const textOf = (body: string) =>
  proseOf(parseHTML(`<html><body>${body}</body></html>`).document.body as unknown as Node);

it.each([
  [
    'parts blocks and joins inline elements',
    '<p>One <b>two</b>\n three.</p><p>Four.</p>',
    'One two three.\n\nFour.',
  ],
  ['keeps a broken line', '<p>One<br>two</p>', 'One\ntwo'],
  ['parts text from the block beside it', 'One<div>two</div>three', 'One\n\ntwo\n\nthree'],
  ['reads lists and quotations', '<ul><li>a</li><li>b</li></ul><blockquote>c</blockquote>', 'a\n\nb\n\nc'],
  [
    'leaves out what is no prose',
    '<p>a</p><script>b</script><figure>c</figure><pre>d</pre><button>e</button>',
    'a',
  ],
  ['leaves out what is hidden', '<p hidden>a</p><p aria-hidden="true">b</p><p>c</p>', 'c'],
  ['is empty for an empty page', '', ''],
])('%s', (_what, body, text) => {
  expect(textOf(body)).toBe(text);
});

it('goes as deep as the markup does', () => {
  const { document } = parseHTML('<html><body></body></html>');
  let place: Node = document.body as unknown as Node;
  for (let depth = 0; depth < 20_000; depth += 1) {
    place = place.appendChild(document.createElement('div') as unknown as Node);
  }
  place.appendChild(document.createTextNode('deep') as unknown as Node);
  expect(proseOf(document.body as unknown as Node)).toBe('deep');
});
