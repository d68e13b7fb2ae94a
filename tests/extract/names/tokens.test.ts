import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/extract/names/tokens.ts';

function words(text: string): string[] {
  return tokenize(text, [])
    .filter(({ shape }) => shape !== 'mark' && shape !== 'break')
    .map((token) => token.text);
}

describe('tokenize', () => {
  it.each([
    ['Mr. O’Brien met the U.S. envoy.', ['Mr.', 'O’Brien', 'met', 'the', 'U.S.', 'envoy']],
    ['NATO’s Secretary-General', ['NATO', 'Secretary-General']],
    ['the workers’ union', ['the', 'workers', 'union']],
    ['Donald J. Trump', ['Donald', 'J.', 'Trump']],
    ['on 9/11 in the 32nd year', ['on', '9/11', 'in', 'the', '32nd', 'year']],
  ])('reads %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('knows a possessive, also after an s', () => {
    const [nato, workers] = [tokenize('NATO’s aim', []), tokenize('the workers’ aim', [])];
    expect([nato[0]?.possessive, workers[1]?.possessive]).toEqual([true, true]);
  });

  it('knows the head of a sentence, a line and a quotation', () => {
    const initial = tokenize('One two. Three “Four five,” six\nSeven', [])
      .filter((token) => token.initial && token.shape !== 'break' && token.shape !== 'mark')
      .map(({ text }) => text);
    expect(initial).toEqual(['One', 'Three', 'Four', 'Seven']);
  });

  it.each([
    ['Russia Ready to Respond to NATO Moves', true],
    ['RUSSIA READY TO RESPOND', true],
    ['Sergey Lavrov met Jens Stoltenberg in Munich.', false],
    ['Russia to respond constructively to NATO', false],
  ])('sees whether "%s" is set as a title: %s', (text, display) => {
    expect(tokenize(text, [])[0]?.display).toBe(display);
  });

  it('puts a break for furniture', () => {
    const tokens = tokenize('EPA/X Sergey', [{ start: 0, end: 5 }]);
    expect(tokens.map(({ text }) => text)).toEqual(['\n', 'Sergey', '\n']);
  });
});
