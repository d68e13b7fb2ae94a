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

  it('takes an interview for the words of those whose names begin its turns', () => {
    const text = `A talk about Europe

Foreign Minister Sergey Lavrov met us in Moscow.

SPIEGEL: Do you trust the alliance?

Lavrov: We are ready for a dialogue.

SPIEGEL: Since when?

Lavrov: It was not us who broke it off.`;
    expect(spoken(text)).toEqual([
      ['direct', 'Spiegel', true, 'Do you trust the alliance?'],
      ['direct', 'Sergey Lavrov', true, 'We are ready for a dialogue.'],
      ['direct', 'Spiegel', true, 'Since when?'],
      ['direct', 'Sergey Lavrov', true, 'It was not us who broke it off.'],
    ]);
  });

  it('gives the turns of a transcript to their names, and what a letter says to nobody', () => {
    const text =
      'Transcript: Stoltenberg and Lavrov\n\nSTOLTENBERG: Thank you.\n\nMODERATOR: Minister?\n\nLAVROV: It is time.\n\nQ: For what?\n\nA: We will see.';
    expect(spoken(text).map(([, speaker]) => speaker)).toEqual(['Stoltenberg', 'Moderator', 'Lavrov']);
  });

  it.each([
    ['Q: Will you stay?\n\nA: We will.\n\nQ: Until when?\n\nA: Until the end.'],
    ['Question: Will you stay?\n\nAnswer: We will.\n\nQuestion: Until when?\n\nAnswer: Until the end.'],
  ])('gives answers to the only person named before them, and questions to nobody', (turns) => {
    expect(spoken(`A talk\n\nWe met Jens Stoltenberg in Brussels.\n\n${turns}`)).toEqual([
      ['direct', 'Jens Stoltenberg', true, 'We will.'],
      ['direct', 'Jens Stoltenberg', true, 'Until the end.'],
    ]);
  });

  it.each([
    [
      'counts by name',
      'The count\n\nHillary Clinton: 1,769.\n\nBernie Sanders: 1,501.\n\nHillary Clinton: 48.\n\nBernie Sanders: 12.',
    ],
    ['a list of facts', 'The summit\n\nPlace: Warsaw\n\nHost: Andrzej Duda\n\nDate: in July\n\nGuests: many'],
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
