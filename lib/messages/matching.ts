import * as v from 'valibot';
import { call } from './call.ts';
import { entityType, id, nothing, offset, via } from './shapes.ts';

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

/** A stretch of block-level text of a page. `id` is the page's own number for it. */
const block = v.object({ id: offset, text: v.string() });

const pageMention = v.object({
  block: offset,
  start: offset,
  end: offset,
  entity: id,
  name: v.string(),
  type: entityType,
  via,
  score: v.number(),
});

/**
 * What the page has shown so far that decides about names standing alone. Opaque to the page, which hands it back
 * with its next blocks: so the background keeps nothing, and can be stopped at any time.
 */
export const pageContext = v.object({
  /** Entities that the page has named beyond doubt, where, and whether with an office. */
  introduced: v.array(
    v.object({ entity: id, block: offset, at: offset, office: v.boolean(), alone: v.boolean() }),
  ),
  /** Last words of longer names that are nobody's here: after 'Jim Jordan', 'Jordan' alone is not the country. */
  others: v.array(v.string()),
});

/** A page asks, once, how it is to be treated. The background knows the site from the sender. */
export const pageOpen = call('page.open', nothing, pageSettings);

/**
 * Which of these blocks mention what. `pending` lists the asked blocks (by id) that hold a name which later blocks
 * may yet decide about: when `context` grows afterwards, the page asks for those blocks once more.
 */
export const pageMatch = call(
  'page.match',
  v.object({ blocks: v.array(block), context: v.nullable(pageContext) }),
  v.object({
    edition: v.number(),
    mentions: v.array(pageMention),
    pending: v.array(offset),
    context: pageContext,
  }),
);

/** A frame tells which entities it found, for the badge. */
export const pageFound = call('page.found', v.object({ entities: v.array(id) }), nothing);
