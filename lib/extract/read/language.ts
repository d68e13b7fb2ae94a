import { tellLanguage } from '../language.ts';

/** Scripts that one language alone writes, among those that news is written in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30FF]/gu, 'ja'],
  [/[\uAC00-\uD7AF]/gu, 'ko'],
  [/[\u4E00-\u9FFF]/gu, 'zh'],
  [/[\u0600-\u06FF]/gu, 'ar'],
  [/[\u0590-\u05FF]/gu, 'he'],
  [/[\u0370-\u03FF]/gu, 'el'],
  [/[\u0900-\u097F]/gu, 'hi'],
];

/** Characters from the start of a text that its script is told from. */
const SAMPLE = 6_000;
/** A script tells when so much of the letters is of it; kana make up a third of Japanese, beside Chinese signs. */
const ENOUGH = 0.25;

/** The BCP 47 tag of the language that a text is in, by its script or its small words; null where neither tells. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([letter]) => (sample.match(letter)?.length ?? 0) > letters * ENOUGH);
  return script?.[1] ?? tellLanguage(text);
}
