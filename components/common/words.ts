import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a string that people read. */
export type MessageKey = keyof typeof messages;

/** The string of that name, with `$1` to `$9` replaced by what is given. */
export type Translate = (key: MessageKey, ...subs: string[]) => string;

/** What a face speaks: its strings, and the BCP 47 tag by which it writes numbers and dates. */
export interface Words {
  readonly t: Translate;
  readonly locale: string;
}

/** A face without words shows its keys: plain to see, and never a crash. */
export const WordsContext = createContext<Words>({ t: (key) => key, locale: 'en' });

/** The words of the surface that this face is shown on. */
export function useWords(): Words {
  return useContext(WordsContext);
}

/** The string for a number of things, by the plural rules of the locale. */
export function counted({ t, locale }: Words, count: number, one: MessageKey, other: MessageKey): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? one : other;
  return t(form, new Intl.NumberFormat(locale).format(count));
}
