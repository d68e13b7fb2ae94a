import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, inDocument } from '../../../lib/extract/names/names.ts';
import { told, typed } from './told.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');
const seeds = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(SEEDS, file), 'utf8'));

describe('what a text names', () => {
  it.each([
    ['NATO Secretary General Jens Stoltenberg spoke.', ['NATO: organization', 'Jens Stoltenberg: person']],
    ['It was signed by Russia and the European Union.', ['Russia: place', 'European Union: organization']],
    [
      'He quoted the NATO-Russia Founding Act and the Rome Summit Declaration.',
      ['NATO-Russia Founding Act: agreement', 'Rome Summit Declaration: agreement'],
    ],
    ['She asked him to abide by the 2015 Minsk agreement.', ['Minsk agreement: agreement']],
    [
      'He signed the Treaty on the Non-Proliferation of Nuclear Weapons long after World War II.',
      ['Treaty on the Non-Proliferation of Nuclear Weapons: agreement', 'World War II: event'],
    ],
    [
      'He gave to Our Principles PAC and the Club for Growth. In The Latest he read of it.',
      ['Our Principles PAC: organization', 'Club for Growth: organization'],
    ],
    [
      'She was asked to speak to the Association of Black Journalists and Association of Hispanic Journalists near Pearl Harbor.',
      [
        'Association of Black Journalists: organization',
        'Association of Hispanic Journalists: organization',
        'Pearl Harbor: place',
      ],
    ],
    ['It was before World War I began.', ['World War I: event']],
    [
      'They quoted the Human Rights and Democracy Act at the Conference of Mayors.',
      ['Human Rights and Democracy Act: agreement', 'Conference of Mayors: organization'],
    ],
    ['He praised the Paris climate accord.', ['Paris climate accord: agreement']],
    [
      'They met at the Munich Security Conference after the Cold War.',
      ['Munich Security Conference: event', 'Cold War: event'],
    ],
    [
      'He noted this at the 32nd Assembly of the Council on Foreign and Defense Policy.',
      [
        '32nd Assembly of the Council on Foreign and Defense Policy: event',
        'Council on Foreign and Defense Policy: organization',
      ],
    ],
    ['The US and the UK agreed.', ['United States: place', 'United Kingdom: place']],
    ['It rests with the West and the Baltics, he said.', ['the West: place']],
    ['The Food and Drug Administration is slow.', ['Food and Drug Administration: organization']],
    ['He led the University of Michigan before.', ['University of Michigan: organization']],
    [
      'The speech was quoted by The Washington Post in London.',
      ['Washington Post: organization', 'London: place'],
    ],
  ])('in "%s"', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it.each([
    ['a day, a month', 'On Monday he came. In March she left. Tuesday was calm.'],
    ['a word at the head of a sentence', 'Analysts agree. However, voters don’t. Inflation is rising.'],
    ['a nationality or a creed', 'Many Russian voters and American Catholics disagree. Germans too.'],
    ['an office without a name', 'The Foreign Minister and the President met the Secretary General.'],
    ['a headline', 'Why Every Voter Should Read This Story Twice\n\nIt is short.'],
    ['shouted words', 'THIS IS WHAT THE REST OF US WANT. It matters.'],
    ['letters that are words', 'The CEO watched TV at 5 PM, and the PR was good.'],
    ['a hashtag or an address', 'See #NeverAgain and https://example.org/Donald-Trump for more.'],
  ])('leaves alone %s', (_, text) => {
    expect(typed(text)).toEqual([]);
  });

  it('leaves out what stands in furniture', () => {
    const text = 'EPA/SERGEI CHIRIKOV\nSergey Lavrov came to Paris.';
    expect(findNames(text, [{ start: 0, end: 19 }]).entities.map(({ name }) => name)).toEqual([
      'Sergey Lavrov',
      'Paris',
    ]);
  });
});

describe('one entity for all forms', () => {
  it.each([
    [
      'Sergey Lavrov spoke on Friday. "No," Lavrov said. FM Lavrov left.',
      ['Sergey Lavrov -> Sergey Lavrov', 'Lavrov -> Sergey Lavrov', 'Lavrov -> Sergey Lavrov'],
    ],
    [
      'The North Atlantic Treaty Organization (NATO) met. NATO is ready.',
      [
        'North Atlantic Treaty Organization -> North Atlantic Treaty Organization',
        'NATO -> North Atlantic Treaty Organization',
        'NATO -> North Atlantic Treaty Organization',
      ],
    ],
    [
      'New York Mayor Bill de Blasio came. De Blasio spoke, and de Blasio left.',
      [
        'New York -> New York',
        'Bill de Blasio -> Bill de Blasio',
        'De Blasio -> Bill de Blasio',
        'de Blasio -> Bill de Blasio',
      ],
    ],
    [
      'Donald J. Trump won in Ohio. Later Donald Trump flew home, as Trump’s aides had said.',
      [
        'Donald J. Trump -> Donald J. Trump',
        'Ohio -> Ohio',
        'Donald Trump -> Donald J. Trump',
        'Trump -> Donald J. Trump',
      ],
    ],
    [
      'Angela Merkel met Emmanuel Macron.\n\nThe anti-Merkel camp of the Merkel-Macron years was silent.',
      [
        'Angela Merkel -> Angela Merkel',
        'Emmanuel Macron -> Emmanuel Macron',
        'Merkel -> Angela Merkel',
        'Merkel -> Angela Merkel',
        'Macron -> Emmanuel Macron',
      ],
    ],
  ])('in "%s"', (text, expected) => {
    expect(told(findNames(text, []))).toEqual(expected);
  });
});

it('names the document in the entities that it gives, and in their offices', () => {
  const [lavrov] = inDocument(findNames('Russian Foreign Minister Sergey Lavrov spoke.', []).entities, 'abc');
  expect([lavrov?.documents, lavrov?.roles[0]?.document]).toEqual([['abc'], 'abc']);
});

it.each([
  ['German', 'Bundeskanzlerin Angela Merkel traf Wladimir Putin in Berlin. „Wir reden“, sagte Merkel.'],
  ['French', '« Nous devons parler », a déclaré Emmanuel Macron à Paris.'],
  ['Russian', 'Министр иностранных дел России Сергей Лавров выступил в Мюнхене.'],
  ['Chinese', '俄罗斯外交部长拉夫罗夫在慕尼黑发表讲话。'],
  ['Arabic', 'قال وزير الخارجية الروسي سيرغي لافروف في ميونيخ'],
])('reads %s without a crash, and every span slices the text', (_, text) => {
  for (const { start, end, text: words } of findNames(text, []).mentions)
    expect(text.slice(start, end)).toBe(words);
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...'Sergey Lavrov NATO the The of and minister Minister said Mr. Mrs. President Clinton Hillary Bill “ ” " \' ’s , . ( ) [ ] - — Minsk agreement so-called world order US U.S. 32nd de Jr. \n \n\n \ud800 \u0000 ß 日本 Лавров 🇷🇺'.split(
      ' ',
    ),
  );
  const invented = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
  const mutated = fc
    .record({
      seed: fc.constantFrom(...seeds),
      from: fc.nat(),
      length: fc.nat(400),
      put: fc.string({ unit: 'binary' }),
    })
    .map(({ seed, from, length, put }) => {
      const at = from % seed.length;
      return seed.slice(Math.max(0, at - length), at) + put + seed.slice(at, at + length);
    });
  const anyText = fc.oneof(invented, mutated, fc.string({ unit: 'binary', maxLength: 200 }));

  it('every mention and every evidence slices it to what it says, in order and never overlapping', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { mentions, entities } = findNames(text, []);
        const ids = new Set(entities.map(({ id }) => id));
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(ids).toContain(mention.entity);
          end = mention.end;
        }
        for (const { evidence } of entities.flatMap(({ roles }) => roles)) {
          if (evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ids are unique and every entity is mentioned', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entities } = findNames(text, []);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
        expect(entities.every(({ mentions }) => mentions.length > 0)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
