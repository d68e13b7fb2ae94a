import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { isPiece, isSoCalled } from '../../../lib/extract/quotes/detection.ts';
import { frameDocument } from '../../../lib/extract/quotes/framing.ts';

/** What a judgement says of every quoted stretch of a text. */
function judged(text: string, judge: typeof isPiece) {
  const frame = frameDocument(text, findNames(text, []).mentions, []);
  return frame.quotes.map((quote) => judge(frame, quote));
}

describe('isPiece', () => {
  it.each([
    ['performed', 'Elton John sang “Candle in the Wind” at the funeral.'],
    ['owned by who broadcasts it', 'Bernie Sanders appeared on CBS’s “Face the Nation” on Sunday.'],
  ])('takes what is %s for a title', (_, text) => {
    expect(judged(text, isPiece)).toEqual([true]);
  });

  it('takes three or more in a row behind ‘including’ for titles', () => {
    const row = 'They played for an hour, hits including “Let It Be,” “Hey Jude” and “Eleanor Rigby.”';
    expect(judged(row, isPiece)).toEqual([true, true, true]);
  });

  it.each([
    ['words that are not written as one', 'Elton John sang “a little song for Diana” at the funeral.'],
    ['what is called out', 'The signs read “No War,” “Peace Now” and “Go Home.”'],
    ['what a person owns', 'Donald Trump’s “Make America Great Again” won the day.'],
  ])('takes %s for none', (_, text) => {
    expect(judged(text, isPiece)).not.toContain(true);
  });
});

describe('isSoCalled', () => {
  it('takes what the text calls so-called for no quotation', () => {
    expect(judged('The so-called “experts” met “in secret.”', isSoCalled)).toEqual([true, false]);
  });
});
