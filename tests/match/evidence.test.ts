import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityType, NamedEntity } from '../../lib/domain/entity.ts';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { openLexicon } from '../../lib/lexicon/lexicon.ts';
import { Evidence, type Introduction, type PageContext } from '../../lib/match/evidence.ts';
import { type Block, matchBlocks } from '../../lib/match/match-blocks.ts';
import { inPieces } from './in-pieces.ts';

const person = (name: string): NamedEntity => ({
  id: name,
  name,
  type: 'person',
  aliases: [
    { text: name, kind: 'full' },
    { text: name.split(' ').at(-1) ?? '', kind: 'short' },
  ],
});
const named = (type: EntityType, name: string): NamedEntity => ({
  id: name,
  name,
  type,
  aliases: [{ text: name, kind: 'full' }],
});

const lexicon = openLexicon(
  compileLexicon([
    person('Donald Trump'),
    person('Melania Trump'),
    person('Joe Biden'),
    person('Hunter Biden'),
    person('Boris Johnson'),
    person('Sergey Lavrov'),
    named('place', 'Jordan'),
    named('place', 'Turkey'),
    named('organization', 'Ford'),
    {
      ...named('organization', 'Munich Security Conference'),
      aliases: [{ text: 'MSC', kind: 'acronym' }],
    },
  ]),
);

const PIECES = [
  'Donald Trump spoke.',
  'Melania Trump spoke.',
  'Vice President Joe Biden spoke.',
  'Joe Biden spoke.',
  'Hunter Biden spoke.',
  'It was Boris Johnson.',
  'Sergej Lawrow spoke.',
  'Jim Jordan spoke.',
  'Trump left.',
  'Then President Biden left.',
  'And Biden left.',
  'They asked Johnson.',
  'It was Jordan again.',
  'Turkey left.',
  'He visited Turkey.',
  'Lavrov left.',
  'He asked Ford.',
  'It was Harrison Ford.',
  'Ford left.',
  'The MSC met.',
  'It was the Munich Security Conference.',
  'Johnson & Johnson left.',
  'Nothing here.',
];

const pages = fc.array(fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 12,
});
const blocksOf = (page: readonly (readonly string[])[]): Block[] =>
  page.map((sentences, id) => ({ id, text: sentences.join(' ') }));

const ask = (blocks: readonly Block[], context: PageContext | null) =>
  matchBlocks(lexicon, { blocks, context, strictness: 'middle' });

describe('matching in pieces', () => {
  it('gives what matching the whole gives, in whatever order the pieces are asked for', () => {
    fc.assert(
      fc.property(pages, fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.nat()), (page, size, order) => {
        const blocks = blocksOf(page);
        const keys = new Map(blocks.map((block) => [block, order.next().value ?? 0]));
        const shuffled = blocks.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(inPieces(ask, shuffled, size)).toEqual(ask(blocks, null).mentions);
      }),
      { numRuns: 300 },
    );
  });

  it('gives mentions that slice their block, in order and without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' }))),
        (sentences) => {
          const text = sentences.join(' ');
          let last = 0;
          for (const { start, end, via, score } of ask([{ id: 0, text }], null).mentions) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.]$/su);
            expect(score).toBeGreaterThan(0);
            expect(via === 'near' || score === 1).toBe(true);
            last = end;
          }
        },
      ),
    );
  });
});

const introduction: fc.Arbitrary<Introduction> = fc.record({
  entity: fc.nat(1),
  block: fc.nat(2),
  at: fc.nat(2),
  office: fc.boolean(),
  alone: fc.boolean(),
});

describe('what a page has introduced', () => {
  it('is the same in whatever order it is learnt, and after travelling in between', () => {
    fc.assert(
      fc.property(fc.array(introduction, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (learnt, order) => {
        const keys = new Map(learnt.map((one) => [one, order.next().value ?? 0]));
        const inOrder = new Evidence();
        for (const one of learnt) inOrder.introduce(one);
        let travelling = new Evidence();
        for (const one of learnt.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))) {
          travelling.introduce(one);
          travelling = new Evidence(travelling.context());
        }
        for (const entity of [0, 1])
          expect(travelling.introduced.get(entity)).toEqual(inOrder.introduced.get(entity));
      }),
      { numRuns: 500 },
    );
  });

  it('stands where the page says it first, whichever block was read first', () => {
    const evidence = new Evidence();
    const one = { entity: 0, office: false, alone: false };
    for (const [block, at] of [
      [3, 0],
      [1, 9],
      [1, 5],
      [2, 0],
    ] as const)
      evidence.introduce({ ...one, block, at });
    expect(evidence.introduced.get(0)).toMatchObject({ block: 1, at: 5 });
  });
});
