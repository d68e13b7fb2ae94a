import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { browserWords } from '../../lib/messages/words.ts';

const STRINGS: Readonly<Record<string, string>> = { wordsLanguage: 'en', cardClose: 'Close' };

function speaking(language: string) {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(language);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string, subs?: string[]) =>
    [STRINGS[key] ?? '', ...(subs ?? [])].join(' ').trim()) as typeof browser.i18n.getMessage);
  return browserWords();
}

afterEach(() => vi.restoreAllMocks());

describe('dates and numbers', () => {
  it.each([
    ['en-GB', 'en-GB', 'in the reader’s form of the language'],
    ['en', 'en', 'in the plain language'],
    ['de-AT', 'en', 'in the language of the strings, where it is not the reader’s'],
  ])('for a browser in %s are written as in %s: %s', (language, locale) => {
    expect(speaking(language).locale).toBe(locale);
  });
});

it('gives the string of a key, with what belongs in it', () => {
  expect(speaking('en').t('cardClose', 'now')).toBe('Close now');
});

it('gives the key where there is no string, so that the lack is seen', () => {
  expect(speaking('en').t('cardBack')).toBe('cardBack');
});
