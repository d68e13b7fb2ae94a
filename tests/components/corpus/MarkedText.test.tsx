// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutAtMarks, MarkedText, type TextMark } from '../../../components/corpus/MarkedText.tsx';
import { mount } from '../mounted.ts';

const nothing = () => {};
const mark = (start: number, end: number, id: string): TextMark => ({ start, end, id, kind: 'quote' });

it('cuts a text at the edges of its marks, also where they overlap', () => {
  const pieces = cutAtMarks('abcdef', [mark(1, 4, 'x'), mark(2, 6, 'y')]);
  expect(pieces.map(({ text, marks }) => [text, marks.map(({ id }) => id).join()])).toEqual([
    ['a', ''],
    ['b', 'x'],
    ['cd', 'x,y'],
    ['ef', 'y'],
  ]);
});

it('always gives back the whole text, each character with just the marks that cover it', () => {
  const edges = fc.tuple(fc.nat(40), fc.nat(40));
  const isWhole = fc.property(fc.string({ maxLength: 30 }), fc.array(edges), (text, spans) => {
    const marks = spans.map(([start, end], i) => mark(start, end, String(i)));
    const pieces = cutAtMarks(text, marks);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    let at = 0;
    for (const piece of pieces) {
      const end = at + piece.text.length;
      const covering = marks.filter((one) => one.end <= text.length && one.start <= at && end <= one.end);
      expect(new Set(piece.marks)).toEqual(new Set(covering.filter((one) => one.start < one.end)));
      at = end;
    }
  });
  fc.assert(isWhole);
});

it('shows markup in a text as the characters that it is', async () => {
  const text = 'He wrote <b onclick="x()">bold</b> & left.';
  const { root } = await mount(
    <MarkedText text={text} marks={[mark(9, 20, 'a')]} current={null} onLeave={nothing} />,
  );
  expect(root.textContent).toBe(text);
  expect(root.querySelector('b')).toBeNull();
});

it('lets the marks of what is looked at stand out', async () => {
  const marks = [mark(0, 3, 'one'), mark(4, 7, 'two')];
  const { root } = await mount(<MarkedText text="one two" marks={marks} current="two" onLeave={nothing} />);
  const current = [...root.querySelectorAll('mark[data-current="true"]')].map(
    (element) => element.textContent,
  );
  expect(current).toEqual(['two']);
});

it('cuts a very long text until the reader asks for the rest, or looks at something in it', async () => {
  const text = `${'word '.repeat(30_000)}the end`;
  const marks = [mark(text.length - 3, text.length, 'end')];
  const face = (current: string | null) => (
    <MarkedText text={text} marks={marks} current={current} onLeave={nothing} />
  );
  const { root, redraw, press } = await mount(face(null));
  expect(root.textContent).not.toContain('the end');
  await redraw(face('end'));
  expect(root.querySelector('mark')?.textContent).toBe('end');
  await redraw(face(null));
  await press('optionsWholeText');
  expect(root.textContent).toBe(text);
});
