import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { told, typed } from './told.ts';

it('finds people and places in a text that is in CAPITALS throughout', () => {
  const text =
    'PUTIN MEETS MERKEL IN MOSCOW\nRUSSIAN PRESIDENT VLADIMIR PUTIN MET GERMAN CHANCELLOR ANGELA MERKEL ON MONDAY. MERKEL LEFT.';
  expect(told(findNames(text, []))).toEqual([
    'PUTIN -> Vladimir Putin',
    'MERKEL -> Angela Merkel',
    'MOSCOW -> Moscow',
    'VLADIMIR PUTIN -> Vladimir Putin',
    'ANGELA MERKEL -> Angela Merkel',
    'MERKEL -> Angela Merkel',
  ]);
});

it('takes no place out of the name of an agreement in a headline', () => {
  const text =
    'Angela Merkel Says Minsk Agreements Must Be Kept\n\nThe Minsk Agreements must be kept, she said.';
  expect(typed(text)).toEqual(['Angela Merkel: person', 'Minsk Agreements: agreement']);
});

it('takes no words of a headline for a place that have a small word among them', () => {
  expect(typed('Emmanuel Macron Asked a Question About Minimum Pay Today')).toEqual([
    'Emmanuel Macron: person',
  ]);
});
