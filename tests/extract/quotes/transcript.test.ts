import { describe, expect, it } from 'vitest';
import { SPEAKER_CERTAIN } from '../../../lib/domain/quote.ts';
import { extract } from '../../../lib/extract/extract.ts';

const spoken = (text: string) =>
  extract({ text }).quotes.map(({ kind, speaker, confidence, content }) => [
    kind,
    speaker,
    confidence >= SPEAKER_CERTAIN,
    content.map(({ text: words }) => words).join(' … '),
  ]);

describe('a transcript', () => {
  it('takes each turn for the words of the one whose name begins it', () => {
    const text = `JAKE TAPPER, CNN: What did you make of the speech?

SEN. BERNIE SANDERS (I-VT): I thought it was "strong." But people want more.

TAPPER: More than words?

SANDERS: They want action.`;
    expect(spoken(text)).toEqual([
      ['direct', 'Jake Tapper', true, 'What did you make of the speech?'],
      ['direct', 'Bernie Sanders', true, 'I thought it was "strong." But people want more.'],
      ['direct', 'Jake Tapper', true, 'More than words?'],
      ['direct', 'Bernie Sanders', true, 'They want action.'],
    ]);
  });

  it.each([
    ['a single label', 'TAPPER: What did you make of it?\n\nThe senator laughed.'],
    [
      'questions and answers of nobody',
      'Q: Will you stay?\n\nA: We will.\n\nQ: Until when?\n\nA: Until the end.',
    ],
    ['labels of furniture', 'WATCH: The speech\n\nREAD: The text\n\nRELATED: The vote\n\nVIDEO: The end'],
  ])('is not seen in %s', (_, text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe('a text that is not English', () => {
  it('names no speaker who is not known as a name', () => {
    const text = 'Мы встретились в Мюнхене. «Мы готовы к диалогу», — сказал он в Мюнхене.';
    expect(spoken(text)).toEqual([['direct', null, false, 'Мы готовы к диалогу']]);
  });
});
