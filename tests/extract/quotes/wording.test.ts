import { describe, expect, it } from 'vitest';
import { isTitle, wordingOf } from '../../../lib/extract/quotes/wording.ts';

const wordingIn = (words: string) => wordingOf(words, { start: 0, end: words.length });

describe('wordingOf', () => {
  it.each([
    ['Hannity', 'one', 'name'],
    ['absurd', 'one', 'small'],
    ['Meet the Press', 'short', 'title'],
    ['Lawrence of Arabia', 'short', 'title'],
    ['We won', 'short', 'sentence'],
    ['red, white and blue Brexit', 'middle', 'small'],
    ['The Trumps: Three Generations That Built an Empire', 'more', 'title'],
    ['I am a big fan of Paul', 'more', 'sentence'],
    ['we will not be the first to go and we will not be the last one to come back', 'long', 'small'],
  ])('tells of ‘%s’ that it is %s and written as %s', (words, size, written) => {
    expect(wordingIn(words)).toMatchObject({ size, written });
  });

  it('sees a clause by its verb', () => {
    expect(wordingIn('it will be over by May').clause).toBe(true);
    expect(wordingIn('a step too far').clause).toBe(false);
  });

  it('looks at the span alone', () => {
    expect(wordingOf('He said “No” twice.', { start: 9, end: 11 })).toEqual({
      size: 'one',
      written: 'name',
      clause: false,
    });
  });
});

describe('isTitle', () => {
  it.each([
    'Blowin’ in the Wind',
    'All the King’s Men',
    'The Art of the Deal',
    '13 Hours: The Secret Soldiers',
  ])('takes ‘%s’ for one', (words) => {
    expect(isTitle(words)).toBe(true);
  });

  it.each([
    'I Love Paris',
    'No. No. No Deal',
    'Israel was sold out by Kerry',
    'Paris',
    'very Special Relationship',
  ])('takes ‘%s’ for none', (words) => {
    expect(isTitle(words)).toBe(false);
  });
});
