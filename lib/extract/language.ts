/** Frequent small words of each language. */
const SMALL_WORDS = Object.entries({
  en: 'the and of to that is was for with his has from this which not are were have it',
  de: 'der die das und ist nicht mit ein eine auf den dem von zu sich auch für wird hat im',
  fr: 'le la les des est une dans pour que qui sur au avec pas ce par plus du été aux',
  es: 'el los las del que una por con para es se su como más pero al fue este ha lo',
  it: 'il che di della per una con non sono gli del nel alla anche più dei è le ha come',
  pt: 'o os as que do da em um uma para com não por mais dos foi ao se na no',
  nl: 'de het een van en dat is niet op te voor met zijn die aan ook er naar om bij',
  pl: 'nie się na że to jest do jak ale przez od po za już dla jego który oraz tym są',
  id: 'yang dan di untuk dengan ini itu dari tidak akan pada juga dalam oleh adalah ke telah bahwa',
  tr: 've bir bu için ile da de olarak olan çok daha gibi kadar sonra ancak ise değil',
  sv: 'och att det som en på är av för med till den har inte om ett men var jag från',
  ru: 'и в не на что он с как это по но из у за от для его к был о',
  uk: 'і в не на що він з як це по але із у за від для його до був про',
});

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

/** The language of a text as a BCP 47 tag, by its small words; null where it cannot be told. */
export function tellLanguage(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
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
