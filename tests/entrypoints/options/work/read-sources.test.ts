import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../entrypoints/options/work/read-sources.ts';
import type { Source, Told } from '../../../../entrypoints/options/work/tasks.ts';
import { compileLexicon } from '../../../../lib/lexicon/compile.ts';
import { openLexicon } from '../../../../lib/lexicon/lexicon.ts';
import { smallCorpus, smallPack } from '../../../corpus/packs.ts';

const lexicon = openLexicon(compileLexicon(smallCorpus().entities));

async function read(...sources: readonly Source[]): Promise<readonly Told[]> {
  const told: Told[] = [];
  await readSources(
    sources,
    { of: 1, nth: 0 },
    (one) => told.push(one),
    async () => lexicon,
  );
  return told;
}

const file = (name: string, text: string): Source => ({
  kind: 'file',
  file: name,
  bytes: new TextEncoder().encode(text),
});

const JSON_LINES =
  '{"id":"1","title":"One","text":"The first text."}\n{"id":"2","title":"Two","text":"The second text."}';

describe('reading what the reader gave', () => {
  it('tells what was found in each document, and ends', async () => {
    const told = await read(file('a.txt', 'The first text of all.'), {
      kind: 'text',
      text: 'The second text.',
    });
    const found = told.filter((one) => one.kind === 'found');
    expect(found.map((one) => [one.file, one.extraction.document.text])).toEqual([
      ['a.txt', 'The first text of all.'],
      [null, 'The second text.'],
    ]);
    expect(told.at(-1)).toEqual({ kind: 'read' });
  });

  it('tells how far it has come, over all documents of all files', async () => {
    const told = await read(file('lines.jsonl', JSON_LINES), file('a.txt', 'The third text.'));
    expect(told.filter((one) => one.kind === 'reading')).toMatchObject([
      { done: 0, total: 3, name: 'One' },
      { done: 1, total: 3, name: 'Two' },
      { done: 2, total: 3 },
    ]);
  });

  it('gives every text an id of its own, whatever id the file gives it', async () => {
    const told = await read(file('a.jsonl', JSON_LINES), file('b.json', '{"id":"1","text":"Another text."}'));
    const ids = told.flatMap((one) => (one.kind === 'found' ? [one.extraction.document.id] : []));
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain('1');
  });

  it('parts the documents between workers, and has one of them say what cannot be read', async () => {
    const sources = [
      file('lines.jsonl', JSON_LINES),
      file('empty.txt', ''),
      file('a.txt', 'The third text.'),
    ];
    const shares = [[], []] as Told[][];
    for (const [nth, told] of shares.entries())
      await readSources(
        sources,
        { of: 2, nth },
        (one) => told.push(one),
        async () => null,
      );
    const places = shares.map((told) => told.flatMap((one) => (one.kind === 'found' ? [one.at] : [])));
    expect(places).toEqual([[0, 2], [1]]);
    expect(shares.map((told) => told.filter(({ kind }) => kind === 'refused').length)).toEqual([1, 0]);
  });

  it('refuses what cannot be read, and reads the rest', async () => {
    const told = await read(file('empty.txt', ''), file('broken.json', '{'), file('a.txt', 'A text.'));
    expect(told.filter((one) => one.kind === 'refused')).toEqual([
      { kind: 'refused', file: 'empty.txt', fault: 'empty' },
      { kind: 'refused', file: 'broken.json', fault: 'not-json' },
    ]);
    expect(told.filter((one) => one.kind === 'found')).toHaveLength(1);
  });

  it('tells what it had to skip', async () => {
    const told = await read(file('a.jsonl', '{"text":"A text."}\n{"title":"No text"}'));
    expect(told.filter((one) => one.kind === 'skipped')).toHaveLength(1);
  });

  it('takes packs and lists of names as they come, and reads the other files beside them', async () => {
    const names = [
      { name: 'NATO', type: 'organization', aliases: [{ text: 'OTAN', kind: 'variant' }] },
      { name: 'Kyoto', type: 'place', aliases: [] },
    ];
    const told = await read(
      file('small.json', JSON.stringify(await smallPack())),
      file('My names.json', JSON.stringify(names)),
      file('a.json', '{"text":"A text."}'),
    );
    const found = told.flatMap((one) => (one.kind === 'found' ? [one] : []));
    expect(
      found.map(({ arrival, pack, told, extraction: { document } }) => [
        arrival.provenance,
        pack,
        document.title,
        told.length,
      ]),
    ).toEqual([
      ['pack', 'A small pack', 'Talks in Berlin', 0],
      ['pack', 'A small pack', 'Talks in Paris', 0],
      ['names', null, 'My names', 1],
      ['read', null, null, 0],
    ]);
  });

  it('says what is wrong with a pack', async () => {
    const told = await read(file('small.json', JSON.stringify({ ...(await smallPack()), version: 7 })));
    expect(told).toMatchObject([
      {
        kind: 'unusable',
        file: 'small.json',
        flaw: { kind: 'broken-pack', where: 'version' },
      },
      { kind: 'read' },
    ]);
  });
});
