/* Open addressing in tables of any size. */

/** Slots for so many entries: a third more, so that a search ends soon. */
export const tableSize = (entries: number): number => Math.ceil(entries * 1.33) + 8;

/** The slot at which to begin looking for a hash in a table of `size` slots. */
export function slotFor(hash: number, size: number): number {
  return Math.floor((spread(hash) / 2 ** 32) * size);
}

/** Spreads the bits of a hash over all 32, unsigned. */
export function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** A byte of a hash that tells most others apart, so that few words need be compared. Never 0. */
export const tagOf = (hash: number): number => (hash >>> 9) & 0xff || 1;
