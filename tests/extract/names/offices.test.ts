import { expect, it } from 'vitest';
import { fitsOffice, readOffice } from '../../../lib/extract/names/offices.ts';

it.each([
  ['the Russian foreign minister', 'Russia Foreign Minister', true],
  ['the Russian FM', 'Russian Foreign Minister', true],
  ['the minister', 'Russian Foreign Minister', true],
  ['the top Russian diplomat', 'Russian Foreign Minister', true],
  ['the [NATO] secretary general', 'NATO Secretary-General', true],
  ['the French president', 'President of France', true],
  ['the chairwoman', 'Chair', true],
  ['the Ukrainian foreign minister', 'Russian Foreign Minister', false],
  ['the prime minister', 'Foreign Minister', false],
  ['the vice president', 'US President', false],
  ['the diplomat', 'Defense Minister', false],
  ['the former', 'Russian Foreign Minister', false],
])('"%s" said of a "%s": %s', (called, held, fits) => {
  expect(fitsOffice(readOffice(called), readOffice(held))).toBe(fits);
});
