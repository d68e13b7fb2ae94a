import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../lib/cli/json-lines.ts';
import { run as match } from '../../lib/cli/match.ts';
import { run as resolve } from '../../lib/cli/resolve.ts';

const folder = mkdtempSync(join(tmpdir(), 'backstory-match-'));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const entities = [
  { id: 'nato', name: 'NATO', type: 'organization', aliases: [{ text: 'NATO', kind: 'acronym' }] },
  { id: 'lavrov', name: 'Sergey Lavrov', type: 'person', aliases: [{ text: 'Lavrov', kind: 'short' }] },
];
const list = file('lexicon.json', JSON.stringify(entities));
const pack = file('pack.json', JSON.stringify({ format: 'backstory-pack', entities, documents: [] }));

async function tell(command: Command, args: readonly string[], lines: readonly string[]) {
  const written: unknown[] = [];
  const complaints: string[] = [];
  const code = await command(args, {
    stdin: (async function* () {
      yield* lines;
    })(),
    write: async (line) => void written.push(JSON.parse(line)),
    complain: (text) => void complaints.push(text),
  });
  return { code, written, complaints };
}

describe('corpus match', () => {
  it.each([
    ['--entities', list],
    ['--pack', pack],
  ])('writes the mentions of each text, from %s', async (option, path) => {
    const { code, written } = await tell(
      match,
      [option, path],
      ['{"id":"a","text":"NATO met Sergej Lavrov."}'],
    );
    expect(code).toBe(0);
    expect(written).toEqual([
      {
        id: 'a',
        mentions: [
          { start: 0, end: 4, entity: 'nato', name: 'NATO', via: 'exact', score: 1 },
          {
            start: 9,
            end: 22,
            entity: 'lavrov',
            name: 'Sergey Lavrov',
            via: 'near',
            score: expect.any(Number),
          },
        ],
      },
    ]);
  });

  it('puts an error on a bad line’s place, and goes on', async () => {
    const lines = ['{"id":"a"}', 'no JSON', '{"id":"c","text":"NATO"}'];
    const { code, written } = await tell(match, ['--entities', list], lines);
    expect(code).toBe(1);
    expect(written).toMatchObject([
      { id: 'a', error: expect.any(String) },
      { id: null },
      { id: 'c', mentions: [{}] },
    ]);
  });

  it.each([
    [[], 'Name either a pack'],
    [['--entities', list, '--pack', pack], 'Name either a pack'],
    [['--entities', join(folder, 'none.json')], 'cannot be read'],
    [['--entities', file('broken.json', '{')], 'cannot be read'],
    [['--entities', file('odd.json', '[{"id":1}]')], 'is no list of entities: 0.id: '],
    [
      ['--entities', file('other.json', '{"texts":[]}')],
      'is neither a pack nor a list of entities: entities: ',
    ],
    [['--entities', list, '--strictness', 'lax'], 'strict, middle, loose'],
    [['--lexicon', list], '--lexicon'],
  ])('says what is wrong with the arguments %j', async (args, words) => {
    const { code, written, complaints } = await tell(match, args, ['{"id":"a","text":"NATO"}']);
    expect(code).toBe(2);
    expect(written).toEqual([]);
    expect(complaints.join()).toContain(words);
  });
});

describe('corpus resolve', () => {
  it('writes what each name means', async () => {
    const lines = ['Lavrov', 'Sergej Lawrow', 'Igor Lavrov'].map((surface, i) =>
      JSON.stringify({ id: String(i), surface }),
    );
    const { code, written } = await tell(resolve, ['--entities', list], lines);
    expect(code).toBe(0);
    expect(written).toMatchObject([
      { id: '0', entity: 'lavrov', via: 'exact', score: 1 },
      { id: '1', entity: 'lavrov', via: 'near' },
      { id: '2', entity: null, via: null, score: 0 },
    ]);
  });

  it('says what is wrong with its arguments', async () => {
    const { code, complaints } = await tell(resolve, [], []);
    expect(code).toBe(2);
    expect(complaints).toHaveLength(1);
  });
});
