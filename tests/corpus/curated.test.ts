import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curatedInput, NOTHING_CURATED, parseCurated } from '../../lib/corpus/curated.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const file = JSON.parse(readFileSync(join(SEEDS, 'curated.json'), 'utf8')) as unknown;

describe('the curated file', () => {
  it('is as the schema says, and speaks of seeds that are there', () => {
    const seeds = readdirSync(SEEDS);
    for (const document of parseCurated(file).documents) expect(seeds).toContain(document.file);
  });

  it.each([
    [
      'an unknown type',
      { documents: [], entities: [{ name: 'Kyiv', type: 'town', aliases: [] }] },
      'entities.0.type',
    ],
    [
      'an empty name',
      { documents: [], entities: [{ name: ' ', type: 'place', aliases: [] }] },
      'entities.0.name',
    ],
    [
      'an address that is none',
      { documents: [{ file: 'a.txt', url: 'tass' }], entities: [] },
      'documents.0.url',
    ],
    [
      'a field that nobody reads',
      { documents: [{ file: 'a.txt', author: 'x' }], entities: [] },
      'documents.0.author',
    ],
  ])('is refused with %s, saying where', (_, json, where) => {
    expect(() => parseCurated(json)).toThrow(where);
  });
});

describe('curatedInput', () => {
  it('puts what is known to the text, marked as curated', () => {
    expect(curatedInput(parseCurated(file), '002_d23662711b33372d.txt', 'Text.')).toEqual({
      text: 'Text.',
      url: 'https://tass.com/politics/1790143',
      published: '2024-05-18',
      publishedBasis: 'curated',
    });
  });

  it('leaves what is not known to be read from the text', () => {
    expect(curatedInput(NOTHING_CURATED, 'other.txt', 'Text.')).toEqual({ text: 'Text.' });
  });
});
