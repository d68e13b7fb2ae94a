/* Open addressing in tables of any size. */

/** Slots for so many entries: half as many more, so that a search ends soon. */
export const tableSize = (entries: number): number => Math.ceil(entries * 1.5) + 8;

/** The slot at which to begin looking for a hash in a table of `size` slots (multiplicative hashing, after Knuth). */
export function slotFor(hash: number, size: number): number {
  return Math.floor(((Math.imul(hash ^ (hash >>> 16), 0x9e3779b1) >>> 0) / 2 ** 32) * size);
}

/** A byte of a hash that tells most others apart, so that few words need be compared. Never 0. */
export const tagOf = (hash: number): number => (hash >>> 9) & 0xff || 1;
