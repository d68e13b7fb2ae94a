import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { frameDocument } from '../../../lib/extract/quotes/framing.ts';
import { isNoQuotation } from '../../../lib/extract/quotes/no-quotation.ts';

/** Which of the quoted stretches of a text are no quotation. */
function judged(text: string) {
  const frame = frameDocument(text, findNames(text, []).mentions, []);
  return frame.quotes.map((quote) => isNoQuotation(frame, quote));
}

describe('isNoQuotation', () => {
  it.each([
    ['what the text calls so-called', 'The so-called “experts” met.'],
    ['a nickname between given name and surname', 'It was William “Bill” Clinton who won.'],
    ['a nickname behind an initial', 'Rep. Robert C. “Bobby” Scott of Virginia left early.'],
    ['a stage direction', 'MERKEL: We are ready.\n\n“(Applause.)”\n\nMERKEL: Thank you.'],
    ['the title of a work', 'Elton John sang “Candle in the Wind” at the funeral.'],
  ])('takes %s for none', (_, text) => {
    expect(judged(text)).toEqual([true]);
  });

  it.each([
    ['words behind a verb of speech', 'Angela Merkel called it “Europe’s problem” on Monday.'],
    ['a capitalised word in a headline', 'Why Boris “Disgrace” Over Brexit Talks Hurts'],
    ['words of which a part is in brackets', 'Angela Merkel said “(we) can do it” on Monday.'],
  ])('leaves %s to what is learned', (_, text) => {
    expect(judged(text)).toEqual([false]);
  });
});
