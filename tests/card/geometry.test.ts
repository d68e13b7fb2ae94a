import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardWidth,
  isCramped,
  isSheet,
  nearestLine,
  place,
  type Rect,
  SHEET_BELOW,
} from '../../lib/card/geometry.ts';

const line = (left: number, top: number, width = 80, height = 20): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const view = { width: 1000, height: 800 };
const card = { width: 400, height: 300 };

describe('beside the words', () => {
  it('stands under them where there is room', () => {
    const placed = place([line(300, 100)], { x: 320, y: 110 }, card, view);
    expect(placed).toMatchObject({ kind: 'beside', side: 'below', top: 126, left: 288 });
  });

  it('stands above them at the foot of the window', () => {
    const placed = place([line(300, 700)], { x: 320, y: 710 }, card, view);
    expect(placed).toMatchObject({ kind: 'beside', side: 'above', top: 394 });
  });

  it('shifts into the window at the right', () => {
    expect(place([line(900, 100)], { x: 950, y: 110 }, card, view)).toMatchObject({ left: 592 });
  });

  it('shifts into the window at the left', () => {
    expect(place([line(0, 100)], { x: 5, y: 110 }, card, view)).toMatchObject({ left: 8 });
  });

  it('stands clear of every line when the words are broken over two', () => {
    const lines = [line(900, 100), line(10, 130)];
    expect(place(lines, { x: 920, y: 110 }, card, view)).toMatchObject({ side: 'below', top: 156 });
  });

  it('goes where there is more room when neither side has enough, and says how much', () => {
    const low = { width: 1000, height: 300 };
    const placed = place([line(300, 100)], { x: 320, y: 110 }, card, low);
    expect(placed).toMatchObject({ side: 'below', maxHeight: 300 - 8 - 126 });
  });

  it('stays on its side while that has room', () => {
    const words = [line(300, 400)];
    const point = { x: 320, y: 410 };
    expect(place(words, point, card, view)).toMatchObject({ side: 'below' });
    expect(place(words, point, card, view, 'above')).toMatchObject({ side: 'above' });
  });

  it('is never over the words, and never wider than the window', () => {
    const place1 = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: 0, max: 780 }),
      height: fc.integer({ min: 10, max: 900 }),
      width: fc.integer({ min: SHEET_BELOW, max: 2000 }),
      stay: fc.constantFrom(null, 'below' as const, 'above' as const),
    });
    fc.assert(
      fc.property(place1, ({ left, top, height, width, stay }) => {
        const size = { width, height: 800 };
        const words = line(Math.min(left, width - 80), top);
        const own = { width: cardWidth(size), height };
        const placed = place([words], { x: words.left, y: words.top }, own, size, stay);
        if (placed.kind !== 'beside') throw new Error('a wide window has no sheet');
        const shown = Math.min(own.height, placed.maxHeight);
        expect(placed.top >= words.bottom || placed.top + shown <= words.top).toBe(true);
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.left + own.width).toBeLessThanOrEqual(width - 8);
        expect(placed.top + shown).toBeLessThanOrEqual(800);
      }),
    );
  });
});

describe('in a narrow window', () => {
  const phone = { width: 400, height: 800 };

  it('is a sheet at the foot', () => {
    const placed = place([line(20, 100)], { x: 30, y: 110 }, { width: 400, height: 300 }, phone);
    expect(placed).toEqual({ kind: 'sheet', edge: 'bottom', maxHeight: 480 });
  });

  it('is a sheet at the top when the words are at the foot', () => {
    const placed = place([line(20, 700)], { x: 30, y: 710 }, { width: 400, height: 300 }, phone);
    expect(placed).toEqual({ kind: 'sheet', edge: 'top', maxHeight: 480 });
  });

  it('leaves the words free when they are just above the foot', () => {
    const placed = place([line(20, 510)], { x: 30, y: 520 }, { width: 400, height: 300 }, phone);
    expect(placed).toEqual({ kind: 'sheet', edge: 'bottom', maxHeight: 264 });
  });

  it.each([
    [320, 320],
    [479, 479],
    [480, 400],
    [410 + 80, 400],
    [2000, 400],
  ])('makes a card in a window of %i px %i px wide', (width, expected) => {
    expect(cardWidth({ width, height: 800 })).toBe(expected);
  });
});

describe('in a small frame', () => {
  it('takes the whole height where nothing less can be read', () => {
    const low = { width: 600, height: 160 };
    const placed = place([line(20, 60)], { x: 30, y: 70 }, { width: 600, height: 300 }, low);
    expect(placed).toEqual({ kind: 'sheet', edge: 'bottom', maxHeight: 160 });
    expect(cardWidth(low)).toBe(600);
  });

  it.each([
    [600, 299, true, true],
    [600, 300, false, false],
    [279, 600, true, true],
    [280, 600, false, true],
  ])('of %i by %i px: cramped %s, a sheet %s', (width, height, cramped, sheet) => {
    expect([isCramped({ width, height }), isSheet({ width, height })]).toEqual([cramped, sheet]);
  });
});

it('finds the line that is nearest to the pointer', () => {
  const lines = [line(900, 100), line(10, 130)];
  expect(nearestLine(lines, { x: 15, y: 128 })).toBe(lines[1]);
  expect(nearestLine(lines, { x: 910, y: 110 })).toBe(lines[0]);
  expect(nearestLine([], { x: 0, y: 0 })).toBeUndefined();
});
