/* Which language a text is in, told by its script and its commonest little words. */

const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by he had not are but from have they you said which this',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass',
  fr: 'de la le et les des en un une du que est pour qui dans par au sur pas plus ne se ce il sont avec cette été',
  es: 'de la que el en y los del se las por un para con una su al lo como más pero sus le ya este sí porque esta',
  it: 'di che il la e un in per è una sono con non del si da al le dei nel alla più anche ha gli della',
  pt: 'de que o a e do da em um para é com não uma os no se na por mais as dos como mas foi ao',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar uit door over hij',
  pl: 'i w na z się nie do to że jest o jak za od po co ale przez tym dla czy oraz który są',
  sv: 'och att det i en som på är av för med till den har de inte om ett var men från',
  tr: 've bir bu da de için ile çok daha olarak olan gibi ne kadar sonra var değil',
  cs: 'a se na v je že z do s o i to ale k za po jako jsou by pro',
  ru: 'и в не на что с по это как из к у за от его но для о же был',
  uk: 'і в не на що з та до як це за у від його але для про є був',
};

/** What a script tells when its letters are the most. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\u0400-\u04FF]/gu, ['ru', 'uk']],
  [/[\u3040-\u30FF]/gu, ['ja']],
  [/[\uAC00-\uD7AF]/gu, ['ko']],
  [/[\u4E00-\u9FFF]/gu, ['zh']],
  [/[\u0600-\u06FF]/gu, ['ar']],
  [/[\u0590-\u05FF]/gu, ['he']],
  [/[\u0370-\u03FF]/gu, ['el']],
  [/[\u0900-\u097F]/gu, ['hi']],
];

const SAMPLE = 6_000;
/** Of all words, this share must be little words of a language; in prose it is a quarter to a half. */
const SMALLEST_SHARE = 0.08;
const FEWEST_WORDS = 5;

const little = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** The BCP 47 tag of the language that the beginning of a text is in, or null where that cannot be told. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const script = SCRIPTS.find(([letter]) => (sample.match(letter)?.length ?? 0) > letters / 3);
  const candidates = script?.[1] ?? [...little.keys()];
  const [only] = candidates;
  if (script && candidates.length === 1 && only) return only;
  return mostLittleWords(sample, candidates);
}

function mostLittleWords(sample: string, candidates: readonly string[]): string | null {
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const counts = candidates.map((language) => ({
    language,
    count: words.filter((word) => little.get(language)?.has(word)).length,
  }));
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most));
  return best.count >= words.length * SMALLEST_SHARE ? best.language : null;
}
