import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/extract.ts';
import { readPlain } from '../../lib/extract/read/plain.ts';
import { proseOf } from '../../lib/extract/read/prose.ts';
import { PIECES } from '../extract/pieces.ts';
import { stepsOf } from './steps.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const seeds = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(SEEDS, file), 'utf8'));

/** Long enough that what is done once for a text counts for little, in characters. */
const LENGTH = 6_000;
/**
 * A text so many times as long may take so many times the steps, and half as many more: much looks only at the top of
 * a text, or begins with some length. What grows with the square takes up to sixteen times.
 */
const TIMES = 4;
const MOST_GROWTH = 5.5;

const stepsFor = (text: string) => stepsOf(() => extract({ text })).count;

function expectInStep(text: string): void {
  const once = text.repeat(Math.ceil(LENGTH / text.length));
  expect(stepsFor(once.repeat(TIMES)) / stepsFor(once)).toBeLessThan(MOST_GROWTH);
}

describe('extraction goes over a text in steps that grow with its length', () => {
  it('where the same few words come again and again', () => {
    const piece = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(piece, (pieces) => expectInStep(pieces.join(''))),
      { numRuns: 15 },
    );
  });

  it('where a real text was damaged', () => {
    const damage = fc.record({ at: fc.nat(), put: fc.constantFrom(...PIECES) });
    const edits = fc.record({
      seed: fc.constantFrom(...seeds),
      damages: fc.array(damage, { maxLength: 20 }),
    });
    fc.assert(
      fc.property(edits, ({ seed, damages }) => {
        const cut = seed.slice(0, LENGTH);
        expectInStep(
          damages.reduce((text, { at, put }) => {
            const place = at % text.length;
            return text.slice(0, place) + put.repeat(3) + text.slice(place + 10);
          }, cut),
        );
      }),
      { numRuns: 5 },
    );
  });

  it.each([
    [
      'a search to the end for every word',
      (words: string[]) => words.map((word, at) => words.slice(at).indexOf(word)),
    ],
    [
      'a pattern over all that is left',
      (words: string[]) => words.map((_, at) => /!/.test(words.join(' ').slice(at))),
    ],
    [
      'an array that is searched for every element',
      (words: string[]) => words.filter((word) => words.find((one) => one === `${word}!`)),
    ],
  ])('and this notices %s', (_what, work) => {
    const words = Array.from({ length: 200 }, (_, at) => `word${at}`);
    const once = stepsOf(() => work(words)).count;
    const twice = stepsOf(() => work([...words, ...words.map((word) => `${word}x`)])).count;
    expect(twice / once).toBeGreaterThan(3);
  });
});

/** Texts that bring nearly all of extraction's patterns into play. */
const VARIED = [
  seeds.join('\n\n').repeat(2),
  'Published: 10:48, Wed, May 20, 2015\n\nA text that was written, he said.',
  'PARIS, le 20 mai 2015. Le ministre a dit que les entretiens avec la délégation sont dans une impasse. « Nous restons », a-t-il dit.',
  'Министр сказал, что переговоры 20 мая 2015 года с альянсом не были полезны. «Да», — сказал он.',
  'Q: What now?\nA: We stay.\n\nTHE MINISTER: ‘We will not go,’ he said.\n\n2017 marks 20 years since the Founding Act was signed and 15 years since the Rome Summit Declaration.',
];
/** A longer text than this is no single line, sentence or window. */
const LONGEST_WINDOW = 3_000;

describe('no pattern of reading and extraction', () => {
  const long = seeds.join(' ');
  const { body } = parseHTML(
    `<html><body><p>${long}<br>${long}</p><pre>${long}</pre></body></html>`,
  ).document;
  const { patterns } = stepsOf(() => {
    for (const text of VARIED) extract({ text });
    proseOf(body as unknown as Node);
    readPlain(long.replace(/\n+/g, ' '));
  });
  const reports = patterns.flatMap(({ pattern, longest }) =>
    analyse(new RegExp(pattern.source, pattern.flags)).reports.map(({ exponential }) => ({
      pattern: String(pattern),
      exponential,
      longest,
    })),
  );

  it('can be read in so many ways that its time doubles', () => {
    expect(patterns.length).toBeGreaterThan(300);
    expect(reports.filter(({ exponential }) => exponential)).toEqual([]);
  });

  it('goes back over a whole text again and again', () => {
    expect(reports.filter(({ longest }) => longest > LONGEST_WINDOW)).toEqual([]);
  });
});
