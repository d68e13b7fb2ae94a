/* Open addressing in tables of any size. */

/** Slots for so many entries: half as many more, so that a search ends soon. */
export const tableSize = (entries: number): number => Math.ceil(entries * 1.5) + 8;

/** The slot at which to begin looking for a hash in a table of `size` slots (multiplicative hashing, after Knuth). */
export function slotFor(hash: number, size: number): number {
  return Math.floor(((Math.imul(hash ^ (hash >>> 16), 0x9e3779b1) >>> 0) / 2 ** 32) * size);
}

/** The slot of each entry, by its hash, in a table for so many. */
export function slotsOf(hashes: readonly number[]): { slots: Uint32Array; size: number } {
  const size = tableSize(hashes.length);
  const slots = new Uint32Array(hashes.length);
  const taken = new Uint8Array(size);
  hashes.forEach((hash, entry) => {
    let slot = slotFor(hash, size);
    while (taken[slot] === 1) slot = slot + 1 === size ? 0 : slot + 1;
    taken[slot] = 1;
    slots[entry] = slot;
  });
  return { slots, size };
}
