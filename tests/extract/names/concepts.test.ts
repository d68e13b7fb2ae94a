import { expect, it } from 'vitest';
import { typed } from './told.ts';

it('takes for a term what the text marks as one and uses itself', () => {
  const text =
    'He hoped for a "post-West world order" soon. Nobody knew what a post-West world order would be. "Very good indeed," he said.';
  expect(typed(text)).toEqual(['post-West world order: concept']);
});
