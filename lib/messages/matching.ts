import * as v from 'valibot';
import { call } from './call.ts';
import { carried } from './carried.ts';
import { entityType, id, nothing, offset } from './shapes.ts';

/* What a page asks of the background in order to mark its terms. */

/** How this page is to be treated. `edition` names the corpus that is in use. */
const pageSettings = v.object({
  enabled: v.boolean(),
  /** The first mention in each section, every mention, or nothing. */
  marking: v.picklist(['sections', 'all', 'off']),
  strictness: v.picklist(['strict', 'middle', 'loose']),
  /** Whether terms inside links are marked too. */
  links: v.boolean(),
  edition: v.number(),
});

/** Stretches of block-level text of a page, each with the page's own number for it. */
const blocks = v.pipe(
  v.object({ ids: v.array(offset), texts: v.array(v.string()), context: v.nullable(carried) }),
  v.check(({ ids, texts }) => ids.length === texts.length),
);

/** A page asks, once, how it is to be treated. The background knows the site from the sender. */
export const pageOpen = call('page.open', nothing, pageSettings);

/**
 * Which of these blocks mention what, in columns: `columns.ts` says how. `pending` lists the asked blocks (by id) that
 * hold a name which later blocks may yet decide about: when `amount` grows afterwards, the page asks for those blocks
 * once more. The page hands `context` back with its next blocks: so the background keeps nothing, and can be stopped
 * at any time.
 */
export const pageMatch = call(
  'page.match',
  blocks,
  v.object({
    edition: v.number(),
    terms: v.array(v.object({ entity: id, name: v.string(), type: entityType })),
    rows: v.array(offset),
    pending: v.array(offset),
    context: v.string(),
    /** How much there is in the context. */
    amount: offset,
  }),
);

/**
 * A frame tells which entities it has, for the badge. Not each time that it finds some: the background counts what it
 * answers.
 */
export const pageFound = call('page.found', v.object({ entities: v.array(id) }), nothing);
