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

/** Letters that are written from right to left: Hebrew, Arabic and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A text for use within a line: one that runs from right to left does not turn round what stands beside it. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
