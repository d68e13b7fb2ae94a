import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../lib/search/mark.ts';
import { wordForms } from '../../lib/search/word-forms.ts';

const texts = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Žižek', 'U.S.', 'O’Neill', 'Straße', 'naïve')),
    {
      maxLength: 80,
    },
  )
  .map((words) => words.join(' '));

/** Some of a text's own words, with how much of each is covered. */
const someOf = (text: string, picks: readonly number[]) => {
  const forms = wordForms(text).map(({ form }) => form);
  return new Map(
    picks.flatMap((pick) => forms.slice(pick, pick + 1).map((form) => [form, 1 + (pick % form.length)])),
  );
};

describe('whatever the text', () => {
  it('marks stretches in order that lie inside it', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(100)), (text, picks) => {
        const { text: shown, matched } = markedText(text, someOf(text, picks));
        let at = 0;
        for (const { start, end } of matched) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(shown.length);
      }),
    );
  });

  it('shows its own words and nothing else, but for the signs that it was cut', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(100)), (text, picks) => {
        const { text: shown } = markedText(text, someOf(text, picks));
        expect(shown === text || text.includes(shown.replace(/^… /, '').replace(/ …$/, ''))).toBe(true);
      }),
    );
  });
});

it.each([
  ['Žižek', 'ziz', 'Žiž'],
  ['the U.S. said', 'us', 'U.S'],
  ['O’Neill', 'on', 'O’N'],
  ['Straße', 'strass', 'Straß'],
  ['naïve', 'nai', 'naï'],
])('marks in %s what %s covers', (text, typed, marked) => {
  const form = wordForms(text).find((word) => word.form.startsWith(typed))?.form ?? '';
  const { matched } = markedText(text, new Map([[form, typed.length]]));
  expect(matched.map(({ start, end }) => text.slice(start, end))).toEqual([marked]);
});
