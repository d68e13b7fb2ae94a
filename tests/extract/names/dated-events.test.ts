import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { told, typed } from './told.ts';

it('knows an event by its day, where something happened on it', () => {
  const text = 'Families of the 9/11 victims came. It was after 9/11 that he spoke.';
  expect(told(findNames(text, []))).toEqual(['9/11 -> 9/11', '9/11 -> 9/11']);
  expect(typed('It was due on 9/11 or on 10/12, he said.')).toEqual([]);
});
