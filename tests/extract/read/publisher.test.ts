import { expect, it } from 'vitest';
import { publisherOf } from '../../../lib/extract/read/publisher.ts';

const NONE = { stated: null, site: null, title: null, host: null };

it.each([
  ['the publisher of the data', { stated: 'TASS' }, 'TASS'],
  ['the site, where nothing is stated', { site: 'The Gazette' }, 'The Gazette'],
  ['the host, where there is no name', { host: 'gazette.example' }, 'gazette.example'],
  [
    'the newspaper, not the agency whose report it prints',
    { stated: 'Associated Press', site: 'Denver Post', title: 'Talks at last - Denver Post' },
    'Denver Post',
  ],
  [
    'the publisher of the data, where the title does not end with the site',
    { stated: 'Associated Press', site: 'Denver Post', title: 'Talks at last' },
    'Associated Press',
  ],
  [
    'a name in words',
    { stated: 'Live Science', site: 'livescience.com', title: 'Talks | Live Science' },
    'Live Science',
  ],
  [
    'a name in words, not glued',
    { stated: 'The Hill', site: 'TheHill', title: 'Talks | TheHill' },
    'The Hill',
  ],
  [
    'the whole name, not its letters',
    { stated: 'Wall Street Journal', site: 'WSJ', title: 'Talks - WSJ' },
    'Wall Street Journal',
  ],
  [
    'a name with its domain, not a stump',
    { stated: 'denver', site: 'denver', title: 'Talks - denver.com' },
    'denver.com',
  ],
  ['a handle without its sign', { site: '@gazette' }, 'gazette'],
  ['the host, not the software', { stated: 'Blogger', host: 'gazette.example' }, 'gazette.example'],
  [
    'what the title ends with, where it is of the host',
    { title: 'Talks - Gazette International', host: 'gazettenews.example' },
    'Gazette International',
  ],
  [
    'the host, where the title ends with something else',
    { title: 'Talks - NATO and Russia', host: 'gazette.example' },
    'gazette.example',
  ],
  [
    'the host, where the title only speaks of the site',
    { title: 'Talks - gazette at the summit of 2018', host: 'gazette.example' },
    'gazette.example',
  ],
  [
    'the host, not the word for hosting',
    { site: 'Hosted', title: 'Talks | Hosted', host: 'hosted.example' },
    'hosted.example',
  ],
  ['nobody, where nothing says', {}, null],
])('names %s', (_what, names, publisher) => {
  expect(publisherOf({ ...NONE, ...names })).toBe(publisher);
});
