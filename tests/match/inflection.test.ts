import { describe, expect, it } from 'vitest';
import type { NamedEntity } from '../../lib/domain/entity.ts';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { openLexicon } from '../../lib/lexicon/lexicon.ts';
import { nominativesOf } from '../../lib/match/inflection.ts';
import { matchText } from '../../lib/match/match-text.ts';

const entity = (name: string, type: NamedEntity['type'], ...variants: string[]): NamedEntity => ({
  id: name,
  name,
  type,
  aliases: variants.map((text) => ({ text, kind: 'variant' })),
});
const lexicon = openLexicon(
  compileLexicon([
    entity('Sergey Lavrov', 'person', 'Сергей Лавров', 'Лавров'),
    entity('Vladimir Putin', 'person', 'Путин'),
    entity('Volodymyr Zelensky', 'person', 'Володимир Зеленський', 'Зеленский'),
    entity('Maria Zakharova', 'person', 'Мария Захарова', 'Захарова'),
    entity('Ukraine', 'place', 'Украина', 'Україна'),
    entity('Russia', 'place', 'Россия', 'Росія'),
    entity('Kyriakos Mitsotakis', 'person', 'Κυριάκος Μητσοτάκης', 'Μητσοτάκης'),
    entity('Athens', 'place', 'Αθήνα'),
  ]),
);
const found = (text: string) =>
  matchText(lexicon, text, { strictness: 'middle' }).map(({ start, end }) => text.slice(start, end));

describe('names in their cases', () => {
  it.each([
    ['С Лавровым и Путиным говорили о Зеленском в Украине.', ['Лавровым', 'Путиным', 'Зеленском', 'Украине']],
    ['Об этом сказали Сергею Лаврову и Марии Захаровой.', ['Сергею Лаврову', 'Марии Захаровой']],
    [
      'Рішення Володимира Зеленського про Росію, з Росією, від Росії.',
      ['Володимира Зеленського', 'Росію', 'Росією', 'Росії'],
    ],
    ['Η δήλωση του Κυριάκου Μητσοτάκη στο κέντρο της Αθήνας.', ['Κυριάκου Μητσοτάκη', 'Αθήνας']],
    ['Ο Μητσοτάκης μίλησε.', ['Μητσοτάκης']],
    ['Московский путинизм и россияне.', []],
  ])('finds those of: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('knows none for other scripts', () => {
    expect(nominativesOf('lavrova')).toEqual([]);
  });
});
