/**
 * Why an entry of a list of names cannot be used. `no-object`: it is none; `no-name`, `no-type`, `no-aliases`: that part is
 * missing or of another kind; `bad-alias`: an alias without a text, or of no kind that there is.
 */
export type EntryFault = 'no-object' | 'no-name' | 'no-type' | 'no-aliases' | 'bad-alias';

/**
 * What of a pack or a list of names cannot be used.
 * - `later-pack`: the pack is of a later layout than this version knows
 * - `broken-pack`: at `where` it is not as it should be (`what`, in the validator's words), and in so many `others` places
 * - `many-names`: the list has more ways to write names than a library bears
 * - `entry`: the entry of this number, from 1, was skipped; `more-entries`: so were this many others
 */
export type UnpackFlaw =
  | { readonly kind: 'later-pack' }
  | {
      readonly kind: 'broken-pack';
      readonly where: string;
      readonly what: string;
      readonly others: number;
    }
  | { readonly kind: 'many-names'; readonly aliases: number; readonly most: number }
  | { readonly kind: 'entry'; readonly number: number; readonly fault: EntryFault }
  | { readonly kind: 'more-entries'; readonly count: number };
