import { unitAt } from '../../text/unit-at.ts';

/** Places for stretches, a power of two; all are forgotten once half of them are taken. */
const PLACES = 2 ** 14;

/**
 * Stretches of texts in which nothing was found, as in most: told by 64 bits of theirs, so that asking makes no string,
 * and nothing of a text is kept.
 */
export class Refused {
  /** Two hashes for each place; 0: an empty one. */
  readonly #hashes = new Int32Array(2 * PLACES);
  #taken = 0;

  /** Whether this stretch was added for the same `purpose`: 0 to 3. */
  has(text: string, start: number, end: number, purpose: number): boolean {
    return this.#hashes[this.#placeOf(hashesOf(text, start, end, purpose))] !== 0;
  }

  add(text: string, start: number, end: number, purpose: number): void {
    if (2 * this.#taken >= PLACES) {
      this.#hashes.fill(0);
      this.#taken = 0;
    }
    const both = hashesOf(text, start, end, purpose);
    const place = this.#placeOf(both);
    this.#hashes[place] = both.hash;
    this.#hashes[place + 1] = both.other;
    this.#taken += 1;
  }

  /** Where a stretch stands, or the empty place where it would. */
  #placeOf({ hash, other }: Both): number {
    const hashes = this.#hashes;
    let place = 2 * (hash & (PLACES - 1));
    while (hashes[place] !== 0 && (hashes[place] !== hash || hashes[place + 1] !== other))
      place = (place + 2) & (2 * PLACES - 1);
    return place;
  }
}

interface Both {
  /** Never 0. */
  readonly hash: number;
  readonly other: number;
}

/** Two hashes of a stretch in one walk (FNV-1a, and the step of MurmurHash2), mixed at the end. */
function hashesOf(text: string, start: number, end: number, purpose: number): Both {
  let hash = 0x811c9dc5 ^ purpose;
  let other = 0x9747b28c ^ purpose;
  for (let at = start; at < end; at += 1) {
    const unit = unitAt(text, at);
    hash = Math.imul(hash ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995) ^ (other >>> 15);
  }
  return {
    hash: Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) || 1,
    other: Math.imul(other ^ hash, 0xc2b2ae35),
  };
}
