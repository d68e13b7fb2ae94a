import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { entityOf } from './told.ts';

describe('offices', () => {
  const TEXT =
    'Russian Foreign Minister Sergey Lavrov met NATO Secretary-General Jens Stoltenberg. The Russian FM left early. ' +
    'The NATO secretary general stayed. The top Russian diplomat was tired, the minister said. The German chancellor was away.';

  it('are kept with the words that say so, and stay out of the span of the name', () => {
    const names = findNames(TEXT, []);
    const [lavrov] = names.entities;
    expect(lavrov?.roles[0]?.evidence?.text).toBe('Russian Foreign Minister');
    expect(names.mentions[0]).toMatchObject({ text: 'Sergey Lavrov', title: 'Russian Foreign Minister' });
  });

  it('before a comma or after it belong to the name', () => {
    const text = 'Angela Merkel, the German chancellor, met the French president, Emmanuel Macron.';
    expect(entityOf(text, 'Angela Merkel')?.roles[0]?.text).toBe('German chancellor');
    expect(entityOf(text, 'Emmanuel Macron')?.roles[0]?.text).toBe('French president');
  });

  it('of the next person are no apposition of the name before', () => {
    expect(entityOf('In Chelsea, Mayor Bill de Blasio spoke.', 'Bill de Blasio')?.roles[0]?.text).toBe(
      'Mayor',
    );
    expect(entityOf('In Chelsea, Mayor Bill de Blasio spoke.', 'Chelsea')?.roles ?? []).toEqual([]);
  });
});

it.each([
  ['Majority Leader Mitch McConnell stayed.', 'Mitch McConnell', ['Majority Leader']],
  ['It hurt major Iowa towns. Iron Mike Tyson left.', 'Mike Tyson', []],
  [
    'Angela Merkel, chairwoman of the Christian Democratic Union, left.',
    'Angela Merkel',
    ['chairwoman of the Christian Democratic Union'],
  ],
  ['The judge Trump was thinking of left. Donald Trump stayed.', 'Donald Trump', []],
  ['The French president Macron left.', 'Macron', ['French president']],
  ['Before they would endorse a candidate, Clinton said no. Hillary Clinton lost.', 'Hillary Clinton', []],
  ['In a talk with Angela Merkel, the Danish minister said yes.', 'Angela Merkel', []],
  ['“No,” said Paul Ryan, a spokesman for the Bush campaign.', 'Paul Ryan', ['spokesman']],
  ['Bill Thomas, chief of the division, left.', 'Bill Thomas', []],
  ['Bill Thomas, chairman of the Virginia 10th district, left.', 'Bill Thomas', ['chairman']],
  ['Bill Thomas, chairman of the United Nations said so.', 'Bill Thomas', ['chairman of the United Nations']],
])('in "%s" gives %s the offices %j', (text, name, roles) => {
  expect(entityOf(text, name)?.roles.map((role) => role.text)).toEqual(roles);
});

it('gives each of two officers the own office', () => {
  const text =
    'It was said by Deputy Head of Mission Angela Merkel and Deputy Head of Mission Emmanuel Macron in the morning.';
  expect(findNames(text, []).entities.map(({ roles }) => roles.map((role) => role.text))).toEqual([
    ['Deputy Head of Mission'],
    ['Deputy Head of Mission'],
  ]);
});

it.each([
  ['He met former Florida Gov. Jeb Bush then.', 'Jeb Bush', ['former Florida Gov.']],
  ['One woman, Angela Merkel, stopped Rep. King later.', 'Angela Merkel', []],
  ['Late in the campaign Mr. Macron left. Emmanuel Macron was tired.', 'Emmanuel Macron', []],
  ['Representative Peter T. King of New York left.', 'Peter T. King', ['Representative']],
])('reads in "%s" the offices of %s', (text, name, roles) => {
  expect(entityOf(text, name)?.roles.map((role) => role.text)).toEqual(roles);
});
