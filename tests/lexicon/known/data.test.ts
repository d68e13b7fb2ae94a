import { expect, it } from 'vitest';
import { deriveKnownWords, derivePeoples, deriveTowns, deriveWomen } from './derive-known-words.ts';

it('the known words are what the lists say that they are derived from', async () => {
  await expect(deriveKnownWords()).toMatchFileSnapshot('../../../lib/lexicon/known/data.ts');
});

it('the women’s names are those of the lists', async () => {
  await expect(deriveWomen()).toMatchFileSnapshot('../../../lib/lexicon/known/women.ts');
});

it('the namesake towns are those of their list', async () => {
  await expect(deriveTowns()).toMatchFileSnapshot('../../../lib/lexicon/known/towns.ts');
});

it('the peoples and places that are more besides are those of their sources', async () => {
  await expect(derivePeoples()).toMatchFileSnapshot('../../../lib/lexicon/known/peoples.ts');
});
