import type { Extraction } from '../../../lib/domain/corpus.ts';
import type { Quote } from '../../../lib/domain/quote.ts';
import { textSpan } from '../../../lib/domain/span.ts';

const TEXT =
  'Talks in Berlin\n\nAngela Merkel met Emmanuel Macron on 1 February 2016. "The agreements must be kept," she said. "Everybody was content," the minister added.';

const span = (words: string) => textSpan(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);

const kept: Quote = {
  id: 'kept',
  document: 'talks',
  kind: 'direct',
  content: [span('The agreements must be kept,')],
  cue: span('said'),
  source: span('she'),
  speaker: 'Angela Merkel',
  speakerEntity: 'merkel',
  confidence: 0.97,
  date: '2016-02-01',
  dateBasis: 'stated',
  context: { start: TEXT.indexOf('"The'), end: TEXT.indexOf(' "Everybody') },
};

/** A quote whose speaker the text does not name. */
const content: Quote = {
  ...kept,
  id: 'content',
  content: [span('Everybody was content,')],
  cue: span('added'),
  source: span('the minister'),
  speaker: null,
  speakerEntity: null,
  confidence: 0.3,
  date: null,
  dateBasis: null,
  context: { start: TEXT.indexOf('"Everybody'), end: TEXT.length },
};

/** A document with two quotes, two names and one dated fact. */
export const talks: Extraction = {
  id: 'talks',
  document: {
    id: 'talks',
    title: 'Talks in Berlin',
    publisher: 'Example Post',
    publisherBasis: 'stated',
    published: '2016-02-02',
    publishedBasis: 'inferred',
    publishedEvidence: null,
    url: 'https://example.org/talks',
    language: 'en',
    text: TEXT,
  },
  entities: [
    {
      id: 'merkel',
      name: 'Angela Merkel',
      type: 'person',
      aliases: [
        { text: 'Angela Merkel', kind: 'full' },
        { text: 'Merkel', kind: 'short' },
      ],
      roles: [],
      documents: ['talks'],
      mentions: [span('Angela Merkel')],
    },
    {
      id: 'berlin',
      name: 'Berlin',
      type: 'place',
      aliases: [],
      roles: [],
      documents: ['talks'],
      mentions: [span('Berlin')],
    },
  ],
  quotes: [kept, content],
  facts: [
    {
      id: 'met',
      document: 'talks',
      date: '2016-02-01',
      basis: 'derived',
      precision: 'day',
      label: 'Angela Merkel met Emmanuel Macron',
      evidence: span('met Emmanuel Macron on 1 February 2016'),
      entities: ['merkel'],
    },
  ],
  dates: [],
};
