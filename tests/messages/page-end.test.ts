import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../lib/domain/entity.ts';
import type { Call } from '../../lib/messages/call.ts';
import * as card from '../../lib/messages/card.ts';
import * as matching from '../../lib/messages/matching.ts';
import * as page from '../../lib/messages/page.ts';
import * as end from '../../lib/messages/page-end.ts';
import { check, type Schema } from '../../lib/messages/schema.ts';

/** What may come in place of anything. */
const junk = fc.oneof(
  fc.constantFrom(null, true, false, -1, 0, 1.5, 7, '', 'open', 'all', 'exact', 'person', 'middle'),
  fc.string(),
  fc.array(fc.integer()),
  fc.record({ entity: fc.string(), nth: fc.integer() }),
);

/** An object, one of whose fields may be missing or hold something else. */
function flawed(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  const flaw = fc.option(fc.tuple(fc.constantFrom(...Object.keys(fields)), fc.option(junk)));
  return fc.tuple(fc.record(fields), flaw).map(([whole, at]) => {
    if (!at) return whole;
    const { [at[0]]: _gone, ...rest } = whole;
    return at[1] === null ? rest : { ...rest, [at[0]]: at[1] };
  });
}

const offset = fc.nat({ max: 9_999 });
const term = flawed({
  entity: fc.string(),
  name: fc.string(),
  type: fc.constantFrom(...ENTITY_TYPES),
});

const COMES_IN: readonly (readonly [string, Schema, Schema, fc.Arbitrary<unknown>])[] = [
  [
    'how a page is to be treated',
    end.pageOpen.gives,
    matching.pageOpen.gives,
    flawed({
      enabled: fc.boolean(),
      marking: fc.constantFrom('sections', 'all', 'off'),
      strictness: fc.constantFrom('strict', 'middle', 'loose'),
      links: fc.boolean(),
      edition: fc.integer(),
    }),
  ],
  [
    'matches',
    end.pageMatch.gives,
    matching.pageMatch.gives,
    flawed({
      edition: fc.integer(),
      terms: fc.array(term),
      rows: fc.array(offset),
      pending: fc.array(offset),
      context: fc.string(),
      amount: offset,
    }),
  ],
  ['that finds were noted', end.pageFound.gives, matching.pageFound.gives, junk],
  ['that the card has come', end.cardNeed.gives, card.cardNeed.gives, junk],
  [
    'where to jump',
    end.pageJump.takes,
    page.pageJump.takes,
    flawed({ entity: fc.string(), nth: fc.integer({ min: -3 }) }),
  ],
  [
    'a command',
    end.pageCommand.takes,
    page.pageCommand.takes,
    fc.oneof(fc.constantFrom('next', 'previous', 'open', 'close'), junk),
  ],
  ['a wish for terms', end.pageTerms.takes, page.pageTerms.takes, junk],
  ['a wish for the cap', end.pageCap.takes, page.pageCap.takes, junk],
  ['a wish to start over', end.pageRefresh.takes, page.pageRefresh.takes, junk],
];

it.each(COMES_IN)(
  'takes %s, and refuses what is no such thing, as the schema does',
  (_what, by, as, values) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(check(by, value) !== null).toBe(check(as, value) !== null);
      }),
    );
  },
);

it('takes the answers that there are', () => {
  const terms = [{ entity: 'nato', name: 'NATO', type: 'organization' }];
  const matches = { edition: 1, terms, rows: [1, 0, 4, 0, 0], pending: [2], context: '{}', amount: 0 };
  expect(check(end.pageMatch.gives, matches)).toEqual({ value: matches });
});

it('has the names of the contract', () => {
  const contract: Readonly<Record<string, Call>> = { ...matching, ...page, ...card } as never;
  for (const [key, { name }] of Object.entries<Call>(end)) expect(contract[key]?.name).toBe(name);
});
