import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCurated } from '../../lib/corpus/curated.ts';
import { mergeExtractions, mergeWithIds } from '../../lib/corpus/merge.ts';
import type { Corpus, Extraction } from '../../lib/domain/corpus.ts';
import type { Quote } from '../../lib/domain/quote.ts';
import { textSpan } from '../../lib/domain/span.ts';
import { findNames, inDocument } from '../../lib/extract/names/names.ts';

/** A document with its names, and one quote by whom `speaker` names in it. */
function extraction(id: string, text: string, speaker?: string): Extraction {
  const entities = inDocument(findNames(text, []).entities, id);
  const by = entities.find(({ name }) => name === speaker);
  const quote: Quote = {
    id: `${id}-q1`,
    document: id,
    kind: 'direct',
    content: [textSpan(text, 0, 1)],
    cue: null,
    source: null,
    speaker: speaker ?? null,
    speakerEntity: by?.id ?? null,
    confidence: 1,
    date: null,
    dateBasis: null,
    context: { start: 0, end: 1 },
  };
  const document = {
    id,
    title: null,
    publisher: null,
    publisherBasis: null,
    published: '2017-02-18',
    publishedBasis: 'stated' as const,
    publishedEvidence: null,
    url: null,
    language: 'en',
    text,
  };
  return { id, document, entities, quotes: speaker === undefined ? [] : [quote], facts: [], dates: [] };
}

/** The corpus's entities of several documents, as 'name: documents'. */
function names(corpus: Corpus): string[] {
  return corpus.entities.map(({ name, documents }) => `${name}: ${documents.join(' ')}`);
}

function merged(...texts: readonly string[]): string[] {
  return names(mergeExtractions(texts.map((text, at) => extraction(`d${at}`, text))));
}

const FULL = 'Russian Foreign Minister Sergey Lavrov spoke on Friday. Then Sergey Lavrov left.';

describe('one entity for all documents', () => {
  it.each([
    ['another transliteration', [FULL, 'Sergei Lavrov arrived late.'], ['Sergey Lavrov: d0 d1']],
    [
      'a surname with the office that goes with it',
      [FULL, 'In the meeting, Lavrov the russian foreign minister told them to wait. “No,” Lavrov said.'],
      ['Sergey Lavrov: d0 d1'],
    ],
    [
      'singular and plural, year and article',
      ['They signed the 2015 Minsk agreement.', 'He quoted the Minsk Agreements again.'],
      ['Minsk Agreements: d0 d1'],
    ],
    [
      'an acronym that another document explains',
      ['The Organization for Security and Cooperation in Europe (OSCE) met.', 'It was the OSCE that asked.'],
      ['Organization for Security and Cooperation in Europe: d0 d1'],
    ],
    ['names of one country', ['The US left.', 'The United States left.'], ['United States: d0 d1']],
    [
      'a short form of the first name, where the office is the same',
      ['Vice President Joe Biden spoke.', 'Vice President Joseph R. Biden Jr. left.'],
      ['Joe Biden: d0 d1'],
    ],
    [
      'a surname with its particle',
      ['French candidate Marine Le Pen spoke.', 'Then Le Pen said no. “Yes,” Le Pen said.'],
      ['Marine Le Pen: d0 d1'],
    ],
    [
      'a department under both its names',
      ['The Department of Justice agreed.', 'The Justice Department agreed.'],
      ['Department of Justice: d0 d1'],
    ],
    [
      'a chamber of a country however it is written',
      ['The U.S. Senate agreed.', 'The United States Senate agreed.'],
      ['U.S. Senate: d0 d1'],
    ],
    [
      'a common surname alone with whom several documents name',
      [
        'Ben Carson spoke.',
        'Ben Carson left.',
        'Ben Carson came.',
        '“No,” Carson said. Carson added that Carson was tired.',
      ],
      ['Ben Carson: d0 d1 d2 d3'],
    ],
    [
      'a short form of the first name before a rare surname',
      ['Joe Biden spoke.', 'Joseph Biden left.'],
      ['Joe Biden: d0 d1'],
    ],
    ['a middle name', ['Donald J. Trump spoke.', 'Donald Trump spoke.'], ['Donald J. Trump: d0 d1']],
  ])('joins %s', (_, texts, expected) => {
    expect(merged(...texts)).toEqual(expected);
  });

  it.each([
    [
      'two people of one surname',
      [FULL, 'Photographer Sergei Chirikov was there.'],
      ['Sergei Chirikov: d1', 'Sergey Lavrov: d0'],
    ],
    [
      'a surname that two people have, where no office tells',
      ['Hillary Clinton spoke.', 'Bill Clinton spoke.', 'Mr. Clinton was silent.'],
      ['Bill Clinton: d1', 'Clinton: d2', 'Hillary Clinton: d0'],
    ],
    [
      'a surname from the full name that the same document keeps apart from it',
      ['President Obama came first. Then Michelle Obama came.', 'First lady Michelle Obama spoke.'],
      ['Michelle Obama: d0 d1', 'Obama: d0'],
    ],
    [
      'a surname with the office of another country',
      [
        'Ukrainian Foreign Minister Pavlo Klimkin spoke.',
        'Mr. Klimkin, the Russian foreign minister, spoke.',
      ],
      ['Klimkin: d1', 'Pavlo Klimkin: d0'],
    ],
    [
      'father and son',
      ['Donald Trump Jr. spoke.', 'Donald Trump spoke.'],
      ['Donald Trump: d1', 'Donald Trump Jr.: d0'],
    ],
    [
      'people of a common surname whose first names are forms of one another, where no office tells',
      ['Mike Johnson spoke.', 'Michael Johnson left.'],
      ['Michael Johnson: d1', 'Mike Johnson: d0'],
    ],
    [
      'a common surname alone from the only one who has it',
      ['Boris Johnson spoke.', '“No,” Johnson said. Johnson added that Johnson was tired.'],
      ['Boris Johnson: d0', 'Johnson: d1'],
    ],
    [
      'a surname alone from one that sounds alike',
      ['William Weld spoke.', '“No,” Veld said. Veld added that Veld was tired.'],
      ['Veld: d1', 'William Weld: d0'],
    ],
    [
      'people whose middle names differ',
      ['George W. Bush spoke.', 'George H. W. Bush spoke.'],
      ['George H. W. Bush: d1', 'George W. Bush: d0'],
    ],
    [
      'an acronym from two names that it stands for',
      [
        'The Munich Security Conference (MSC) opened.',
        'The Military Staff Committee (MSC) met.',
        'It was said at the MSC that nothing changes.',
      ],
      ['MSC: d2', 'Military Staff Committee: d1', 'Munich Security Conference: d0'],
    ],
  ])('keeps apart %s', (_, texts, expected) => {
    expect(merged(...texts)).toEqual(expected);
  });
});

describe('what goes with an entity', () => {
  it('words an office one way, with or without its hyphen', () => {
    const texts = [
      'NATO Secretary General Jens Stoltenberg spoke.',
      'NATO Secretary-General Jens Stoltenberg left.',
    ];
    const { entities } = mergeExtractions(texts.map((text, at) => extraction(`d${at}`, text)));
    const roles = entities.find(({ name }) => name === 'Jens Stoltenberg')?.roles ?? [];
    expect(roles.map(({ text, document }) => `${document}: ${text}`)).toEqual([
      'd0: NATO Secretary General',
      'd1: NATO Secretary General',
    ]);
  });

  it('shows a speaker under the name of the whole corpus, and points to the merged entity', () => {
    const short = 'In the meeting, Lavrov the russian foreign minister told them to wait. “No,” Lavrov said.';
    const corpus = mergeExtractions([extraction('a', FULL), extraction('b', short, 'Lavrov')]);
    expect(corpus.quotes[0]).toMatchObject({ speaker: 'Sergey Lavrov', speakerEntity: 'sergey-lavrov' });
  });

  it('leaves alone a speaker who is no entity', () => {
    const corpus = mergeExtractions([extraction('a', 'A neighbour spoke.', 'a neighbour')]);
    expect(corpus.quotes[0]).toMatchObject({ speaker: 'a neighbour', speakerEntity: null });
  });

  it('keeps quotes of the same words in two documents as two records', () => {
    const corpus = mergeExtractions([
      extraction('a', FULL, 'Sergey Lavrov'),
      extraction('b', FULL, 'Sergey Lavrov'),
    ]);
    expect(corpus.quotes.map(({ id }) => id)).toEqual(['a-q1', 'b-q1']);
  });

  it('says of a role when it was stated, in which document', () => {
    const [lavrov] = mergeExtractions([extraction('a', FULL)]).entities;
    expect(lavrov?.roles[0]).toMatchObject({
      text: 'Russian Foreign Minister',
      date: '2017-02-18',
      document: 'a',
      evidence: { text: 'Russian Foreign Minister' },
    });
  });

  it('adds a surname that was not read as derived, and a country’s plain name', () => {
    const corpus = mergeExtractions([extraction('a', 'Emmanuel Macron left the US.')]);
    const aliases = corpus.entities.flatMap((entity) => entity.aliases);
    expect(aliases).toContainEqual({ text: 'Macron', kind: 'short', basis: 'derived' });
    expect(aliases).toContainEqual({ text: 'United States', kind: 'full', basis: 'derived' });
    expect(aliases).toContainEqual({ text: 'US', kind: 'acronym' });
  });

  it('tells which entity of a document became which', () => {
    const { ids } = mergeWithIds([extraction('a', FULL), extraction('b', 'Sergei Lavrov left.')]);
    expect(ids.get('b')?.get('sergei-lavrov')).toBe('sergey-lavrov');
  });

  it('lets the last extraction of a document count', () => {
    const corpus = mergeExtractions([extraction('a', FULL), extraction('a', 'Jens Stoltenberg left.')]);
    expect(names(corpus)).toEqual(['Jens Stoltenberg: a']);
  });
});

describe('what a person has entered', () => {
  const curated = parseCurated(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../seeds/curated.json'), 'utf8')),
  );

  it('joins what no text explains, and is marked so', () => {
    const texts = ['The EU is ready.', 'The European Union is ready.', 'Kiev asked for help in Kyiv.'];
    const corpus = mergeExtractions(
      texts.map((text, at) => extraction(`d${at}`, text)),
      curated,
    );
    expect(names(corpus)).toEqual(['European Union: d0 d1', 'Kyiv: d2']);
    const aliases = corpus.entities[0]?.aliases ?? [];
    expect(
      aliases
        .filter(({ basis }) => basis === undefined)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['EU', 'European Union']);
    expect(aliases.filter(({ basis }) => basis === 'curated').map(({ text }) => text)).toEqual(['E.U.']);
  });

  it('adds nothing that no document mentions', () => {
    expect(mergeExtractions([extraction('a', 'The OECD said no.')], curated).entities).toHaveLength(1);
  });
});

describe('whatever the documents', () => {
  const TEXTS = [
    FULL,
    'Sergei Lavrov met Jens Stoltenberg of NATO.',
    'Lavrov, the Russian foreign minister, spoke.',
    'Hillary Clinton and Bill Clinton came.',
    'Mr. Clinton left for the US.',
    'The Munich Security Conference (MSC) opened in Munich.',
    'It was said at the MSC that the Minsk agreement holds.',
  ].map((text, at) => extraction(`d${at}`, text));

  it('the order in which they come changes nothing', () => {
    const expected = mergeExtractions(TEXTS);
    fc.assert(
      fc.property(fc.shuffledSubarray(TEXTS, { minLength: TEXTS.length }), (shuffled) => {
        expect(mergeExtractions(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('every entity of every document becomes exactly one of the corpus, under an id of its own', () => {
    fc.assert(
      fc.property(fc.subarray(TEXTS), (some) => {
        const { corpus, ids } = mergeWithIds(some);
        const known = new Set(corpus.entities.map(({ id }) => id));
        expect(known.size).toBe(corpus.entities.length);
        for (const { id, entities } of some) {
          for (const entity of entities) expect(known).toContain(ids.get(id)?.get(entity.id));
        }
      }),
    );
  });
});
