import { expect, it } from 'vitest';
import { flawWords } from '../../../entrypoints/options/problem-words.ts';
import type { UnpackFlaw } from '../../../lib/corpus/unpack-flaw.ts';
import { english } from '../../components/english.ts';

const broken = { kind: 'broken-pack', where: 'quotes.3', what: 'Invalid type' } as const;

it.each<[UnpackFlaw, string]>([
  [{ kind: 'later-pack' }, 'update Backstory'],
  [{ ...broken, others: 0 }, 'broken at “quotes.3” (Invalid type). Nothing of it was taken'],
  [{ ...broken, others: 1200 }, 'broken at “quotes.3” (Invalid type), and in 1,200 more places.'],
  [
    { kind: 'many-names', aliases: 1_001_000, most: 200_000 },
    '1,001,000 ways to write names, and a library bears 200,000',
  ],
  [
    { kind: 'entry', number: 2, fault: 'no-type' },
    'Name 2 was skipped: its “type” is none of person, organization,',
  ],
  [
    { kind: 'entry', number: 2, fault: 'bad-alias' },
    'one of its “aliases” has no “text”, or its “kind” is none of full, short, acronym,',
  ],
  [{ kind: 'more-entries', count: 1 }, '1 more name was skipped.'],
  [{ kind: 'more-entries', count: 6 }, '6 more names were skipped.'],
])('says what of a file cannot be used: %o', (flaw, words) => {
  expect(flawWords(flaw, english)).toContain(words);
});
