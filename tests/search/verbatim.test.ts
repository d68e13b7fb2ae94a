import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../lib/domain/quote.ts';
import { textSpan } from '../../lib/domain/span.ts';
import { contextPieces, shownText } from '../../lib/search/verbatim.ts';
import { denial, munich, noConflict, quoteOf, worldOrder } from './corpus-fixture.ts';

/** A text and a quote of some of its stretches, in order, with a context that may be too narrow for them. */
const quoted = fc
  .tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.array(fc.nat(200), { minLength: 4, maxLength: 10 }))
  .map(([text, places]): [string, Quote] => {
    const [from = 0, to = 0, ...cuts] = places.map((place) => place % (text.length + 1));
    const ends = cuts.sort((a, b) => a - b);
    const content = ends.flatMap((start, i) =>
      i % 2 === 0 ? [textSpan(text, start, ends[i + 1] ?? text.length)] : [],
    );
    return [
      text,
      { ...worldOrder, content, context: { start: Math.min(from, to), end: Math.max(from, to) } },
    ];
  });

describe('whatever the spans', () => {
  it('the pieces of the context are the document’s own text, unbroken', () => {
    fc.assert(
      fc.property(quoted, ([text, quote]) => {
        const whole = contextPieces(quote, text)
          .map((piece) => piece.text)
          .join('');
        expect(text).toContain(whole);
        expect(whole.length).toBeGreaterThanOrEqual(quote.context.end - quote.context.start);
      }),
    );
  });

  it('every stretch is a quoted piece', () => {
    fc.assert(
      fc.property(quoted, ([text, quote]) => {
        const pieces = contextPieces(quote, text).filter((piece) => piece.quoted);
        expect(pieces.map((piece) => piece.text)).toEqual(quote.content.map((span) => span.text));
      }),
    );
  });
});

it('joins paragraphs of one quotation by a space, and what was left out by an ellipsis', () => {
  expect(shownText(worldOrder, munich.text)).toMatch(/just world order\. If you want/);
  expect(shownText(noConflict, munich.text)).toMatch(/preserve the peace, … Our aim/);
});

it('shows a reported sentence whole', () => {
  expect(shownText(denial, munich.text)).toMatch(/^Lavrov also denied interfering/);
  const narrow = quoteOf(munich, ['interfering in the US elections'], 'in the US', { kind: 'indirect' });
  expect(shownText(narrow, munich.text)).toBe('interfering in the US elections');
});
