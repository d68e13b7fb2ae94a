import { expect, it } from 'vitest';
import { counted, isolated } from '../../../components/common/words.ts';
import { english } from '../english.ts';

it('says numbers of things by the plural rules of the language', () => {
  expect(counted(english, 1, 'popupMentionsOne', 'popupMentionsOther')).toBe('1 mention');
  expect(counted(english, 1200, 'popupMentionsOne', 'popupMentionsOther')).toBe('1,200 mentions');
});

it.each([
  ['Sergey Lavrov', 'Sergey Lavrov'],
  ['Сергей Лавров', 'Сергей Лавров'],
  ['محمد السادس', '\u2068محمد السادس\u2069'],
  ['ראובן ריבלין', '\u2068ראובן ריבלין\u2069'],
])('keeps a name that runs from right to left apart from the line around it: %s', (name, written) => {
  expect(isolated(name)).toBe(written);
});
