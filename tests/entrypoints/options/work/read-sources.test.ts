import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../entrypoints/options/work/read-sources.ts';
import type { Source, Told } from '../../../../entrypoints/options/work/tasks.ts';

async function read(...sources: readonly Source[]): Promise<readonly Told[]> {
  const told: Told[] = [];
  await readSources(sources, (one) => told.push(one));
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

  it('shows a text once, and says where it came again', async () => {
    const told = await read(file('a.txt', 'The same text.'), file('b.txt', 'The  same text.\n'));
    expect(told.filter((one) => one.kind === 'found')).toHaveLength(1);
    expect(told).toContainEqual({ kind: 'refused', file: 'b.txt', fault: 'duplicate' });
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
});
