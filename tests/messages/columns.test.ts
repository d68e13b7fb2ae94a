import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../lib/domain/entity.ts';
import { type BlockMention, fromColumns, toColumns } from '../../lib/messages/columns.ts';

const offset = fc.nat({ max: 9_999 });
const mentions: fc.Arbitrary<BlockMention[]> = fc.array(
  fc
    .record({
      block: offset,
      start: offset,
      end: offset,
      entity: fc.constantFrom('nato', 'crimea', 'sergey-lavrov'),
      via: fc.constantFrom('exact', 'inflected', 'near'),
    })
    .map((mention) => ({ ...mention, name: mention.entity.toUpperCase(), type: typeOf(mention.entity) })),
);

const typeOf = (entity: string) => ENTITY_TYPES[entity.length % ENTITY_TYPES.length] ?? 'concept';

it('brings mentions to the other end as they were', () => {
  fc.assert(
    fc.property(mentions, (sent) => {
      expect(fromColumns(toColumns(sent))).toEqual(sent);
    }),
  );
});

it('sends each entity once, however often it is mentioned', () => {
  const nato = { entity: 'nato', name: 'NATO', type: 'organization', via: 'exact' } as const;
  const sent = [
    { block: 1, start: 0, end: 4, ...nato },
    { block: 3, start: 10, end: 14, ...nato },
  ];
  expect(toColumns(sent)).toEqual({
    terms: [{ entity: 'nato', name: 'NATO', type: 'organization' }],
    rows: [1, 0, 4, 0, 0, 3, 10, 14, 0, 0],
  });
});

it.each([
  ['is cut short', [1, 0, 4, 0]],
  ['has an entity that was not sent', [1, 0, 4, 1, 0]],
  ['has a way that there is not', [1, 0, 4, 0, 3]],
])('takes no mention from a row that %s', (_what, rows) => {
  expect(fromColumns({ terms: [{ entity: 'nato', name: 'NATO', type: 'organization' }], rows })).toEqual([]);
});
