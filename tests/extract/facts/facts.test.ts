import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edtf } from '../../../lib/domain/date.ts';
import { findDates } from '../../../lib/extract/dates/dates.ts';
import { findFacts } from '../../../lib/extract/facts/facts.ts';
import { findFurniture } from '../../../lib/extract/furniture.ts';
import { findPublished } from '../../../lib/extract/published.ts';

const WEDNESDAY = '2015-05-20';

function factsOf(text: string, published: Edtf | null = WEDNESDAY) {
  const dates = findDates(text, published);
  return findFacts(text, { document: 'd', published, publishedBasis: 'stated', dates, mentions: [] });
}

function seedFacts(name: string, hints = {}) {
  const text = readFileSync(`seeds/${name}.txt`, 'utf8');
  const { published, basis } = findPublished(text, hints);
  const dates = findDates(text, published);
  const furniture = findFurniture(text);
  const input = { document: name, published, publishedBasis: basis, dates, mentions: [], furniture };
  return findFacts(text, input).map(({ date, basis, label }) => [date, basis, label]);
}

describe('the seeds', () => {
  it('know what the Minsk agreement’s year is, and a Saturday when the document’s day is given', () => {
    expect(seedFacts('000_66f35289d967d604')).toEqual([['2015', 'stated', 'Minsk agreement']]);
    expect(seedFacts('000_66f35289d967d604', { published: '2017-02-18', publishedBasis: 'curated' })).toEqual(
      [
        ['2017-02-18', 'derived', 'Munich Security Conference'],
        ['2015', 'stated', 'Minsk agreement'],
      ],
    );
  });

  it('derive two years from one sentence', () => {
    expect(seedFacts('001_a39a3cfb79ed0c8e')).toEqual([
      ['1997', 'derived', 'signing of the NATO-Russia Founding Act in Paris'],
      ['2002', 'derived', 'adoption of the Rome Summit Declaration on the new form of Russia-NATO relations'],
    ]);
  });

  it('infer that a report is from the day of its occasion', () => {
    const label = '32nd Assembly of the Council on Foreign and Defense Policy';
    expect(seedFacts('002_d23662711b33372d')).toEqual([['XXXX-05-18', 'inferred', label]]);
    const curated = { published: '2024-05-18', publishedBasis: 'curated' };
    expect(seedFacts('002_d23662711b33372d', curated)).toEqual([['2024-05-18', 'inferred', label]]);
  });

  it('keep the month of the riots and the middle of March', () => {
    expect(seedFacts('003_85e0a2435721776e')).toEqual([
      ['2014-02', 'stated', 'mass riots in Ukraine'],
      ['2014-03~', 'stated', 'Crimea referendum'],
    ]);
  });
});

describe('an event with a date', () => {
  it.each([
    ['Russia annexed Crimea in March 2014.', '2014-03', 'Russia annexed Crimea'],
    ['In March 2014, Russia annexed Crimea.', '2014-03', 'Russia annexed Crimea'],
    ['NATO bombed Yugoslavia in 1999 without a mandate.', '1999', 'NATO bombed Yugoslavia without a mandate'],
    ['They spoke of the 2003 invasion of Iraq.', '2003', 'invasion of Iraq'],
    ['He opposed the Clean Air Act of 1970.', '1970', 'Clean Air Act'],
    ['The 2008 financial crisis hit Europe.', '2008', 'financial crisis'],
    ['NATO, which in May 2012 held a summit in Chicago, agreed.', '2012-05', 'NATO held a summit in Chicago'],
    [
      'The European Union announced on Monday that it will lift its sanctions.',
      '2015-05-18',
      'The European Union announced that it will lift its sanctions',
    ],
    ['The 70th anniversary of the end of the war in Europe passed.', '1945', 'end of the war in Europe'],
    ['Nothing compares to the Sept. 11 attacks.', '2001-09-11', 'Sept. 11 attacks'],
    ['MOSCOW – Russia annexed Crimea on Monday.', '2015-05-18', 'Russia annexed Crimea'],
    ['In 2014 Russia annexed Crimea ― and that was that.', '2014', 'Russia annexed Crimea'],
    ['Nobody forgot the 2015 nuclear agreement and the Germans.', '2015', 'nuclear agreement'],
  ])('%s', (text, date, label) => {
    expect(factsOf(text).map((fact) => [fact.date, fact.label])).toEqual([[date, label]]);
  });

  it('rests on the words around it', () => {
    const [fact] = factsOf('He is sure: Russia annexed Crimea in March 2014, and that is that.');
    expect(fact?.evidence?.text).toBe('Russia annexed Crimea in March 2014');
    expect(fact?.precision).toBe('month');
  });

  it('comes to an end where a line of hyphens goes on in a word', () => {
    const line = '-'.repeat(80);
    expect(factsOf(`It rained in Russia ${line}x in 2014.`)).toEqual([]);
  });

  it('rests on whole words, where some of them are left out of its name', () => {
    const [fact] = factsOf('He spoke during a Warsaw energy summit there in March 2015.');
    expect([fact?.label, fact?.evidence?.text]).toEqual([
      'Warsaw energy summit',
      'a Warsaw energy summit there in March 2015',
    ]);
  });

  it('names the entities that its words name', () => {
    const text = 'NATO was silent. Russia annexed Crimea in March 2014. Poland was not.';
    const mention = (name: string) => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      entity: name.toLowerCase(),
    });
    const mentions = ['NATO', 'Russia', 'Crimea', 'Poland'].map(mention);
    const dates = findDates(text, null);
    const [fact] = findFacts(text, { document: 'd', published: null, publishedBasis: null, dates, mentions });
    expect(fact?.entities).toEqual(['russia', 'crimea']);
  });

  it('is no surer than the date that it is counted from', () => {
    const text = 'NATO bombed the depot on Monday.';
    const dates = findDates(text, WEDNESDAY);
    const basisWith = (publishedBasis: 'stated' | 'inferred') =>
      findFacts(text, { document: 'd', published: WEDNESDAY, publishedBasis, dates, mentions: [] })[0]?.basis;
    expect([basisWith('stated'), basisWith('inferred')]).toEqual(['derived', 'inferred']);
  });

  it.each([
    ['Angela Merkel’s praise of Poland at the Warsaw summit on Monday was short.', 'Warsaw summit'],
    ['The story of the Bataclan massacre in 2015 was told.', 'Bataclan massacre'],
  ])('goes by its own name alone: %s', (text, label) => {
    expect(factsOf(text).map((fact) => fact.label)).toEqual([label]);
  });
});

describe('what is no fact', () => {
  it.each([
    ['an event with no date', 'They spoke at a recent meeting in Brussels.'],
    ['a date with no event', 'In 2014 it was warm in Moscow.'],
    ['a decade', 'NATO expanded in the 1990s.'],
    ['a deed of nobody named', 'He signed it on Monday.'],
    ['a deed of a body that only the text around it tells', 'The firm was sold to Gazprom in 1991.'],
    ['a deed done to something that only the text around it tells', 'NATO signed it in Brussels in 1999.'],
    ['who did not do it', 'The head of Lehman Brothers, who died in 2014, was rich.'],
    ['words torn by their date', 'A poll of Poland released on Monday showed Germany ahead.'],
    ['what goes on after its end', 'Poland was sued in 2012 over gas and alleging that Russia lied.'],
    ['an occasion that has but the name of a person', 'He was campaign manager for Bob Dole’s 1996 bid.'],
    ['an attack of a day in any year', 'He spoke of the September 11 attack on the consulate.'],
    ['words that were said', 'Angela Merkel declared on television on Monday.'],
    ['what is so', 'Chicago is one of six cities that Obama won in 2012.'],
    ['years after something, counted from no day', 'He taught for nine years after leaving the Kremlin.'],
    ['an occasion of somebody not named', 'After a meeting with his Security Council on Monday he left.'],
    ['what was done to whom the text around it names', 'On Monday, Angela Merkel endorsed her.'],
    ['things that something was done to', 'Gazprom worked with Poland on articles published in 2015.'],
    ['a verb that looks like an event', 'He saw a police officer shooting 17 men of Chicago in 2014.'],
    ['a body that is named for an event', 'They must write to the Central Election Commission on Sunday.'],
    ['what was said in writing', 'Angela Merkel, in a letter published by Berlin on Monday, agreed.'],
    ['what somebody does at an event', 'How he navigates the Paris conference in July is open.'],
    ['what was won, told only before', 'They drove to Ohio, which Barack Obama won in 2008.'],
    ['a week', 'At a rally in Poland last week he spoke.'],
    ['what somebody said', 'Russia is ready for talks with the alliance, Sergey Lavrov said on Wednesday.'],
    ['a deed with no subject', 'Then, at last, was signed with Poland in 2014.'],
    ['a claim inside a quotation', '"NATO invaded Russia in 2014," he shouted.'],
    ['what has been so since', 'Russia signed nothing with Georgia since 2008.'],
    ['an occasion that could be any', 'He gave a speech on Monday.'],
    ['a deed of somebody not named', 'It is 20 years since I joined the alliance.'],
    [
      'another language',
      'Der Minister sagte, dass die NATO 2014 nicht mit Russland sprach und auch im Kongress of 2015 nicht.',
    ],
    ['what might be done', 'He asked whether Germany would ever have won Paris in 2014.'],
    ['a calling made of an event', 'They were all Summit-goers in Warsaw in 2009, and it was warm.'],
    ['one side of two', 'They spoke of Friday’s agreement between Gazprom, and left.'],
    ['a surname that looks like an event', 'He met former senator Jeff Sessions in 2015.'],
    ['who won what was lost', 'She lost the 2008 primary to Barack Obama.'],
    ['an occasion of an occasion', 'He remembered the 2004 convention speech.'],
    ['what somebody plans', 'Angela Merkel on Monday was planning to hold a summit with Poland.'],
    ['what happened somewhere, by whomever', 'It was a success: his 2012 trip to Rangoon was long.'],
    ['any elections of a month that is not written', 'There were provincial elections on Monday.'],
    ['a misfortune of one person', 'He had a heart attack in 2014.'],
    ['furniture of speech', 'We are an alliance for today and tomorrow.'],
  ])('%s: %s', (_what, text) => {
    expect(factsOf(text)).toEqual([]);
  });

  it('stands in furniture', () => {
    const text = 'Photo: Russia annexed Crimea in March 2014';
    const dates = findDates(text, null);
    const input = { document: 'd', published: null, publishedBasis: null, dates, mentions: [] };
    expect(findFacts(text, { ...input, furniture: [{ start: 0, end: text.length }] })).toEqual([]);
  });
});

it('gives facts whose evidence slices the text, with an id each, for any text', () => {
  const word = fc.constantFrom(
    'Russia',
    'annexed',
    'Crimea',
    'in',
    '2014',
    '. ',
    'the',
    'Minsk agreement',
    'said',
    'on Monday',
    ', ',
    'NATO',
    'which',
    '20 years since the signing of',
    '2017 marks',
    '“',
    '”',
    '\n',
    '\u0000',
    '\ud800',
    'Clean Air Act of',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const facts = factsOf(text);
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
      for (const { evidence, label } of facts) {
        expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
        expect(label.trim()).toBe(label);
        expect(label.length).toBeGreaterThan(0);
      }
    }),
  );
});
