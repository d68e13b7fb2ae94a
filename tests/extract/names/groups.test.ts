import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { typed } from './told.ts';

it.each([
  [
    'German',
    'Präsident Wladimir Putin ist in Berlin. In Zukunft wird das und die Sache mit der EU nicht leicht, und die Verlängerung der Sanktionen ist noch nicht auf dem Weg.',
    ['Wladimir Putin', 'Berlin', 'EU'],
  ],
  [
    'Russian',
    'Министр иностранных дел России Сергей Лавров выступил в Мюнхене. Лавров заявил, что он не уступит и на это не пойдет, и что это было известно и ему, и всем, кто был в зале.',
    ['Сергей Лавров'],
  ],
])('has few false names in %s', (_, text, expected) => {
  expect(findNames(text, []).entities.map(({ name }) => name)).toEqual(expected);
});

it('makes no body of a German office', () => {
  const text =
    'In Brüssel berieten die Außenminister der Europäischen Union über die Sanktionen, und das ist für die Regierung nicht leicht, weil sie sich nicht mit den anderen einig ist.';
  expect(typed(text)).toEqual([]);
});

it('knows a name without its accents, and one that ends in an office and Jr.', () => {
  const text =
    'Francois Hollande Says No\n\nFrench President François Hollande spoke of Martin Luther King Jr. again.';
  expect(findNames(text, []).entities.map(({ name }) => name)).toEqual([
    'François Hollande',
    'Martin Luther King Jr.',
  ]);
});
