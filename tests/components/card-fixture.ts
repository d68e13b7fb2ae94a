import type { CardContent, CardQuote, CardSource } from '../../lib/domain/card.ts';

/* Cards as the bundled documents give them: every quotation is in their words. */

const tass2015: CardSource = {
  document: '003',
  title: 'Russia to respond constructively to NATO’s revision of inadequate decisions — FM Lavrov',
  publisher: 'TASS',
  publisherBasis: 'stated',
  published: '2015-05-20',
  publishedBasis: 'inferred',
  url: null,
};

const conference2017: CardSource = {
  document: '001',
  title: 'Russia is not looking for conflicts with anyone : Lavrov',
  publisher: null,
  publisherBasis: null,
  published: '2017',
  publishedBasis: 'derived',
  url: 'https://news.example/lavrov-munich',
};

const undatedTass: CardSource = {
  document: '002',
  title: null,
  publisher: 'TASS',
  publisherBasis: 'curated',
  published: 'XXXX-05-18',
  publishedBasis: 'stated',
  url: null,
};

const lavrov = {
  kind: 'certain',
  name: 'Sergey Lavrov',
  role: 'Russian Foreign Minister',
  entity: 'lavrov',
} as const;

/** A quotation in one stretch. */
export const militaryChannels: CardQuote = {
  id: 'q1',
  kind: 'direct',
  content: [
    'We gave the statistics of all actions, which NATO is taking, expanding its presence near Russian borders by many times and building up its military infrastructure, in particular, in the Baltic region, Poland and Romania,',
  ],
  speaker: lavrov,
  date: '2015-05-20',
  dateBasis: 'inferred',
  source: tass2015,
  inContext: [
    { text: '"', quoted: false },
    {
      text: 'We gave the statistics of all actions, which NATO is taking, expanding its presence near Russian borders by many times and building up its military infrastructure, in particular, in the Baltic region, Poland and Romania,',
      quoted: true,
    },
    { text: '" the Russian foreign minister said.', quoted: false },
  ],
};

/** Two stretches with the speaker between them. */
export const dontWantConflict: CardQuote = {
  id: 'q2',
  kind: 'direct',
  content: [
    "We don't want to provoke a conflict. We want to prevent conflict and preserve the peace,",
    "Our aim is not to isolate Russia. We don't want a new Cold War, we don't want a new arms race, what we do is measured and defensive.",
    'NATO is an alliance for the 21st century.',
  ],
  speaker: { kind: 'certain', name: 'Jens Stoltenberg', role: null, entity: 'stoltenberg' },
  date: '2017-02-18',
  dateBasis: 'curated',
  source: { ...conference2017, document: '000', title: null, url: null },
  inContext: [
    { text: '"', quoted: false },
    {
      text: "We don't want to provoke a conflict. We want to prevent conflict and preserve the peace,",
      quoted: true,
    },
    { text: '" Stoltenberg said. "', quoted: false },
    {
      text: "Our aim is not to isolate Russia. We don't want a new Cold War, we don't want a new arms race, what we do is measured and defensive.",
      quoted: true,
    },
    { text: '\n\n"', quoted: false },
    { text: 'NATO is an alliance for the 21st century.', quoted: true },
  ],
};

/** A few quoted words inside a reported sentence, by a speaker who is not certain. */
export const accountable: CardQuote = {
  id: 'q3',
  kind: 'mixed',
  content: ['will hold Russia accountable'],
  speaker: { kind: 'uncertain', name: 'Mike Pence', entity: null },
  date: null,
  dateBasis: null,
  source: undatedTass,
  inContext: [
    { text: 'At the conference, US Vice President Mike Pence said the US "', quoted: false },
    { text: 'will hold Russia accountable', quoted: true },
    {
      text: '" and expects Russia to abide by the 2015 Minsk agreement to reduce violence in the Ukraine.',
      quoted: false,
    },
  ],
};

/** Reported speech, with only the text's own words for the speaker. */
export const mostVocal: CardQuote = {
  id: 'q4',
  kind: 'indirect',
  content: ['France is the most vocal in this regard'],
  speaker: { kind: 'surface', words: 'the minister' },
  date: 'XXXX-05-18',
  dateBasis: 'stated',
  source: undatedTass,
  inContext: [
    { text: 'According to the minister, ', quoted: false },
    { text: 'France is the most vocal in this regard', quoted: true },
    { text: '.', quoted: false },
  ],
};

export const natoCard: CardContent = {
  entity: 'nato',
  name: 'NATO',
  type: 'organization',
  role: null,
  alsoKnownAs: ['North Atlantic Treaty Organization', 'the alliance'],
  takenFor: null,
  quotes: [militaryChannels, dontWantConflict, accountable, mostVocal],
  timeline: [
    {
      id: 'f1',
      date: '1997',
      basis: 'derived',
      label: 'signing of the NATO-Russia Founding Act in Paris',
      evidence: '2017 marks 20 years since the signing of the NATO-Russia Founding Act in Paris',
      source: conference2017,
    },
    {
      id: 'f2',
      date: '2002',
      basis: 'derived',
      label: 'adoption of the Rome Summit Declaration on the new form of Russia-NATO relations',
      evidence: '15 years since the adoption of the Rome Summit Declaration',
      source: conference2017,
    },
    {
      id: 'f3',
      date: '2014-03~',
      basis: 'stated',
      label: 'Crimea reunifies with Russia',
      evidence: 'secede from Ukraine to reunify with Russia in mid-March 2014',
      source: tass2015,
    },
    {
      id: 'f4',
      date: '2015',
      basis: 'stated',
      label: 'Minsk agreement',
      evidence: null,
      source: { ...conference2017, publisher: null },
    },
    {
      id: 'f5',
      date: '2015-05-20',
      basis: 'inferred',
      label: 'meeting of Sergey Lavrov and Jens Stoltenberg',
      evidence: 'Foreign Minister Sergey Lavrov said on Wednesday',
      source: tass2015,
    },
  ],
  documents: 4,
};

export const lavrovCard: CardContent = {
  entity: 'lavrov',
  name: 'Sergey Lavrov',
  type: 'person',
  role: { text: 'Russian Foreign Minister', date: '2015-05-20', basis: 'inferred' },
  alsoKnownAs: ['FM Lavrov'],
  takenFor: 'Lavrow',
  quotes: [militaryChannels],
  timeline: [],
  documents: 1,
};

export const bareCard: CardContent = {
  entity: 'flash',
  name: 'Council on Foreign and Defense Policy',
  type: 'organization',
  role: null,
  alsoKnownAs: [],
  takenFor: null,
  quotes: [],
  timeline: [],
  documents: 1,
};
