import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledExtractions } from '../../lib/corpus/bundle.ts';
import { contentKey } from '../../lib/corpus/content-key.ts';
import { parseCurated } from '../../lib/corpus/curated.ts';
import { mergeExtractions } from '../../lib/corpus/merge.ts';
import { makePack } from '../../lib/corpus/pack.ts';
import { bundleSeeds } from '../../lib/corpus/seeds.ts';
import { validatePack } from '../../lib/corpus/validate.ts';

const FOLDER = join(import.meta.dirname, '../../seeds');
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
const seeds = files.map((file) => ({ file, text: read(file) }));
const curated = parseCurated(JSON.parse(read('curated.json')));

describe('the bundled corpus', () => {
  it('holds every seed verbatim', async () => {
    const bundle = await bundleSeeds(seeds, curated);
    const texts = bundledExtractions(bundle).map(({ document }) => document.text);
    expect(texts).toEqual(seeds.map(({ text }) => text));
  });

  it('is the same each time it is built', async () => {
    const [once, again] = [await bundleSeeds(seeds, curated), await bundleSeeds(seeds, curated)];
    expect(again).toEqual(once);
    expect((await bundleSeeds(seeds.slice(1), curated)).version).not.toBe(once.version);
  });

  it('keeps every extraction under the key of its content', async () => {
    for (const { key, extraction } of (await bundleSeeds(seeds, curated)).extractions)
      expect(await contentKey(extraction)).toBe(key);
  });

  it('marks what is curated as curated', async () => {
    const bundle = await bundleSeeds(seeds, curated);
    for (const [i, { document }] of bundledExtractions(bundle).entries()) {
      const known = curated.documents.find(({ file }) => file === files[i]);
      expect(document.publishedBasis === 'curated').toBe(known?.published !== undefined);
      expect(document.publisherBasis === 'curated').toBe(known?.publisher !== undefined);
    }
  });

  it('makes a sound pack', async () => {
    const corpus = mergeExtractions(bundledExtractions(await bundleSeeds(seeds, curated)), curated);
    const pack = await makePack(corpus, { id: 'seeds', title: 'The seeds', created: new Date(0) });
    expect(await validatePack(JSON.parse(JSON.stringify(pack)))).toMatchObject({ kind: 'valid' });
  });
});
