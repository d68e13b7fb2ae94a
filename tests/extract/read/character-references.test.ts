import { expect, it } from 'vitest';
import { withoutReferences } from '../../../lib/extract/read/character-references.ts';

it.each([
  ['NATO&#8217;s', 'NATO’s'],
  ['&#x201C;no&#x201d;', '“no”'],
  ['R&amp;D &lt;b&gt;', 'R&D <b>'],
  ['a&nbsp;b &mdash; c', 'a\u00A0b — c'],
  ['AT&T; &unknown; &#0; &#9999999;', 'AT&T; &unknown; &#0; &#9999999;'],
])('%s', (written, plain) => {
  expect(withoutReferences(written)).toBe(plain);
});
