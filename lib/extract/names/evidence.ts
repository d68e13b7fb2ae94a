import type { EntityType } from '../../domain/entity.ts';

/**
 * Points for each type that a name may have: by its form (evidence-of-form.ts), and by what stands around each mention
 * (evidence-around.ts).
 */
export type Evidence = Partial<Record<EntityType, number>>;

/** Points that settle a type alone. */
export const STRONG = 3;
/** Points that settle a type together with a little more. */
export const FAIR = 1.5;
/** Points that only tip a balance. */
export const WEAK = 0.5;

/** Adds points for a type. */
export function add(evidence: Evidence, type: EntityType, points: number): void {
  evidence[type] = (evidence[type] ?? 0) + points;
}
