import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../lib/extract/quotes/wording.ts';

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

  it('looks at the span alone', () => {
    expect(wordingOf('He said “No” twice.', { start: 9, end: 11 })).toEqual({ size: 'one', written: 'name' });
  });
});

describe('a title', () => {
  it.each([
    'Blowin’ in the Wind',
    'All the King’s Men',
    'The Art of the Deal',
    '13 Hours: The Secret Soldiers',
  ])('takes ‘%s’ for one', (words) => {
    expect(wordingIn(words).written).toBe('title');
  });

  it.each([
    'I Love Paris',
    'No. No. No Deal',
    'Israel was sold out by Kerry',
    'Paris',
    'very Special Relationship',
  ])('takes ‘%s’ for none', (words) => {
    expect(wordingIn(words).written).not.toBe('title');
  });
});
