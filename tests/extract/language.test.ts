import { describe, expect, it } from 'vitest';
import { tellLanguage } from '../../lib/extract/language.ts';

describe('tellLanguage', () => {
  it.each([
    ['The minister said that the talks with the alliance were of use to it.', 'en'],
    ['Der Minister sagte, dass die Gespräche mit dem Bündnis nicht von Nutzen sind.', 'de'],
    ['Le ministre a dit que les entretiens avec la délégation sont dans une impasse.', 'fr'],
    ['El ministro dijo que las conversaciones con la delegación no son para los aliados.', 'es'],
    ['Министр сказал, что переговоры с альянсом не были полезны для него и для всех.', 'ru'],
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
