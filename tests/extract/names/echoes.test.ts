import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { told } from './told.ts';

it('finds in headlines what the text itself names', () => {
  const text = 'Stoltenberg Meets Lavrov Amid New Tensions\n\nSergey Lavrov met Jens Stoltenberg in Munich.';
  expect(told(findNames(text, [])).slice(0, 2)).toEqual([
    'Stoltenberg -> Jens Stoltenberg',
    'Lavrov -> Sergey Lavrov',
  ]);
});
