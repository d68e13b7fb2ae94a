import { readFileSync } from 'node:fs';
import type { Corpus } from '../../lib/domain/corpus.ts';
import type { SourceDocument } from '../../lib/domain/document.ts';
import type { Entity } from '../../lib/domain/entity.ts';
import type { DatedFact } from '../../lib/domain/fact.ts';
import type { Quote } from '../../lib/domain/quote.ts';
import { type Span, textSpan } from '../../lib/domain/span.ts';
import { documentOf } from '../edition/document-fixture.ts';

/* A corpus made by hand over the bundled documents: their own words, placed where they stand. */

const seed = (id: string, file: string, known: Partial<SourceDocument>): SourceDocument =>
  documentOf(id, readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8'), {
    language: 'en',
    ...known,
  });

export const munich = seed('munich', '000_66f35289d967d604.txt', {
  published: '2017-02-18',
  publishedBasis: 'curated',
});
export const founding = seed('founding', '001_a39a3cfb79ed0c8e.txt', {
  title: 'Russia is not looking for conflicts with anyone : Lavrov',
  published: '2017',
  publishedBasis: 'derived',
});
export const tass = seed('tass', '003_85e0a2435721776e.txt', {
  publisher: 'TASS',
  publisherBasis: 'stated',
  published: '2015-05-20',
  publishedBasis: 'inferred',
});

function spanOf(document: SourceDocument, words: string): Span {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`${document.id} does not say: ${words}`);
  return { start, end: start + words.length };
}

const textOf = (document: SourceDocument, words: string) => {
  const { start, end } = spanOf(document, words);
  return textSpan(document.text, start, end);
};

/** A quote whose stretches and context stand in the document; everything else can be set. */
export function quoteOf(
  document: SourceDocument,
  content: readonly string[],
  context: string,
  rest: Partial<Quote> = {},
): Quote {
  return {
    id: content[0]?.slice(0, 20) ?? '',
    document: document.id,
    kind: 'direct',
    content: content.map((words) => textOf(document, words)),
    cue: null,
    source: null,
    speaker: 'Sergey Lavrov',
    speakerEntity: 'lavrov',
    confidence: 0.98,
    date: document.published,
    dateBasis: document.publishedBasis,
    context: spanOf(document, context),
    ...rest,
  };
}

export const infrastructure = quoteOf(
  tass,
  [
    'We gave the statistics of all actions, which NATO is taking, expanding its presence near Russian borders by many times and building up its military infrastructure, in particular, in the Baltic region, Poland and Romania,',
  ],
  '"We gave the statistics of all actions, which NATO is taking, expanding its presence near Russian borders by many times and building up its military infrastructure, in particular, in the Baltic region, Poland and Romania," the Russian foreign minister said.',
  { id: 'infrastructure' },
);

export const sanctions = quoteOf(
  founding,
  [
    'We also want the Minsk Agreements to be implemented, and we will not remove our sanctions from the EU until the Minsk Agreements are fully met. This also must be understood,',
  ],
  '“We also want the Minsk Agreements to be implemented, and we will not remove our sanctions from the EU until the Minsk Agreements are fully met. This also must be understood,” Lavrov pointed out.',
  { id: 'sanctions' },
);

export const worldOrder = quoteOf(
  munich,
  [
    'Responsible leaders should make a choice, I hope that the choice will be one in favor of creating a democratic and just world order.',
    'If you want, you can call it a post-West world order when each country',
  ],
  '"Responsible leaders should make a choice, I hope that the choice will be one in favor of creating a democratic and just world order.\n\n"If you want, you can call it a post-West world order when each country',
  { id: 'worldOrder' },
);

export const noConflict = quoteOf(
  munich,
  [
    "We don't want to provoke a conflict. We want to prevent conflict and preserve the peace,",
    "Our aim is not to isolate Russia. We don't want a new Cold War",
  ],
  '"We don\'t want to provoke a conflict. We want to prevent conflict and preserve the peace," Stoltenberg said. "Our aim is not to isolate Russia. We don\'t want a new Cold War',
  { id: 'noConflict', speaker: 'Jens Stoltenberg', speakerEntity: 'stoltenberg' },
);

export const accountable = quoteOf(
  munich,
  ['will hold Russia accountable'],
  'At the conference, US Vice President Mike Pence said the US "will hold Russia accountable" and expects Russia to abide by the 2015 Minsk agreement',
  { id: 'accountable', kind: 'mixed', speaker: 'Mike Pence', speakerEntity: 'pence', confidence: 0.7 },
);

export const mentality = quoteOf(
  tass,
  ['This has showed that the mentality of moving closer to our borders has not disappeared anywhere,'],
  '"This has showed that the mentality of moving closer to our borders has not disappeared anywhere," the minister said.',
  {
    id: 'mentality',
    speaker: null,
    speakerEntity: null,
    confidence: 0.3,
    source: textOf(tass, 'the minister'),
  },
);

/** Reported, not quoted: what he denied is all that the content holds. */
export const denial = quoteOf(
  munich,
  ['interfering in the US elections and in Germany'],
  'Lavrov also denied interfering in the US elections and in Germany, saying',
  { id: 'denial', kind: 'indirect' },
);

export const foundingAct: DatedFact = {
  id: 'foundingAct',
  document: 'founding',
  date: '1997',
  basis: 'derived',
  precision: 'year',
  label: 'signing of the NATO-Russia Founding Act in Paris',
  evidence: textOf(
    founding,
    '2017 marks 20 years since the signing of the NATO-Russia Founding Act in Paris',
  ),
  entities: ['foundingAct', 'nato'],
};

export const minsk2015: DatedFact = {
  id: 'minsk2015',
  document: 'munich',
  date: '2015',
  basis: 'stated',
  precision: 'year',
  label: 'Minsk agreement',
  evidence: textOf(munich, 'the 2015 Minsk agreement'),
  entities: ['minsk'],
};

function entityOf(id: string, name: string, rest: Partial<Entity>): Entity {
  return { id, name, type: 'organization', aliases: [], roles: [], documents: ['munich'], ...rest };
}

export const lavrov = entityOf('lavrov', 'Sergey Lavrov', {
  type: 'person',
  aliases: [
    { text: 'Sergey Lavrov', kind: 'full' },
    { text: 'Lavrov', kind: 'short' },
    { text: 'Sergei Lavrov', kind: 'variant', basis: 'curated' },
    { text: 'the Russian foreign minister', kind: 'role' },
  ],
  roles: [
    { text: 'Russian Foreign Minister', date: '2015-05-20', document: 'tass', evidence: null },
    { text: 'Russia Foreign Minister', date: '2017-02-18', document: 'munich', evidence: null },
  ],
  documents: ['munich', 'founding', 'tass'],
});
export const nato = entityOf('nato', 'NATO', {
  aliases: [
    { text: 'NATO', kind: 'acronym' },
    { text: 'North Atlantic Treaty Organization', kind: 'full' },
  ],
  documents: ['munich', 'founding', 'tass'],
});

export const corpus: Corpus = {
  documents: [munich, founding, tass],
  entities: [
    lavrov,
    nato,
    entityOf('stoltenberg', 'Jens Stoltenberg', { type: 'person' }),
    entityOf('pence', 'Mike Pence', { type: 'person' }),
    entityOf('conference', 'Munich Security Conference', {
      type: 'event',
      aliases: [{ text: 'MSC', kind: 'acronym' }],
    }),
    entityOf('vladivostok', 'Vladivostok', { type: 'place' }),
    entityOf('minsk', 'Minsk Agreements', {
      type: 'agreement',
      aliases: [{ text: 'Minsk agreement', kind: 'variant' }],
    }),
    entityOf('foundingAct', 'NATO-Russia Founding Act', { type: 'agreement' }),
  ],
  quotes: [infrastructure, sanctions, worldOrder, noConflict, accountable, mentality],
  facts: [foundingAct, minsk2015],
};
