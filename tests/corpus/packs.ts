import { mergeExtractions } from '../../lib/corpus/merge.ts';
import { makePack } from '../../lib/corpus/pack.ts';
import type { Corpus } from '../../lib/domain/corpus.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { extract } from '../../lib/extract/extract.ts';

const TEXTS = [
  {
    id: 'berlin',
    title: 'Talks in Berlin',
    published: '2016-02-01',
    publisher: 'Example Post',
    url: 'https://example.org/berlin',
    text: 'German Chancellor Angela Merkel said on Monday: "The Minsk Agreements, signed in 2015, must be kept." She met Emmanuel Macron.',
  },
  {
    id: 'paris',
    title: 'Talks in Paris',
    published: '2017-06-10',
    text: 'French President Emmanuel Macron told reporters: "We will talk to everybody, and we will keep our word." NATO did not comment.',
  },
];

/** A small corpus of two documents. */
export const smallCorpus = (): Corpus => mergeExtractions(TEXTS.map((text) => extract(text)));

/** A sound pack of it. */
export const smallPack = (): Promise<Pack> =>
  makePack(smallCorpus(), { id: 'small', title: 'A small pack', created: new Date('2026-05-01T12:00:00Z') });
