import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';

/** What is reported without marks in a text, from a confidence on: who, the word for saying, and the clause. */
function reported(text: string, from = 0) {
  return extract({ text })
    .quotes.filter(({ kind, confidence }) => kind === 'indirect' && confidence >= from)
    .map(({ speaker, cue, content }) => [speaker, cue?.text, content.map((part) => part.text).join(' … ')]);
}

describe('reported speech', () => {
  it.each([
    [
      'a clause with that',
      'Sergey Lavrov said that the Cold War was not over yet.',
      ['Sergey Lavrov', 'said', 'that the Cold War was not over yet'],
    ],
    [
      'a clause without that',
      'Sergey Lavrov said the talks had been useful.',
      ['Sergey Lavrov', 'said', 'the talks had been useful'],
    ],
    [
      'a clause before its verb',
      'The talks with the alliance had been useful, Sergey Lavrov said.',
      ['Sergey Lavrov', 'said', 'The talks with the alliance had been useful'],
    ],
    [
      'a clause before another verb than said',
      'The talks with the alliance would fail, Sergey Lavrov predicted.',
      ['Sergey Lavrov', 'predicted', 'The talks with the alliance would fail'],
    ],
    [
      'according to',
      'According to Sergey Lavrov, the talks with the alliance were useful.',
      ['Sergey Lavrov', 'According to', 'the talks with the alliance were useful'],
    ],
    [
      'whom it is told to, left out',
      'Angela Merkel told reporters on Monday that the talks would go on.',
      ['Angela Merkel', 'told', 'that the talks would go on'],
    ],
  ])('takes %s', (_, text, expected) => {
    expect(reported(text)).toEqual([expected]);
  });

  it('ends the clause before another attribution', () => {
    expect(
      reported('Angela Merkel said the talks would go on, adding that nobody had left.').map(
        ([, , words]) => words,
      ),
    ).toContain('the talks would go on');
  });

  it('leaves what is in quotation marks to the quotation', () => {
    expect(reported('Angela Merkel said "the talks will go on."')).toEqual([]);
  });

  it.each([
    ['Jens Stoltenberg had not proposed any specific forms of cooperation.'],
    ['Sergey Lavrov declined to comment on the plan for the summit.'],
    ['Angela Merkel refused to say when the talks would end.'],
    ['Emmanuel Macron struck a cautious note on the plan.'],
    ['Ursula von der Leyen proposed the Green Deal Industrial Plan.'],
    ['Angela Merkel said nothing about the plan.'],
    ['Vladimir Putin wants a new world order for his country.'],
  ])('is far from certain of anything in: %s', (text) => {
    expect(reported(text, 0.6)).toEqual([]);
  });

  it.each([['The ministers met in Munich on Monday.'], ['The report of the ministry has 40 pages.']])(
    'finds nothing in: %s',
    (text) => {
      expect(reported(text)).toEqual([]);
    },
  );
});
