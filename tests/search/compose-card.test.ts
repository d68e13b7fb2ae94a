import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/domain/corpus.ts';
import { composeCard } from '../../lib/search/compose-card.ts';
import {
  accountable,
  corpus,
  denial,
  foundingAct,
  infrastructure,
  lavrov,
  mentality,
  minsk2015,
  munich,
  nato,
  noConflict,
  quoteOf,
  sanctions,
  worldOrder,
} from './corpus-fixture.ts';

const dossier = (rest: Partial<Dossier>): Dossier => ({
  entity: lavrov,
  quotes: corpus.quotes,
  facts: corpus.facts,
  documents: corpus.documents,
  roles: corpus.entities.flatMap(({ id, roles }) =>
    roles.map((role) => ({ document: role.document, entity: id, role })),
  ),
  ...rest,
});
const denialSentence = 'Lavrov also denied interfering in the US elections and in Germany, saying';
const onNothing = { passage: '', surface: 'Lavrov', via: 'exact' } as const;
const ids = (quotes: readonly { readonly id: string }[]) => quotes.map(({ id }) => id);

describe('which quote comes first', () => {
  it.each([
    ['The EU extended its sanctions until the Minsk Agreements are implemented.', 'sanctions'],
    ['The alliance builds bases in Poland and Romania, near Russian borders.', 'infrastructure'],
    ['A democratic world order in place of the West’s.', 'worldOrder'],
  ])('for a passage on: %s', (passage, first) => {
    expect(composeCard(dossier({}), { ...onNothing, passage }).quotes[0]?.id).toBe(first);
  });

  it('is one by the entity before one about it, when the passage says nothing', () => {
    const { quotes } = composeCard(dossier({ quotes: [noConflict, sanctions] }), onNothing);
    expect(ids(quotes)).toEqual(['sanctions', 'noConflict']);
  });

  it('is the person’s own before another’s, even where the passage is about what the other said', () => {
    const passage =
      'Nobody wants to provoke a conflict, isolate Russia or start a new Cold War; all preserve peace.';
    const { quotes } = composeCard(dossier({ quotes: [noConflict, sanctions] }), { ...onNothing, passage });
    expect(ids(quotes)).toEqual(['sanctions', 'noConflict']);
  });

  it('is one that names the entity before one that stands near it, when none is its own', () => {
    const { quotes } = composeCard(dossier({ entity: nato, quotes: [sanctions, infrastructure] }), onNothing);
    expect(ids(quotes)).toEqual(['infrastructure', 'sanctions']);
  });

  it('is a whole sentence before a few quoted words', () => {
    const { quotes } = composeCard(dossier({ entity: nato, quotes: [accountable, noConflict] }), onNothing);
    expect(ids(quotes)).toEqual(['noConflict', 'accountable']);
  });
});

describe('reported speech', () => {
  const elections = { ...onNothing, passage: 'Germany accused Moscow of interfering in its elections.' };

  it('comes after the speaker’s own words, unless the passage is about it', () => {
    const quotes = [denial, ...corpus.quotes];
    expect(composeCard(dossier({ quotes }), onNothing).quotes[0]?.kind).toBe('direct');
    expect(composeCard(dossier({ quotes }), elections).quotes[0]?.id).toBe('denial');
  });

  it('is left out where its sentence is that of a quotation', () => {
    const saying = quoteOf(
      munich,
      ['Whenever Russia gets blamed'],
      `${denialSentence}, "Whenever Russia gets blamed`,
    );
    const { quotes } = composeCard(dossier({ quotes: [denial, saying] }), elections);
    expect(ids(quotes)).toEqual([saying.id]);
  });
});

it('shows the same words once', () => {
  const again = { ...sanctions, id: 'again' };
  expect(ids(composeCard(dossier({ quotes: [sanctions, again] }), onNothing).quotes)).toEqual(['sanctions']);
});

it('shows no more quotes and dates than asked for', () => {
  const card = composeCard(dossier({}), { ...onNothing, limit: 1 });
  expect([card.quotes.length, card.timeline.length]).toEqual([1, 1]);
});

describe('the speaker', () => {
  it.each([
    [
      'certain, with the role of that document',
      infrastructure,
      lavrov,
      { kind: 'certain', name: 'Sergey Lavrov', role: 'Russian Foreign Minister', entity: 'lavrov' },
    ],
    [
      'certain, with that role also on the card of another',
      infrastructure,
      nato,
      { kind: 'certain', name: 'Sergey Lavrov', role: 'Russian Foreign Minister', entity: 'lavrov' },
    ],
    [
      'somebody else',
      noConflict,
      lavrov,
      { kind: 'certain', name: 'Jens Stoltenberg', role: null, entity: 'stoltenberg' },
    ],
    ['likely', accountable, lavrov, { kind: 'uncertain', name: 'Mike Pence', entity: 'pence' }],
    ['only in the words of the text', mentality, lavrov, { kind: 'surface', words: 'the minister' }],
    [
      'unlikely and worded',
      { ...mentality, speaker: 'Sergey Lavrov', speakerEntity: 'lavrov' },
      lavrov,
      { kind: 'surface', words: 'the minister' },
    ],
    ['not known', { ...mentality, source: null }, lavrov, { kind: 'unknown' }],
    [
      'a mere pronoun',
      { ...mentality, source: { start: 0, end: 2, text: 'He' } },
      lavrov,
      { kind: 'unknown' },
    ],
  ])('is %s', (_, quote, entity, speaker) => {
    expect(composeCard(dossier({ entity, quotes: [quote] }), onNothing).quotes[0]?.speaker).toEqual(speaker);
  });
});

it('cuts the sentence where the quote begins and ends, and changes nothing in it', () => {
  for (const quote of corpus.quotes) {
    const card = composeCard(dossier({ quotes: [quote] }), onNothing).quotes[0];
    const document = corpus.documents.find(({ id }) => id === quote.document);
    const whole = card?.inContext.map(({ text }) => text).join('');
    expect(whole).toBe(document?.text.slice(quote.context.start, quote.context.end));
    expect(card?.inContext.filter(({ quoted }) => quoted).map(({ text }) => text)).toEqual(card?.content);
  }
});

it('tells dates oldest first, those without a year last, each with the sentence that it rests on', () => {
  const undated = { ...minsk2015, id: 'undated', date: 'XXXX-05-18', label: 'dateline' };
  const { timeline } = composeCard(dossier({ facts: [undated, minsk2015, foundingAct] }), onNothing);
  expect(timeline.map(({ date }) => date)).toEqual(['1997', '2015', 'XXXX-05-18']);
  expect(timeline[0]?.evidence).toMatch(/^Lavrov noted that 2017 marks .* Russia-NATO relations\.$/);
});

it('keeps the dates that the passage is about, and then the latest, when there are too many', () => {
  const others = [1990, 1991, 1992].map((year) => ({
    ...minsk2015,
    id: `${year}`,
    date: `${year}`,
    label: `year ${year}`,
  }));
  const undated = { ...minsk2015, id: 'undated', date: 'XXXX-05-18', label: 'dateline' };
  const facts = [...others, undated, foundingAct, minsk2015];
  const passage = 'The Founding Act was signed in Paris.';
  const { timeline } = composeCard(dossier({ facts }), { ...onNothing, passage, limit: 2 });
  expect(timeline.map(({ date }) => date)).toEqual(['1997', '2015']);
});

it('names the last role with its date, and names that tell something new', () => {
  const card = composeCard(dossier({}), onNothing);
  expect(card.role).toEqual({ text: 'Russia Foreign Minister', date: '2017-02-18', basis: 'curated' });
  expect(card.alsoKnownAs).toEqual(['Sergei Lavrov']);
  expect(card.documents).toBe(3);
});

it.each([
  [
    'an acronym whose letters stand in the name, without its dots',
    'European Union',
    ['E.U.', 'EU', 'the EU'],
    ['EU', 'the EU'],
  ],
  ['no whole words of the name', 'European Union', ['Union', 'european union'], []],
  ['nothing that differs in dots alone', 'NATO', ['N.A.T.O.', 'Nato'], []],
])('tells of the other names %s', (_, name, texts, told) => {
  const aliases = texts.map((text) => ({ text, kind: 'acronym' as const }));
  const card = composeCard(dossier({ entity: { ...nato, name, aliases } }), onNothing);
  expect(card.alsoKnownAs).toEqual(told);
});

it.each([
  ['near', 'Lavrow'],
  ['exact', null],
  ['inflected', null],
] as const)('says what a %s match was taken for', (via, takenFor) => {
  expect(composeCard(dossier({}), { ...onNothing, surface: 'Lavrow', via }).takenFor).toBe(takenFor);
});

it('leaves out a quote whose document is gone', () => {
  const documents = corpus.documents.filter(({ id }) => id !== munich.id);
  const { quotes } = composeCard(dossier({ quotes: [worldOrder, sanctions], documents }), onNothing);
  expect(ids(quotes)).toEqual(['sanctions']);
});
