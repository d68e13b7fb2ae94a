/* Open addressing in tables of any size. */

/** Slots for so many entries: half as many more, so that a search ends soon. */
export const tableSize = (entries: number): number => Math.ceil(entries * 1.5) + 8;

/** The slot at which to begin looking for a hash in a table of `size` slots (multiplicative hashing, after Knuth). */
export function slotFor(hash: number, size: number): number {
  return Math.floor(((Math.imul(hash ^ (hash >>> 16), 0x9e3779b1) >>> 0) / 2 ** 32) * size);
}

/** Bits of a slot that hold a number; those above them hold a tag. */
export const NUMBER_BITS = 24;

/** A byte of a hash that tells most others apart, so that few words need be compared. Never 0. */
export const tagOf = (hash: number): number => (hash >>> 9) & 0xff || 1;

/** The slots of the words with these hashes: in each its word's number, under a tag that is never 0. */
export function wordSlots(hashes: readonly number[]): Uint32Array {
  const size = tableSize(hashes.length);
  const slots = new Uint32Array(size);
  hashes.forEach((hash, number) => {
    let slot = slotFor(hash, size);
    while (slots[slot] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    slots[slot] = (tagOf(hash) << NUMBER_BITS) | number;
  });
  return slots;
}
