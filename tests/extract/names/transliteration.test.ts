import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { told } from './told.ts';

it('takes two spellings of a foreign surname for one', () => {
  const text = 'Volodymyr Zelensky spoke on Friday. "No," Zelenskyy said.';
  expect(told(findNames(text, [])).at(-1)).toBe('Zelenskyy -> Volodymyr Zelensky');
});
