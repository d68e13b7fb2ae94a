import { CAPITAL, type Words } from '../text/words.ts';

/** Longer lines are no headlines. */
const LONGEST_HEADLINE = 40;
/** Words shorter than this are often small in headlines too. */
const TELLING_LENGTH = 4;
/** A headline has at least so many telling words with a capital beside the name itself. */
const HEADLINE_CAPITALS = 3;

/** The lines of a text, asked about from its beginning to its end, each read once. */
export class Lines {
  readonly #text: string;
  readonly #words: Words;
  /** The line that was asked about last: its words, and how many telling ones have a capital, or none. */
  #first = 0;
  #last = -1;
  #capitals = 0;
  #smalls = 0;

  constructor(text: string, words: Words) {
    this.#text = text;
    this.#words = words;
  }

  /**
   * Whether the words `first` to `last` stand in a headline, where nearly all that tells has a capital: then theirs
   * tells nothing. Ask in reading order.
   */
  isHeadline(first: number, last: number): boolean {
    while (this.#last < first) this.#read();
    if (this.#last - this.#first >= LONGEST_HEADLINE) return false;
    let { capitals, smalls } = { capitals: this.#capitals, smalls: this.#smalls };
    for (let i = first; i <= last; i += 1) {
      if (!this.#isTelling(i)) continue;
      if ((this.#words.shape[i] as number) & CAPITAL) capitals -= 1;
      else smalls -= 1;
    }
    return capitals >= HEADLINE_CAPITALS && capitals > smalls * 3;
  }

  #read(): void {
    this.#first = this.#last + 1;
    this.#capitals = 0;
    this.#smalls = 0;
    for (let i = this.#first; ; i += 1) {
      if (this.#isTelling(i)) {
        if ((this.#words.shape[i] as number) & CAPITAL) this.#capitals += 1;
        else this.#smalls += 1;
      }
      if (!this.#endsLine(i)) continue;
      this.#last = i;
      return;
    }
  }

  #isTelling(i: number): boolean {
    return (this.#words.end[i] as number) - (this.#words.start[i] as number) >= TELLING_LENGTH;
  }

  #endsLine(i: number): boolean {
    const { start, end, count } = this.#words;
    if (i + 1 >= count) return true;
    for (let unit = end[i] as number; unit < (start[i + 1] as number); unit += 1)
      if (this.#text.charCodeAt(unit) === 10) return true;
    return false;
  }
}
