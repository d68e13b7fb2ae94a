import { expect, it } from 'vitest';
import { deriveKnownWords } from './derive-known-words.ts';

it('the known words are what the lists say that they are derived from', async () => {
  await expect(deriveKnownWords()).toMatchFileSnapshot('../../../lib/lexicon/known/data.ts');
});
