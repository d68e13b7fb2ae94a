import type { Basis, Edtf } from './date.ts';
import type { EntityType } from './entity.ts';
import type { Span } from './span.ts';

/** What the toolbar's search answers, best first. `whole`: every result has all words of the query, else some of them. */
export interface SearchAnswer {
  readonly whole: boolean;
  readonly results: readonly SearchResult[];
}

/** One answer of the toolbar's search: `text` is what to show, `matched` the stretches of it to mark. */
export type SearchResult =
  | {
      readonly kind: 'entity';
      readonly id: string;
      readonly text: string;
      readonly matched: readonly Span[];
      readonly type: EntityType;
      readonly role: string | null;
    }
  | {
      readonly kind: 'quote';
      readonly id: string;
      /** The entity whose card shows it; null where it has none. */
      readonly entity: string | null;
      readonly text: string;
      readonly matched: readonly Span[];
      readonly speaker: string | null;
      /** Whether the speaker may be named without a warning. */
      readonly certain: boolean;
      /** The text is the article's sentence about what was said, not the speaker's words alone. */
      readonly reported: boolean;
      readonly date: Edtf | null;
      readonly dateBasis: Basis | null;
      readonly publisher: string | null;
    }
  | {
      readonly kind: 'fact';
      readonly id: string;
      readonly entity: string | null;
      readonly text: string;
      readonly matched: readonly Span[];
      readonly date: Edtf;
      readonly basis: Basis;
    };
