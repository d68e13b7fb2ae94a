import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AliasKind, EntityType, NamedEntity } from '../../lib/domain/entity.ts';
import { ENTITY_TYPES } from '../../lib/domain/entity.ts';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { LexiconUnreadable, openLexicon } from '../../lib/lexicon/lexicon.ts';
import { matchText } from '../../lib/match/match-text.ts';

const entity = (
  id: string,
  type: EntityType,
  name: string,
  ...aliases: [string, AliasKind][]
): NamedEntity => ({
  id,
  name,
  type,
  aliases: aliases.map(([text, kind]) => ({ text, kind })),
});
const find = (entities: readonly NamedEntity[], text: string) =>
  matchText(openLexicon(compileLexicon(entities)), text, { strictness: 'middle' }).map(
    (mention) => mention.entity,
  );

describe('compileLexicon', () => {
  it('keeps ids, names, types and aliases as they were entered', () => {
    const lexicon = openLexicon(
      compileLexicon([
        entity('e', 'person', 'Recep Tayyip Erdoğan', ['Erdoğan', 'short']),
        entity('ø', 'place', '北京'),
      ]),
    );
    expect([lexicon.entityId(0), lexicon.entityName(0), lexicon.entityType(0)]).toEqual([
      'e',
      'Recep Tayyip Erdoğan',
      'person',
    ]);
    expect([lexicon.entityId(1), lexicon.entityName(1), lexicon.entityType(1)]).toEqual([
      'ø',
      '北京',
      'place',
    ]);
    const aliases = Array.from({ length: lexicon.readings }, (_, i) => lexicon.readingText(i));
    expect(aliases.sort()).toEqual(['Erdoğan', 'Recep Tayyip Erdoğan', '北京']);
  });

  it.each([
    ['an empty alias', ''],
    ['an alias without a word', '—!'],
    ['an alias of 10,000 characters', 'x'.repeat(10_000)],
    ['an alias of forty words', 'la '.repeat(40)],
    ['an alias of half letters', '\ud800 \udc00'],
    ['an alias of NULs', '\0\0'],
  ])('leaves out %s, and keeps the rest', (_, alias) => {
    expect(find([entity('n', 'organization', 'NATO', [alias, 'full'])], `NATO ${alias}`)).toEqual(['n']);
  });

  it('keeps both entities of one name, and marks neither where the page does not tell which is meant', () => {
    const twins = [entity('a', 'place', 'Springfield'), entity('b', 'place', 'Springfield')];
    expect(openLexicon(compileLexicon(twins)).readings).toBe(2);
    expect(find(twins, 'It rained in Springfield.')).toEqual([]);
  });

  it('takes the namesake that more documents name for the better known', () => {
    const short = (id: string, name: string, documents: readonly string[]) => ({
      ...entity(id, 'person', name, ['Obama', 'short']),
      documents,
    });
    const michelle = short('michelle', 'Michelle Obama', ['d1']);
    const barack = short('barack', 'Barack Obama', ['d1', 'd2']);
    expect(find([michelle, barack], 'They asked Obama.')).toEqual(['barack']);
    const equals = [michelle, { ...barack, documents: ['d1'] }];
    expect(find(equals, 'They asked Obama.')).toEqual([]);
    expect(find(equals, 'They asked Obama. Michelle Obama smiled.')).toEqual(['michelle', 'michelle']);
  });

  it('takes the namesake that is called in more ways, or by this as its whole name, where documents do not tell', () => {
    const washington = entity('dc', 'place', 'Washington', ['Washington, D.C.', 'variant']);
    const state = entity('state', 'place', 'Washington State', ['Washington', 'short']);
    const both = entity('dc', 'place', 'Washington, D.C.', ['Washington', 'short'], ['D.C.', 'short']);
    expect(find([state, both], 'He flew to Washington.')).toEqual(['dc']);
    expect(find([both, state], 'He flew to Washington.')).toEqual(['dc']);
    expect(find([state, washington], 'He flew to Washington.')).toEqual(['dc']);
  });

  it('finds the same in whatever order the entities are listed', () => {
    const person = (name: string) =>
      entity(name, 'person', name, [name.split(' ').at(-1) ?? '', 'short'], [name, 'full']);
    const listed = [
      person('Bill Clinton'),
      person('Hillary Clinton'),
      person('Boris Johnson'),
      person('Gary Johnson'),
      entity('Georgia (country)', 'place', 'Georgia (country)', ['Republic of Georgia', 'full']),
      entity('Georgia (U.S. state)', 'place', 'Georgia (U.S. state)'),
    ];
    const texts = [
      'Clinton met Boris Johnson. Clintn and Gary Johnson, said Johnson, went to Georgia.',
      'Hillary Clinton and Bill Clinton: President Clinton said Clinton was in Georgia. Johnson left.',
    ];
    const answers = texts.map((text) => find(listed, text));
    fc.assert(
      fc.property(fc.shuffledSubarray(listed, { minLength: listed.length }), (shuffled) => {
        expect(texts.map((text) => find(shuffled, text))).toEqual(answers);
      }),
    );
  });

  it('takes names with half letters and NULs in them as names with gaps there', () => {
    const odd = [
      entity('a', 'place', 'Nor\ud800way'),
      entity('b', 'organization', 'NA\0TO'),
      entity('c', 'person', 'Sergey\0 Lavrov\udc00'),
    ];
    const lexicon = openLexicon(compileLexicon(odd));
    expect(odd.map(({ id }, i) => lexicon.entityId(i) === id)).toEqual([true, true, true]);
    expect(find(odd, 'They met Sergey Lavrov of NATO in Norway.')).toEqual(['c']);
  });

  it('makes a lexicon of nothing', () => {
    expect(find([], 'NATO met in Brussels.')).toEqual([]);
  });

  it('finds every name again that was put in', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abdekmnorstuvz'), minLength: 7, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, name, fc.constantFrom(...ENTITY_TYPES)), { maxLength: 60 }),
        (names) => {
          const full = ([first, last]: readonly [string, string, EntityType]) =>
            `${first[0]?.toUpperCase()}${first.slice(1)} ${last[0]?.toUpperCase()}${last.slice(1)}`;
          const unique = new Map(names.map((parts) => [full(parts), parts[2]]));
          const entities = [...unique].map(([text, type]) => entity(text, type, text));
          const lexicon = openLexicon(compileLexicon(entities));
          for (const { id } of entities)
            expect(matchText(lexicon, `they met ${id}, who spoke`, { strictness: 'strict' })).toMatchObject([
              { entity: id, start: 9, end: 9 + id.length, via: 'exact' },
            ]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('openLexicon', () => {
  const buffer = compileLexicon([entity('n', 'organization', 'NATO')]);

  it('refuses what is not a lexicon', () => {
    expect(() => openLexicon(new ArrayBuffer(0))).toThrow(LexiconUnreadable);
    expect(() => openLexicon(new ArrayBuffer(4096))).toThrow('not a compiled lexicon');
  });

  it('refuses a lexicon of another version', () => {
    const older = buffer.slice(0);
    new DataView(older).setUint32(4, 0, true);
    expect(() => openLexicon(older)).toThrow('another version');
  });

  it('refuses a lexicon that is cut short, wherever it was cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: buffer.byteLength - 4 }), (length) => {
        expect(() => openLexicon(buffer.slice(0, length))).toThrow(LexiconUnreadable);
      }),
    );
  });
});
