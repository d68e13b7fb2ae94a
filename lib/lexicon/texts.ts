/** Texts laid out one after the other as UTF-8; a text that is put in again is found where it is. */
export class Texts {
  #bytes = new Uint8Array(4096);
  #length = 0;
  readonly #known = new Map<string, Place>();

  put(text: string): Place {
    const known = this.#known.get(text);
    if (known) return known;
    const room = text.length * 3;
    if (this.#length + room > this.#bytes.length) this.#grow(this.#length + room);
    const { written } = encoder.encodeInto(text, this.#bytes.subarray(this.#length));
    const place = { start: this.#length, bytes: written };
    this.#length += written;
    this.#known.set(text, place);
    return place;
  }

  all(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(least: number): void {
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, least));
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}

const encoder = new TextEncoder();

/** Where a text stands. */
export interface Place {
  readonly start: number;
  readonly bytes: number;
}

/** Words laid out one after the other. */
export interface Pool {
  /** A byte for each unit, or two (the lower first) for each of a wide word. */
  readonly bytes: Uint8Array;
  /** Where each word begins. */
  readonly starts: Uint32Array;
  /** Whether a word has units beyond 255. */
  readonly wide: readonly boolean[];
}

/** Lays words out one after the other. */
export function wordPool(words: readonly string[]): Pool {
  const wide = words.map((word) => /[^\0-\xff]/.test(word));
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, i) => {
    starts[i + 1] = (starts[i] as number) + word.length * (wide[i] ? 2 : 1);
  });
  const bytes = new Uint8Array(starts[words.length] as number);
  words.forEach((word, i) => {
    let at = starts[i] as number;
    for (let j = 0; j < word.length; j += 1) {
      const unit = word.charCodeAt(j);
      bytes[at] = unit;
      if (wide[i]) bytes[at + 1] = unit >> 8;
      at += wide[i] ? 2 : 1;
    }
  });
  return { bytes, starts, wide };
}
