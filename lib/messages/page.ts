import * as v from 'valibot';
import { call, type Gives } from './call.ts';
import { entityType, id, nothing, offset } from './shapes.ts';

/* What a page answers: sent by the background or the popup to one frame of a tab. */

const term = v.object({ entity: id, name: v.string(), type: entityType, count: offset });

/** The terms found in this frame, in the order of their first mention, with true counts. */
export const pageTerms = call('page.terms', nothing, v.array(term));
export type PageTerm = Gives<typeof pageTerms>[number];

/** How many mentions are marked in this frame, where more are not because a frame gets no more marks; else null. */
export const pageCap = call('page.cap', nothing, v.nullable(offset));

/** Scroll to a mention of the entity and open its card. `nth` counts from 0 and wraps. False: none is here. */
export const pageJump = call('page.jump', v.object({ entity: id, nth: offset }), v.boolean());

/** A keyboard command of the browser's. False: there was nothing to do it with. */
export const pageCommand = call('page.command', v.picklist(['next', 'previous', 'open']), v.boolean());

/** Corpus or settings changed: ask `page.open` again and start over. */
export const pageRefresh = call('page.refresh', nothing, nothing);
