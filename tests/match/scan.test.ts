import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeExtractions } from '../../lib/corpus/merge.ts';
import { extract } from '../../lib/extract/extract.ts';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { openLexicon } from '../../lib/lexicon/lexicon.ts';
import { matchBlocks } from '../../lib/match/match-blocks.ts';
import { scanAliases } from '../../lib/match/scan.ts';
import { readWords } from '../../lib/text/read-words.ts';
import { foldedWord } from '../../lib/text/words.ts';
import { type Ask, inPieces } from './in-pieces.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const texts = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(SEEDS, file), 'utf8'));
const { entities } = mergeExtractions(texts.map((text, i) => extract({ id: `seed-${i}`, text })));
const lexicon = openLexicon(compileLexicon(entities));
const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((text) => text !== '');

const ask: Ask = (blocks, context) => matchBlocks(lexicon, { blocks, context, strictness: 'middle' });

/** What pages do to text, and what nobody does. */
const DAMAGE = [
  ...['\u00ad', '\u200b', '\u00a0', '\n      ', '’s', "'s", '-', '–', '.', ', ', '“', '(', '@', '&', '/'],
  ...[
    '\u0301',
    'ß',
    'İ',
    '𝐍',
    '北',
    'กรุง',
    '\ud800',
    '\0',
    'x',
    'A',
    '9',
    ' the ',
    ' of ',
    ' Lavrov ',
    'U.S.',
  ],
];

interface Slip {
  readonly at: number;
  readonly out: number;
  readonly put: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.nat(600),
  out: fc.nat(2),
  put: fc.oneof(fc.constantFrom(...DAMAGE), fc.string({ unit: 'binary', maxLength: 2 })),
});

const damaged = (text: string, slips: readonly Slip[]) =>
  slips.reduce(
    (left, { at, out, put }) =>
      left.slice(0, at % (left.length + 1)) + put + left.slice((at % (left.length + 1)) + out),
    text,
  );

/** Paragraphs of the seeds, mixed, some of them damaged. */
const page: fc.Arbitrary<string[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(...paragraphs),
      fc.oneof(fc.constant<Slip[]>([]), fc.array(slip, { maxLength: 6 })),
    )
    .map(([text, slips]) => damaged(text, slips)),
  { minLength: 1, maxLength: 14 },
);
const blocksOf = (page: readonly string[]) => page.map((text, id) => ({ id, text }));

/** The words of a name, folded, without possessives. */
function wordsIn(text: string): string[] {
  const words = readWords(text);
  return Array.from({ length: words.count }, (_, i) => foldedWord(text, words, i));
}

/** The ways in which a name may be written on a page: also with a middle initial that is none of the alias's (Paul D. Ryan). */
function spellingsOf(surface: string): string[] {
  const words = wordsIn(surface);
  return [words.join(' '), words.filter((_, i) => words.length !== 3 || i !== 1).join(' ')];
}

describe('matching the seeds, mixed and damaged', () => {
  it('finds names in them at all', () => {
    expect(ask(blocksOf(paragraphs), null).mentions.length).toBeGreaterThan(100);
  });

  it('gives mentions that stand where they say, in order, and are spelt as an alias where they say so', () => {
    const spellings = new Map(
      entities.map(({ id, name, aliases }) => [
        id,
        [name, ...aliases.map(({ text }) => text)].map((text) =>
          wordsIn(text.replace(/^the\s/i, '')).join(' '),
        ),
      ]),
    );
    fc.assert(
      fc.property(page, (texts) => {
        let last = { block: -1, end: 0 };
        for (const mention of ask(blocksOf(texts), null).mentions) {
          const { block, start, end, via } = mention;
          expect(block > last.block || (block === last.block && start >= last.end)).toBe(true);
          last = { block, end };
          const surface = texts[block]?.slice(start, end) ?? '';
          expect(surface).toHaveLength(end - start);
          expect(readWords(surface).start[0]).toBe(0);
          if (via !== 'exact') continue;
          const known = spellings.get(mention.entity) ?? [];
          expect(spellingsOf(surface).filter((spelling) => known.includes(spelling))).not.toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('sees no word in two hits', () => {
    fc.assert(
      fc.property(page, (texts) => {
        const text = texts.join('\n');
        let next = 0;
        for (const { first, last } of scanAliases(lexicon, text, readWords(text))) {
          expect(first).toBeGreaterThanOrEqual(next);
          expect(last).toBeGreaterThanOrEqual(first);
          next = last + 1;
        }
      }),
      { numRuns: 50 },
    );
  });

  it('gives for a page in pieces, whatever their order, what it gives for the whole', () => {
    fc.assert(
      fc.property(
        page,
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.nat(), { minLength: 14, maxLength: 14 }),
        (texts, size, keys) => {
          const blocks = blocksOf(texts);
          const shuffled = blocks.toSorted((a, b) => (keys[a.id] ?? 0) - (keys[b.id] ?? 0));
          expect(inPieces(ask, shuffled, size)).toEqual(ask(blocks, null).mentions);
        },
      ),
      { numRuns: 150 },
    );
  });
});
