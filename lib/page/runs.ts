import { type Container, isText, type Piece, type Run } from './block.ts';
import { isSetApart, NOT_PLAIN, roleOf } from './elements.ts';

/**
 * How much text a block holds at most, in UTF-16 code units: longer runs (a text file, a page without paragraphs)
 * are cut where a line or a sentence ends, so that no single block makes the reader wait.
 */
const LONGEST_BLOCK = 8_000;

/** How many nodes are read without looking at the clock. */
const NODES_AT_ONCE = 500;

/** NodeFilter's bits for elements, text, and text in CDATA sections. */
const READ = 1 | 4 | 8;

/** A container inside another one, and whether a section of the page begins with it and ends with it. */
export interface Inside {
  readonly container: Container;
  readonly isSection: boolean;
}

export interface Runs {
  readonly runs: readonly Run[];
  /** The containers inside, in reading order: their text is read separately. */
  readonly inside: readonly Inside[];
  /** Where to go on reading; null when the container has been read wholly. */
  readonly rest: Node | null;
  /** How many nodes were looked at. */
  readonly nodes: number;
}

const NONE: readonly never[] = [];

/** A small letter and a capital: 'PoliticsLavrov', which even a plain element's style may set apart, or 'McDonald'. */
const MAYBE_TOUCHING = /[a-z\u00df-\u00ff\u0430-\u044f][A-Z\u00c0-\u00de\u0410-\u042f]/;

/**
 * Reads a container's own running text, from its first child or from `from` on: through inline elements, not into
 * blocks. Touches nothing. Stops after some hundred nodes, and says where.
 */
export function readRuns(container: Container, from: Node | null = null): Runs {
  // A host's shadow root is read with the host. Slotted children stay where the light tree has them.
  const shadow = from ? null : ((container as Element).shadowRoot ?? null);
  const plain = from || shadow ? null : plainText(container);
  if (plain !== null) return readPlain(container, plain);
  const inside: Inside[] = shadow ? [{ container: shadow, isSection: false }] : [];
  const writer = new RunWriter(container);
  // A walker's steps are the browser's own, whatever a page's form calls its inputs.
  const walker = document.createTreeWalker(container, READ);
  if (from) walker.currentNode = from;
  let node = from ?? walker.firstChild();
  let nodes = 0;
  for (; node && nodes < NODES_AT_ONCE; nodes++) {
    if (isText(node)) {
      writer.add(node);
      node = walker.nextNode();
    } else node = enter(node as Element, writer, inside) ? walker.nextNode() : stepOver(walker);
  }
  return { runs: writer.finish(), inside, rest: node, nodes };
}

/** All the text of a container that can be read in one piece, as most paragraphs can; else null. */
function plainText(container: Container): string | null {
  const isBare = container.childElementCount === 0;
  if (!isBare && container.querySelector(NOT_PLAIN)) return null;
  const text = container.textContent ?? '';
  return text.length > LONGEST_BLOCK || (!isBare && MAYBE_TOUCHING.test(text)) ? null : text;
}

/** No node of a container of plain text is touched before one is needed. */
function readPlain(container: Container, text: string): Runs {
  const runs = isWorthReading(text) ? [{ text, container, pieces: null }] : NONE;
  return { runs, inside: NONE, rest: null, nodes: 1 };
}

/** Takes note of an element; true when its children are part of the running text. */
function enter(element: Element, writer: RunWriter, inside: Inside[]): boolean {
  const role = roleOf(element);
  if (role === 'inline') return true;
  if (role === 'break') writer.gap();
  else writer.close();
  if (role !== 'skip' && role !== 'break') inside.push({ container: element, isSection: role !== 'block' });
  return false;
}

/** The next node in document order that is not inside the walker's; null at the end of the container. */
function stepOver(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

/** Puts runs together from text nodes. */
class RunWriter {
  readonly #container: Container;
  #runs: Run[] = [];
  #text = '';
  #pieces: Piece[] = [];
  /** The last node that was added, and whether a word was not over at its end. */
  #last: Text | null = null;
  #isOpen = false;

  constructor(container: Container) {
    this.#container = container;
  }

  add(node: Text): void {
    const data = node.data;
    if (this.#pieces.length === 0 && data.trim() === '') return;
    if (this.#isOpen && !isBlank(data, 0) && this.#last && areApart(this.#last, node)) this.#text += '\n';
    if (this.#text.length + data.length <= LONGEST_BLOCK) this.#put(node, data, 0, data.length);
    else this.#putCut(node, data);
    this.#last = node;
    this.#isOpen = data.length > 0 ? !isBlank(data, data.length - 1) : this.#isOpen;
  }

  /** A line break: the words on both sides are not one. */
  gap(): void {
    if (this.#text) this.#text += '\n';
    this.#isOpen = false;
  }

  close(): void {
    if (this.#pieces.length === 0) return;
    if (isWorthReading(this.#text))
      this.#runs.push({ text: this.#text, container: this.#container, pieces: this.#pieces });
    this.#text = '';
    this.#pieces = [];
    this.#isOpen = false;
  }

  finish(): readonly Run[] {
    this.close();
    return this.#runs;
  }

  #put(node: Text, data: string, from: number, length: number): void {
    this.#pieces.push({ node, from, start: this.#text.length, length });
    this.#text += data;
  }

  #putCut(node: Text, data: string): void {
    for (let from = 0; from < data.length; ) {
      const length = cut(data, from, LONGEST_BLOCK - this.#text.length);
      this.#put(node, data.slice(from, from + length), from, length);
      from += length;
      if (from < data.length || this.#text.length >= LONGEST_BLOCK) this.close();
    }
  }
}

/** Whether two words that meet without a space stand in elements that their style sets apart ('PoliticsLavrov'). */
function areApart(before: Text, after: Text): boolean {
  const left = before.parentElement;
  const right = after.parentElement;
  if (!left || !right || left === right) return false;
  return (!left.contains(right) && isSetApart(left)) || (!right.contains(left) && isSetApart(right));
}

/** Whether there is no letter or digit at a place of a text. Nearly all of them are ASCII. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x7f) return !/[\p{L}\p{N}]/u.test(text.charAt(at));
  return !isLatin(code) && (code < 0x30 || code > 0x39);
}

const isLatin = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Whether there are letters in a text. Nearly all texts begin with a Latin one, and need no regular expression. */
function isWorthReading(text: string): boolean {
  if (text.length < 2) return false;
  return isLatin(text.charCodeAt(0)) || /\p{L}/u.test(text);
}

/** How much of `data` from `from` on goes into a block that has room for `room`: whole lines or sentences. */
function cut(data: string, from: number, room: number): number {
  const rest = data.length - from;
  if (rest <= room) return rest;
  const most = Math.min(rest, Math.max(room, LONGEST_BLOCK / 2));
  const within = data.slice(from, from + most);
  for (const end of ['\n', '. ', ' ']) {
    const at = within.lastIndexOf(end);
    if (at > 0) return at + end.length;
  }
  return most;
}
