import { describe, expect, it } from 'vitest';
import { typed } from './told.ts';

describe('a text whose lines are broken at a width', () => {
  const TEXT = `A meeting of ministers

Yesterday evening the Russian Foreign Minister Sergey
Lavrov said that he would wait, and he told the Munich Security
Conference that nobody in Moscow had been invited by the other side
to anything at all over the whole of the last year.`;

  it('has names that go over the end of a line', () => {
    expect(typed(TEXT)).toEqual([
      'Sergey Lavrov: person',
      'Munich Security Conference: event',
      'Moscow: place',
    ]);
  });

  it('keeps lines apart that are paragraphs of their own', () => {
    expect(typed('Angela Merkel\nBerlin\nEmmanuel Macron\nParis\nMoscow')).not.toContain(
      'Angela Merkel Berlin',
    );
  });
});
