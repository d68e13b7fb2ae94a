import * as v from 'valibot';
import { ENTITY_TYPES } from '../domain/entity.ts';

/* Shapes that several calls share. */

export const id = v.string();
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const span = v.object({ start: offset, end: offset });
export const nothing = v.null();
export const via = v.picklist(['exact', 'inflected', 'near']);
export const entityType = v.picklist(ENTITY_TYPES);
export const edtf = v.string();
export const basis = v.picklist(['stated', 'derived', 'inferred', 'curated']);
