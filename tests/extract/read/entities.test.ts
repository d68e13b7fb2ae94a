import { expect, it } from 'vitest';
import { withoutEntities } from '../../../lib/extract/read/entities.ts';

it.each([
  ['NATO&#8217;s', 'NATO’s'],
  ['&#x201C;no&#x201d;', '“no”'],
  ['R&amp;D &lt;b&gt;', 'R&D <b>'],
  ['a&nbsp;b &mdash; c', 'a\u00A0b — c'],
  ['AT&T; &unknown; &#0; &#9999999;', 'AT&T; &unknown; &#0; &#9999999;'],
])('%s', (written, plain) => {
  expect(withoutEntities(written)).toBe(plain);
});
