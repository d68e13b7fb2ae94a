/** Frequent small words of each language. */
const SMALL_WORDS = Object.entries({
  en: 'the and of to that is was for with his has from this which not are were have it',
  de: 'der die das und ist nicht mit ein eine auf den dem von zu sich auch für wird hat im',
  fr: 'de à et en un le la les des est une dans pour que qui sur au avec pas ce par plus du été aux',
  es: 'de la en y el los las del que una por con para es se su como más pero al fue este ha lo',
  it: 'il che di della per una con non sono gli del nel alla anche più dei è le ha come',
  pt: 'de é à o os as que do da em um uma para com não por mais dos foi ao se na no pelo pela são',
  nl: 'de het een van en dat is niet op te voor met zijn die aan ook er naar om bij',
  pl: 'nie się na że to jest do jak ale przez od po za już dla jego który oraz tym są',
  cs: 'se že je jsem jako ale také které podle byl',
  hu: 'és hogy nem egy az ez volt meg csak már',
  ro: 'și că este în cu din la mai care pentru',
  fi: 'ja on ei että oli hän mutta myös kun ovat',
  da: 'og at det er af på ikke til der hun',
  sv: 'och att det som är av på för har inte',
  tr: 've bir bu için ile da de olarak olan çok daha gibi kadar sonra ancak ise değil',
  id: 'yang dan di untuk dengan ini itu dari tidak bahwa',
  vi: 'của và là có trong được cho không với các',
});

/**
 * Scripts that one language alone writes, among those that news is written in; and first the letters by which one
 * language differs from others of its script.
 */
const SCRIPTS: readonly (readonly [letter: RegExp, language: string, share: number])[] = [
  [/[\u3040-\u30FF]/gu, 'ja', 0.15],
  [/[\uAC00-\uD7AF]/gu, 'ko', 0.25],
  [/[\u4E00-\u9FFF]/gu, 'zh', 0.25],
  [/[іїєґ]/giu, 'uk', 0.01],
  [/[ыэё]/giu, 'ru', 0.005],
  [/[پچژگی]/gu, 'fa', 0.05],
  [/[\u0600-\u06FF]/gu, 'ar', 0.25],
  [/[\u0590-\u05FF]/gu, 'he', 0.25],
  [/[\u0370-\u03FF]/gu, 'el', 0.25],
  [/[\u0900-\u097F]/gu, 'hi', 0.25],
  [/[\u0E00-\u0E7F]/gu, 'th', 0.25],
];

/** Characters from the start of a text that its language is told from. */
const SAMPLE = 4000;

/** Share of small words from which on a language is taken as told. */
const ENOUGH = 0.08;

/** Small words by which a language must be ahead of the next: 'do' alone is English, Polish and Portuguese. */
const CLEARLY = 2;

/** The languages that have a word among their small ones. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of SMALL_WORDS) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/**
 * The language that a document is in: what its own words clearly tell, else what it declares. Pages often declare the
 * language of their site, or of nobody; where both agree, the declared tag says more ('en-GB').
 */
export function languageOf(text: string, declared: string | null = null): string | null {
  const told = tellLanguage(text);
  if (told === null || declared?.toLowerCase().split(/[-_]/)[0] === told) return declared;
  return told;
}

/** What was told last: every reader of a document asks for its language. */
let last: { readonly sample: string; readonly language: string | null } = { sample: '', language: null };

/** The language of a text as a BCP 47 tag, by its script or its small words; null where neither tells. */
export function tellLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (sample !== last.sample) last = { sample, language: byScript(sample) ?? byWords(sample) };
  return last.language;
}

/** Greek and Cyrillic and what lies beyond, but for punctuation and signs. */
const OTHER_SCRIPT = /[\u0370-\u1FFF\u3040-\uD7AF]/;

function byScript(sample: string): string | null {
  if (!OTHER_SCRIPT.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([letter, , share]) => (sample.match(letter)?.length ?? 0) > letters * share);
  return script?.[1] ?? null;
}

function byWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 4) return null;
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (!best || best[1] / words.length < ENOUGH) return null;
  return best[1] - (second?.[1] ?? 0) >= CLEARLY ? best[0] : null;
}
