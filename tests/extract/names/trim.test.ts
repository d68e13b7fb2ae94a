import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { namesOf, told } from './told.ts';

it('leaves a first name alone whose surname stands after another', () => {
  const text = 'David Cameron came. The book is by David and Jeanne Moreau.';
  expect(told(findNames(text, []))).toEqual([
    'David Cameron -> David Cameron',
    'Jeanne Moreau -> Jeanne Moreau',
  ]);
  const known = 'Donald Trump came. He knew Donald and Ivana Trump.';
  expect(told(findNames(known, [])).slice(1)).toEqual([
    'Donald -> Donald Trump',
    'Ivana Trump -> Ivana Trump',
  ]);
});

it('gives a first name the surname that stands after another', () => {
  expect(told(findNames('It was paid by Charles and David Koch. Others paid too.', []))).toEqual([
    'Charles -> Charles Koch',
    'David Koch -> David Koch',
  ]);
});

it('keeps all the particles of a surname', () => {
  const text = 'Ursula von der Leyen told them so. Then von der Leyen left.';
  expect(told(findNames(text, []))).toEqual([
    'Ursula von der Leyen -> Ursula von der Leyen',
    'von der Leyen -> Ursula von der Leyen',
  ]);
});

it('takes a person with a name like a town’s for no other of the surname', () => {
  expect(namesOf('Ty Dillon lost. It was won by Austin Dillon.')).not.toContain('Austin');
});
