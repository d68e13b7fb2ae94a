import { expect, it } from 'vitest';
import { edits } from '../../lib/search/edits.ts';

it.each([
  ['lavrov', 'lavrov', 0],
  ['lavrow', 'lavrov', 1],
  ['secruity', 'security', 1],
  ['stoltenburg', 'stoltenberg', 1],
  ['austria', 'australia', 2],
  ['abc', '', 3],
])('%s to %s takes %i', (a, b, count) => {
  expect(edits(a, b, 3)).toBe(count);
  expect(edits(b, a, 3)).toBe(count);
});

it('stops counting past the limit', () => {
  expect(edits('munich', 'vladivostok', 2)).toBe(3);
});
