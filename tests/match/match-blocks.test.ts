import { describe, expect, it } from 'vitest';
import type { NamedEntity } from '../../lib/domain/entity.ts';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { openLexicon } from '../../lib/lexicon/lexicon.ts';
import { matchBlocks } from '../../lib/match/match-blocks.ts';
import { matchText } from '../../lib/match/match-text.ts';

const entities: NamedEntity[] = [
  {
    id: 'lavrov',
    name: 'Sergey Lavrov',
    type: 'person',
    aliases: [
      { text: 'Sergey Lavrov', kind: 'full' },
      { text: 'Lavrov', kind: 'short' },
      { text: 'the Russian foreign minister', kind: 'role' },
    ],
  },
  { id: 'nato', name: 'NATO', type: 'organization', aliases: [{ text: 'NATO', kind: 'acronym' }] },
];
const lexicon = openLexicon(compileLexicon(entities));

const match = (texts: readonly string[], context = null) =>
  matchBlocks(lexicon, {
    blocks: texts.map((text, id) => ({ id, text })),
    context,
    strictness: 'middle',
    muted: [],
  });

describe('matchBlocks', () => {
  it('finds names where they stand, in the block where they stand', () => {
    const texts = ['NATO met.', 'It heard Sergey Lavrov’s answer.'];
    const found = match(texts).mentions.map(({ block, start, end, entity }) => ({
      entity,
      text: texts[block]?.slice(start, end),
    }));
    expect(found).toEqual([
      { entity: 'nato', text: 'NATO' },
      { entity: 'lavrov', text: 'Sergey Lavrov' },
    ]);
  });

  it('never looks for roles', () => {
    expect(match(['It was the Russian foreign minister who spoke.']).mentions).toEqual([]);
  });

  it('leaves out entities of which there is nothing to show, whose names still are not taken for others’', () => {
    const clinton = (id: string, name: string): NamedEntity => ({
      id,
      name,
      type: 'person',
      aliases: [{ text: 'Clinton', kind: 'short' }],
    });
    const pair = [clinton('hillary', 'Hillary Clinton'), clinton('bill', 'Bill Clinton')];
    const text = 'Bill Clinton came; Clinton spoke. Later Hillary Clinton left.';
    const found = (silent: ReadonlySet<string>) => {
      const opened = openLexicon(compileLexicon(pair, { silent }));
      const request = { blocks: [{ id: 0, text }], context: null, strictness: 'middle' } as const;
      return matchBlocks(opened, request).mentions.map(({ entity, start }) => [entity, start]);
    };
    expect(found(new Set(['bill']))).toEqual([['hillary', 40]]);
    expect(found(new Set())).toEqual([
      ['bill', 0],
      ['bill', 19],
      ['hillary', 40],
    ]);
    const quiet = openLexicon(compileLexicon(pair, { silent: new Set(['bill']) }));
    expect(matchText(quiet, text, { strictness: 'middle' })).toHaveLength(3);
  });

  it('leaves alone what the reader has muted', () => {
    const reply = matchBlocks(lexicon, {
      blocks: [{ id: 7, text: 'NATO and Sergey Lavrov' }],
      context: null,
      strictness: 'middle',
      muted: [{ entity: 'nato', surface: 'NATO' }],
    });
    expect(reply.mentions.map(({ entity }) => entity)).toEqual(['lavrov']);
  });

  it('leaves alone what the reader has muted, also where the source breaks its line', () => {
    const ask = (surface: string) =>
      matchBlocks(lexicon, {
        blocks: [{ id: 7, text: 'Then Sergey\n    Lavrov came.' }],
        context: null,
        strictness: 'middle',
        muted: [{ entity: 'lavrov', surface }],
      }).mentions;
    expect(ask('Sergey')).toHaveLength(1);
    expect(ask('Sergey Lavrov')).toEqual([]);
  });
});
