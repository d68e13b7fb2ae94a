import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { told } from './told.ts';

it('knows a body by the letters that stand behind its name', () => {
  const text = 'The Organization for Security and Cooperation in Europe (OSCE) met. Nobody asked the OSCE.';
  expect(told(findNames(text, [])).at(-1)).toBe(
    'OSCE -> Organization for Security and Cooperation in Europe',
  );
});
