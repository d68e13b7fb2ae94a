import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** The strings and the locale of a context, as the faces take them. */
interface BrowserWords {
  readonly t: (key: keyof typeof messages, ...subs: string[]) => string;
  readonly locale: string;
}

/**
 * The extension's strings in the reader's language, and the locale for numbers and dates. A reader whose browser
 * speaks a regional form of the strings' language gets dates in that form; one whose browser speaks a language that
 * there are no strings for gets dates that match the strings.
 */
export function browserWords(): BrowserWords {
  const read = browser.i18n.getMessage as (key: string, subs?: string[]) => string;
  const spoken = read('wordsLanguage') || 'en';
  const wanted = browser.i18n.getUILanguage();
  return {
    t: (key, ...subs) => read(key, subs) || key,
    locale: wanted.split('-')[0] === spoken ? wanted : spoken,
  };
}
