import { describe, expect, it } from 'vitest';
import { keysOfAlias, readPersonName, surnameKey } from '../../lib/corpus/name-keys.ts';
import type { AliasKind, EntityType } from '../../lib/domain/entity.ts';

function keys(type: EntityType, text: string, kind: AliasKind = 'full'): string[] {
  return keysOfAlias(type, { text, kind });
}

describe('the keys of an alias', () => {
  it.each<[EntityType, string, string]>([
    ['person', 'Sergey Lavrov', 'Sergei Lavrov'],
    ['person', 'Sergej Lawrow', 'Sergei Lavrov'],
    ['person', 'Hillary Rodham Clinton', 'Hillary Clinton'],
    ['agreement', 'the 2015 Minsk agreement', 'Minsk Agreements'],
    ['place', 'U.S.', 'United States'],
    ['organization', 'World Trade Organisation', 'World Trade Organization'],
    ['organization', 'Rock & Roll Hall of Fame', 'Rock and Roll Hall of Fame'],
  ])('are the same for the %s %s and %s', (type, one, other) => {
    expect(keys(type, one)).toEqual(keys(type, other));
  });

  it.each<[EntityType, string, string]>([
    ['person', 'Hillary Clinton', 'Bill Clinton'],
    ['person', 'Sergei Chirikov', 'Sergey Lavrov'],
    ['person', 'Donald Trump Jr.', 'Donald Trump'],
    ['place', 'Austria', 'Australia'],
    ['organization', 'Security Council', 'Security Conference'],
  ])('differ for the %s %s and %s', (type, one, other) => {
    expect(keys(type, one)).not.toEqual(keys(type, other));
  });

  it('are none for what is too vague to go by', () => {
    expect([
      keys('person', 'Lavrov', 'short'),
      keys('person', 'the minister', 'role'),
      keys('person', 'Lavrov'),
    ]).toEqual([[], [], []]);
  });
});

it('takes a name apart', () => {
  expect(readPersonName('George H. W. Bush Sr.')).toEqual({
    first: 'george',
    middle: 'hv',
    last: 'bush',
    suffix: 'sr',
  });
  expect(surnameKey('Lawrow')).toBe(surnameKey('Sergey Lavrov'));
});
