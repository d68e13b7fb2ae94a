import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { typed } from './told.ts';

it.each([
  [
    'two officers joined by and',
    'It was said by Deputy Head of Mission Angela Merkel and Deputy Head of Mission Emmanuel Macron in the morning.',
    ['Angela Merkel: person', 'Emmanuel Macron: person'],
  ],
  ['a nation before a common noun', 'American Turnout paid for it.', []],
  ['a party before a surname', 'Republican Trump left.', ['Trump: person']],
  ['a surname that is a creed', '“No,” said Walter White, a professor.', ['Walter White: person']],
  ['a first name that is a verb', 'Then Will Rogers, a humorist, said no.', ['Will Rogers: person']],
  [
    'a party right before a name',
    'It was said by Senate Banking Ranking Democrat Elizabeth Warren in the morning.',
    ['Elizabeth Warren: person'],
  ],
  ['a watch that speaks', 'Judicial Watch said no.', ['Judicial Watch: organization']],
  ['a part of a city', 'Midtown Manhattan is full.', ['Midtown Manhattan: place']],
  ['a newspaper with a hyphen', 'The Chicago Sun-Times said so.', ['Chicago Sun-Times: organization']],
])('%s', (_, text, expected) => {
  expect(typed(text)).toEqual(expected);
});

it('knows given names in Cyrillic, and leaves out what stands before the name', () => {
  const text =
    'Как заявил на встрече в среду министр России Сергей Лавров, это не так. Президент России Владимир Владимирович Путин с ним согласен.';
  expect(findNames(text, []).entities.map(({ name }) => name)).toEqual([
    'Сергей Лавров',
    'Владимир Владимирович Путин',
  ]);
});
