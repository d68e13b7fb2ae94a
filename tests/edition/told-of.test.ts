import { expect, it } from 'vitest';
import type { NamedEntity } from '../../lib/domain/entity.ts';
import { toldOf } from '../../lib/edition/told-of.ts';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { openLexicon } from '../../lib/lexicon/lexicon.ts';

const entity = (id: string, type: NamedEntity['type'], name: string, ...others: string[]): NamedEntity => ({
  id,
  name,
  type,
  aliases: [name, ...others].map((text) => ({ text, kind: 'full' as const })),
});

const known = [
  entity('lavrov', 'person', 'Sergey Lavrov', 'Lavrov'),
  entity('nato', 'organization', 'North Atlantic Treaty Organization', 'NATO'),
  entity('kyoto', 'place', 'Kyoto'),
];
const lexicon = openLexicon(compileLexicon(known, { silent: new Set(['kyoto']) }));

it.each([
  ['a name of the library’s', entity('a', 'person', 'Sergey Lavrov'), true],
  [
    'another name of whom the library knows',
    entity('a', 'person', 'Sergio Lavrovini', 'Sergey Lavrov'),
    true,
  ],
  ['an acronym of the library’s', entity('a', 'organization', 'OTAN', 'NATO'), true],
  ['a person of the same surname', entity('a', 'person', 'Anna Lavrov'), false],
  ['a name of which the library only knows that it is one', entity('a', 'place', 'Kyoto'), false],
  ['a name that the library never met', entity('a', 'person', 'Olaf Scholz'), false],
])('tells of %s whether the library tells something of it', (_what, listed, isTold) => {
  expect(toldOf([listed], lexicon)).toEqual(isTold ? ['a'] : []);
});
