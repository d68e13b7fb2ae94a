import type { EntityType } from '../domain/entity.ts';
import type { Via } from '../domain/mention.ts';

/*
 * How mentions travel to a page: in two columns, for a page pays for each object that it is sent. `terms` has each
 * entity once; `rows` has, for each mention, WIDTH numbers: its block, where it starts and ends there, the place of its
 * entity in `terms`, and that of its way in VIAS.
 */

interface Term {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
}

/** A mention in one of the blocks that were asked about. */
export interface BlockMention extends Term {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly via: Via;
}

export interface MentionColumns {
  readonly terms: readonly Term[];
  readonly rows: readonly number[];
}

const WIDTH = 5;
const VIAS: readonly Via[] = ['exact', 'inflected', 'near'];

/** The columns that say the same as some mentions. */
export function toColumns(mentions: readonly BlockMention[]): MentionColumns {
  const places = new Map<string, number>();
  const terms: Term[] = [];
  const rows: number[] = [];
  for (const { block, start, end, entity, name, type, via } of mentions) {
    const place = places.get(entity) ?? terms.push({ entity, name, type }) - 1;
    places.set(entity, place);
    rows.push(block, start, end, place, VIAS.indexOf(via));
  }
  return { terms, rows };
}

/** The mentions in columns. A row that is cut short, or that has no entity or no way, is none. */
export function fromColumns({ terms, rows }: MentionColumns): BlockMention[] {
  const mentions: BlockMention[] = [];
  for (let at = 0; at + WIDTH <= rows.length; at += WIDTH) {
    const term = terms[rows[at + 3] ?? -1];
    const via = VIAS[rows[at + 4] ?? -1];
    if (!term || !via) continue;
    const { entity, name, type } = term;
    mentions.push({
      block: rows[at] ?? 0,
      start: rows[at + 1] ?? 0,
      end: rows[at + 2] ?? 0,
      entity,
      name,
      type,
      via,
    });
  }
  return mentions;
}
