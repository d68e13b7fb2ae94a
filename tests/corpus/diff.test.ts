import { expect, it } from 'vitest';
import { diffCorpora } from '../../lib/corpus/diff.ts';
import { smallCorpus } from './packs.ts';

const corpus = smallCorpus();
const [berlin, paris] = corpus.documents;

it('finds no difference between a corpus and itself', () => {
  expect(diffCorpora(corpus, smallCorpus())).toEqual([]);
});

it('names what is added, changed and removed', () => {
  if (!berlin || !paris) throw new Error('the corpus has two documents');
  const before = { ...corpus, documents: [berlin] };
  const after = { ...corpus, documents: [{ ...paris, title: 'A new title' }] };
  expect(diffCorpora(before, after)).toEqual([
    { change: 'removed', part: 'documents', id: 'berlin', name: 'Talks in Berlin' },
    { change: 'added', part: 'documents', id: 'paris', name: 'A new title' },
  ]);
  expect(diffCorpora(corpus, { ...corpus, documents: [berlin, { ...paris, title: null }] })).toEqual([
    { change: 'changed', part: 'documents', id: 'paris', name: 'paris' },
  ]);
});

it('shows quotes by their words and entities by their names', () => {
  const emptied = { ...corpus, quotes: [], entities: [] };
  const names = diffCorpora(corpus, emptied).map(({ name }) => name);
  expect(names).toContain('Angela Merkel');
  expect(names).toContain('The Minsk Agreements, signed in 2015, must be kept.');
});
