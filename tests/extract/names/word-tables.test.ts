import { expect, test } from 'vitest';
import { deriveWordTables } from './derive-word-tables.ts';

test('the word tables say what the packages say that they are derived from', async () => {
  await expect(deriveWordTables()).toMatchFileSnapshot('../../../lib/extract/names/word-tables.ts');
});
