import { ENTITY_TYPES } from '../domain/entity.ts';
import { type Call, call, type Gives, type Takes } from './call.ts';
import type * as card from './card.ts';
import type * as matching from './matching.ts';
import type * as page from './page.ts';
import { checkedBy, type Schema } from './schema.ts';

/*
 * The calls as the script of every page has them: the same names and types, what comes in checked by hand. What goes
 * out is checked where it arrives.
 */

type PageEnd<C extends Call> = Call<Schema<Takes<C>>, Schema<Gives<C>>>;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isOffset = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

const isNumber = (value: unknown) => typeof value === 'number' && !Number.isNaN(value);

const isNull = (value: unknown) => value === null;

const isOneOf = (value: unknown, words: readonly string[]) => words.includes(value as string);

const anything = /* @__PURE__ */ checkedBy<never>(() => true);
const nothing = /* @__PURE__ */ checkedBy<null>(isNull);

function isTreatment(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.enabled === 'boolean' &&
    isOneOf(value.marking, ['sections', 'all', 'off']) &&
    isOneOf(value.strictness, ['strict', 'middle', 'loose']) &&
    typeof value.links === 'boolean' &&
    isNumber(value.edition)
  );
}

const isTerm = (value: unknown) =>
  isObject(value) &&
  typeof value.entity === 'string' &&
  typeof value.name === 'string' &&
  isOneOf(value.type, ENTITY_TYPES);

const isListOf = (value: unknown, isOne: (item: unknown) => boolean) =>
  Array.isArray(value) && value.every(isOne);

function isMatches(value: unknown): boolean {
  return (
    isObject(value) &&
    isNumber(value.edition) &&
    isListOf(value.terms, isTerm) &&
    isListOf(value.rows, isOffset) &&
    isListOf(value.pending, isOffset) &&
    typeof value.context === 'string' &&
    isOffset(value.amount)
  );
}

const isJump = (value: unknown) => isObject(value) && typeof value.entity === 'string' && isOffset(value.nth);

const isCommand = (value: unknown) => isOneOf(value, ['next', 'previous', 'open']);

/* What the page asks. */
export const pageOpen: PageEnd<typeof matching.pageOpen> = call(
  'page.open',
  anything,
  checkedBy(isTreatment),
);
export const pageMatch: PageEnd<typeof matching.pageMatch> = call(
  'page.match',
  anything,
  checkedBy(isMatches),
);
export const pageFound: PageEnd<typeof matching.pageFound> = call('page.found', anything, nothing);
export const cardNeed: PageEnd<typeof card.cardNeed> = call('card.need', anything, nothing);

/* What the page answers. */
export const pageTerms: PageEnd<typeof page.pageTerms> = call('page.terms', nothing, anything);
export const pageCap: PageEnd<typeof page.pageCap> = call('page.cap', nothing, anything);
export const pageJump: PageEnd<typeof page.pageJump> = call('page.jump', checkedBy(isJump), anything);
export const pageCommand: PageEnd<typeof page.pageCommand> = call(
  'page.command',
  checkedBy(isCommand),
  anything,
);
export const pageRefresh: PageEnd<typeof page.pageRefresh> = call('page.refresh', nothing, anything);
