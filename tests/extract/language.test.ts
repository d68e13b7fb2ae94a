import { describe, expect, it } from 'vitest';
import { languageOf, tellLanguage } from '../../lib/extract/language.ts';

const ENGLISH = 'The minister said that the talks with the alliance were of use to it.';
const GERMAN = 'Der Minister sagte, dass die Gespräche mit dem Bündnis nicht von Nutzen sind.';

describe('tellLanguage', () => {
  it.each([
    [ENGLISH, 'en'],
    [GERMAN, 'de'],
    ['Le ministre a dit que les entretiens avec la délégation sont dans une impasse.', 'fr'],
    ['El ministro dijo que las conversaciones con la delegación no son para los aliados.', 'es'],
    ['Il ministro ha detto che i colloqui con la delegazione non sono per gli alleati.', 'it'],
    ['O ministro disse que as conversas com a delegação não são para os aliados.', 'pt'],
    ['De minister zei dat het gesprek met de delegatie niet voor de bondgenoten is.', 'nl'],
    ['Minister powiedział, że rozmowy nie są dla sojuszu i że to jest już koniec.', 'pl'],
    ['Ministr řekl, že jednání se už chýlí ke konci, ale také že je pro dohodu.', 'cs'],
    ['A miniszter azt mondta, hogy ez nem a vég, és hogy még lesz egy találkozó.', 'hu'],
    ['Ministrul a spus că discuțiile nu sunt pentru aliați și că este prea târziu.', 'ro'],
    ['Ministeri sanoi, että neuvottelut ovat ohi, mutta hän ei ole myös huolissaan, kun se oli ohi.', 'fi'],
    ['Bakan, bu görüşmelerin çok uzun olan bir süreç için değil, ancak barış için olduğunu söyledi.', 'tr'],
    ['Menteri itu mengatakan bahwa pembicaraan dengan delegasi tidak akan selesai pada hari ini.', 'id'],
    ['Министр сказал, что переговоры с альянсом не были полезны для него и для всех.', 'ru'],
    ['Міністр сказав, що переговори з альянсом не були для нього і що це не кінець.', 'uk'],
    ['外相は会談がまだ終わっていないと述べた。', 'ja'],
    ['외무장관은 회담이 아직 끝나지 않았다고 말했다.', 'ko'],
    ['外交部长说会谈还没有结束。', 'zh'],
    ['قال الوزير إن المحادثات لم تنته بعد.', 'ar'],
    ['وزیر گفت که گفتگوها هنوز پایان نیافته است.', 'fa'],
    ['השר אמר שהשיחות עדיין לא הסתיימו.', 'he'],
    ['Ο υπουργός είπε ότι οι συνομιλίες δεν έχουν τελειώσει.', 'el'],
    ['मंत्री ने कहा कि वार्ता अभी समाप्त नहीं हुई है।', 'hi'],
  ])('reads %s', (text, expected) => {
    expect(tellLanguage(text)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['a name', 'Sergey Lavrov'],
    ['numbers', '1 2 3 4 5 6'],
    ['names in a row', 'Lavrov Stoltenberg Pence Merkel Macron Putin'],
  ])('does not guess from %s', (_, text) => {
    expect(tellLanguage(text)).toBeNull();
  });
});

describe('languageOf', () => {
  it.each([
    ['the words, where the page declares another', GERMAN, 'en', 'de'],
    ['the words, the other way round', ENGLISH, 'de-DE', 'en'],
    ['what is declared, where the words agree', ENGLISH, 'en-GB', 'en-GB'],
    ['what is declared, in another way of writing it', ENGLISH, 'EN_us', 'EN_us'],
    ['what is declared, where the words do not tell', 'Sergey Lavrov', 'de', 'de'],
    ['the words, where nothing is declared', GERMAN, null, 'de'],
    ['nothing, where nothing tells', 'Sergey Lavrov', null, null],
  ])('goes by %s', (_what, text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language);
  });
});
