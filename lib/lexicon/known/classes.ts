/** What a known word is: one of these for each. */
export const KNOWN = {
  /** A surname that few people bear. */
  surname: 0,
  /** One of the five thousand most frequent surnames. */
  commonSurname: 1,
  /** A given name; often a surname too. */
  given: 2,
  /** A dictionary word that is seldom met. */
  rareWord: 3,
  /** A dictionary word met every day. */
  word: 4,
  /** An everyday word that is a given name too: Will, Mark, Grace. */
  wordAndGiven: 5,
  /** An everyday word that is a frequent surname too: Page, Stone, Hill. */
  wordAndSurname: 6,
  /** A town of some size, a country, a language. */
  place: 7,
} as const;
export type KnownClass = (typeof KNOWN)[keyof typeof KNOWN];

/** What a folded word may be an inflected form of: its regular stems, shortest last. */
export function stemsOf(word: string): string[] {
  const stems: string[] = [];
  const without = (ending: string, put = '') => {
    if (word.length - ending.length >= 3 && word.endsWith(ending))
      stems.push(word.slice(0, -ending.length) + put);
  };
  without('s');
  without('es');
  without('ies', 'y');
  without('ed');
  without('ed', 'e');
  without('ing');
  without('ing', 'e');
  return stems;
}
