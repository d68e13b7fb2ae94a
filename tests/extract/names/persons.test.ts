import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { entityOf, told, typed } from './told.ts';

it('may be a common word or an office after courtesy', () => {
  expect(typed('"No," Mr. King said. Ms. White agreed.')).toEqual(['King: person', 'White: person']);
});

it('keeps father and son apart', () => {
  const names = findNames('Donald Trump came with Donald Trump Jr. and Ivanka Trump.', []);
  expect(names.entities.map(({ name }) => name)).toEqual([
    'Donald Trump',
    'Donald Trump Jr.',
    'Ivanka Trump',
  ]);
});

it('takes a surname that is never given in full for a person where an office says so', () => {
  const text =
    'In the meeting, Lavrov the russian foreign minister told reporters to wait. “No,” Lavrov said.';
  expect(entityOf(text, 'Lavrov')?.type).toBe('person');
  expect(entityOf(text, 'Lavrov')?.roles.map((role) => role.text)).toEqual(['russian foreign minister']);
});

it('keeps apart people whose middle initials differ', () => {
  const text = 'George H.W. Bush and George W. Bush met. George HW Bush left.';
  expect(told(findNames(text, []))).toEqual([
    'George H.W. Bush -> George H.W. Bush',
    'George W. Bush -> George W. Bush',
    'George HW Bush -> George H.W. Bush',
  ]);
});

it('keeps a surname that is a first name as well', () => {
  const text = 'Zachary Taylor won in Mexico. Later Taylor was president.';
  expect(entityOf(text, 'Zachary Taylor')?.aliases.map((alias) => alias.text)).toEqual([
    'Zachary Taylor',
    'Taylor',
  ]);
});

it.each([
  [
    'German nouns after von',
    'Die Nutzung von Daten und von Dokumenten ist für die Kliniken nicht leicht, und der Umgang von Systemen mit den Daten der Patienten wird sich auch auf das Personal auswirken.',
  ],
  [
    'a heading that runs into its sentence',
    'Summary Yoga may help you. Many people like Yoga.\n\nSummary Yoga is good.',
  ],
  ['a club and a verb in a headline', 'Chelsea Activate New Release Clause To Sign Another Striker'],
  ['letters of a plug', 'The Monoprice Essentials USB-C is a plug.'],
  [
    'a probe whose last word stands alone',
    'The probe Europa Clipper was built. It is said that Clipper flew in May.',
  ],
])('%s', (_, text) => {
  expect(findNames(text, []).entities.filter(({ type }) => type === 'person')).toEqual([]);
});

it('believes an unknown first name before a known surname, or before one that acts alone', () => {
  expect(typed('Nobody knew when Megyn Kelly would be back.')).toEqual(['Megyn Kelly: person']);
  expect(typed('Mitt Romney ran again. Then Romney said no.')).toEqual(['Mitt Romney: person']);
});

it('believes an unknown name in a row of people', () => {
  expect(typed('It was signed by Angela Merkel, Narendra Modi and Emmanuel Macron.')).toContain(
    'Narendra Modi: person',
  );
});

it('knows Korean names by their two syllables', () => {
  expect(typed('It was led by Ban Ki-moon. Then Park Geun-hye met Kim Jong-un.')).toEqual([
    'Ban Ki-moon: person',
    'Park Geun-hye: person',
    'Kim Jong-un: person',
  ]);
});

it('knows given names by their letters without accents, and two with a hyphen', () => {
  expect(typed('The vote was on Monday, and Édouard Philippe lost. So did Jean-Claude Juncker.')).toEqual([
    'Édouard Philippe: person',
    'Jean-Claude Juncker: person',
  ]);
});

it('takes an officer for the man of that surname, named in full later, whoever else is she in the next sentence', () => {
  const text =
    'A reporter asked President Obama about it. She got no answer. Critics of Barack Obama were not pleased.';
  expect(entityOf(text, 'Barack Obama')?.roles.map((role) => role.text)).toEqual(['President']);
  const other = 'Former Secretary Clinton came. President Bill Clinton was not there.';
  expect(typed(other)).toEqual(['Clinton: person', 'Bill Clinton: person']);
});
