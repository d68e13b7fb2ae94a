import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { frameDocument } from '../../../lib/extract/quotes/framing.ts';
import { isTitleOfWork } from '../../../lib/extract/quotes/works.ts';

/** Which of the quoted stretches of a text are titles. */
function judged(text: string) {
  const frame = frameDocument(text, findNames(text, []).mentions, []);
  return frame.quotes.map((quote) => isTitleOfWork(frame, quote));
}

describe('isTitleOfWork', () => {
  it.each([
    ['is performed', 'Elton John sang “Candle in the Wind” at the funeral.'],
    ['is owned by who broadcasts it', 'Bernie Sanders appeared on CBS’s “Face the Nation” on Sunday.'],
    ['is owned by who broadcasts it, in one word', 'Bernie Sanders appeared on CNN’s “Crossfire” on Sunday.'],
    ['stands behind its kind', 'They closed with the song “Let It Be” that night.'],
    ['stands before its kind', 'Oprah Winfrey ended the “Super Soul Sunday” podcast.'],
    ['stands before another word and its kind', 'Al Sharpton ended his “Keeping It Real” radio show.'],
    ['has hosts and episodes', 'Chuck Todd, the host of “Meet the Press,” agreed.'],
    ['has hosts and episodes, in one word', 'He was seen in an episode of “Friends” that year.'],
    ['stands behind the year it is of', 'They played 1970’s “Let It Be” at the end.'],
  ])('takes what %s for a title', (_, text) => {
    expect(judged(text)).toEqual([true]);
  });

  it('takes three or more in a row behind ‘including’ for titles', () => {
    const row = 'They played for an hour, hits including “Let It Be,” “Hey Jude” and “Eleanor Rigby.”';
    expect(judged(row)).toEqual([true, true, true]);
  });

  it.each([
    ['words that are not written as one', 'Elton John sang “a little song for Diana” at the funeral.'],
    ['what is said of a work', 'Elton John called the song “beautiful” at the funeral.'],
    ['what is called out', 'The signs read “No War,” “Peace Now” and “Go Home.”'],
    ['what a person owns', 'Donald Trump’s “Make America Great Again” won the day.'],
  ])('takes %s for none', (_, text) => {
    expect(judged(text)).not.toContain(true);
  });
});
