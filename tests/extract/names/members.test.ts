import { expect, it } from 'vitest';
import { entityOf } from './told.ts';

it('never gives a bare given name to the lexicon', () => {
  const aliases = entityOf('Hillary Clinton spoke. Supporters love Hillary.', 'Hillary Clinton')?.aliases;
  expect(aliases?.map(({ text }) => text)).toEqual(['Hillary Clinton']);
});
