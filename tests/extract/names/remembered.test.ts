import { expect, it } from 'vitest';
import { remembered } from '../../../lib/extract/names/remembered.ts';

it('asks once about a short word, whatever the answer, and each time about a long one', () => {
  const asked: string[] = [];
  const answer = remembered((word) => {
    asked.push(word);
    return word === 'none' ? undefined : word.length;
  });
  expect(['Paris', 'none', 'Paris', 'none'].map(answer)).toEqual([5, undefined, 5, undefined]);
  expect(['Konstantinopel', 'Konstantinopel'].map(answer)).toEqual([14, 14]);
  expect(asked).toEqual(['Paris', 'none', 'Konstantinopel', 'Konstantinopel']);
});

it('goes on answering when it has heard more words than it remembers', () => {
  const answer = remembered((word) => word.toUpperCase());
  for (let at = 0; at < 25_000; at++) expect(answer(`w${at}`)).toBe(`W${at}`);
  expect(answer('w0')).toBe('W0');
});
