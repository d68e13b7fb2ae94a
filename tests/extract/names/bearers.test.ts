import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { told } from './told.ts';

describe('who is meant by a surname', () => {
  const CLINTONS = 'Hillary Clinton and Bill Clinton came to Iowa. ';

  it.each([
    ['by the title', `${CLINTONS}Mrs. Clinton spoke first.`, 'Clinton -> Hillary Clinton'],
    ['by the title', `${CLINTONS}Mr. Clinton spoke first.`, 'Clinton -> Bill Clinton'],
    [
      'by who leads the text',
      'Hillary Clinton won. Hillary Clinton had run before; her husband Bill Clinton had not lost. Clinton smiled.',
      'Clinton -> Hillary Clinton',
    ],
    [
      'apart from those named in full, where an office comes first',
      'President Obama spoke on Monday. Then Michelle Obama came. President Obama left.',
      'Obama -> Obama',
    ],
  ])('is told %s', (_, text, expected) => {
    expect(told(findNames(text, [])).at(-1)).toBe(expected);
  });

  it('is the one in office where two are named as often', () => {
    const text = 'Vice President Mike Pence spoke. Karen Pence listened. Pence said yes.';
    expect(told(findNames(text, [])).at(-1)).toBe('Pence -> Mike Pence');
  });
});

it('takes a president for the one of the surname who is named later, where the pronouns agree', () => {
  const later = 'President Obama spoke, and he left. Many liked Barack Obama.';
  expect(findNames(later, []).entities.map(({ name }) => name)).toEqual(['Barack Obama']);
  const wife = 'President Obama spoke, and he left. Many liked Michelle Obama.';
  expect(findNames(wife, []).entities.map(({ name }) => name)).toEqual(['Obama', 'Michelle Obama']);
});

it('tells the gender by title, else by given name, else not', () => {
  const { genders } = findNames(
    'Mrs. Merkel met Sergey Lavrov. Theresa May spoke to Xi Jinping on Friday.',
    [],
  );
  expect([...genders]).toEqual([
    ['merkel', 'f'],
    ['sergey-lavrov', 'm'],
    ['theresa-may', 'f'],
  ]);
});

it.each([
  [
    'who was named so far',
    'Hillary Clinton came to Iowa. Clinton smiled. Later Bill Clinton came.',
    'Clinton -> Hillary Clinton',
  ],
  [
    'the pronoun that follows',
    'Bill Clinton came with Hillary Clinton. Clinton was late for her speech.',
    'Clinton -> Hillary Clinton',
  ],
])('tells whom a surname means by %s', (_, text, expected) => {
  expect(told(findNames(text, []))).toContain(expected);
});

it('goes on with the one of the surname who was meant so far', () => {
  const text =
    'Hillary Clinton spoke. Mrs. Clinton said no. Mrs. Clinton said it twice. Chelsea Clinton smiled, and Mrs. Clinton left.';
  expect(told(findNames(text, [])).at(-1)).toBe('Clinton -> Hillary Clinton');
});

it('gives neither Mr. nor Ms. to the one of the surname whose gender is unknown', () => {
  const text = 'Sahle-Work Zewde came. Mr. Zewde spoke, and Ms. Zewde wrote.';
  expect(told(findNames(text, [])).slice(1)).toEqual(['Zewde -> Zewde', 'Zewde -> Zewde']);
});
