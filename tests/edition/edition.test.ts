import { expect, it } from 'vitest';
import type { Corpus } from '../../lib/domain/corpus.ts';
import type { Entity } from '../../lib/domain/entity.ts';
import { buildEdition } from '../../lib/edition/edition.ts';
import { openLexicon } from '../../lib/lexicon/lexicon.ts';
import { matchBlocks } from '../../lib/match/match-blocks.ts';
import { documentOf } from './document-fixture.ts';

const TEXT = 'NATO was founded in 1949.';
const named = (name: string): Entity => ({
  id: name,
  name,
  type: 'organization',
  aliases: [],
  roles: [],
  documents: ['d'],
});
const corpus: Corpus = {
  documents: [documentOf('d', TEXT)],
  entities: [named('NATO'), named('OSCE')],
  quotes: [],
  facts: [
    {
      id: 'f',
      document: 'd',
      date: '1949',
      basis: 'stated',
      precision: 'year',
      label: 'NATO was founded',
      evidence: { start: 20, end: 24, text: '1949' },
      entities: ['NATO'],
    },
  ],
};

it('marks on pages what a card has something to show of, and nothing else', () => {
  const { lexicon } = buildEdition(corpus, new Map());
  const { mentions } = matchBlocks(openLexicon(lexicon), {
    blocks: [{ id: 0, text: 'NATO met the OSCE.' }],
    context: null,
    strictness: 'middle',
  });
  expect(mentions.map(({ entity }) => entity)).toEqual(['NATO']);
});
