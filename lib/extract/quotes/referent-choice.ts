/** The entity that a source was taken to stand for, with the share of the choice that fell on it. */
export interface ReferentChoice {
  readonly entity: string | null;
  /** The name of a speaker who is no entity. */
  readonly name: string | null;
  readonly share: number;
  /** Its name stands there; a pronoun is resolved by memory; a noun phrase describes it. */
  readonly how: 'named' | 'remembered' | 'described';
  /** What else tells how sure a pronoun is: whether he spoke last, and whether others speak whom it could mean. */
  readonly signs?: readonly string[];
}
