import type { Container, Piece, Run } from './block.ts';
import { isSetApart, roleOf } from './elements.ts';

/**
 * How much text a block holds at most, in UTF-16 code units: longer runs (a text file, a page without paragraphs)
 * are cut where a line or a sentence ends, so that no single block makes the reader wait.
 */
const LONGEST_BLOCK = 8_000;

/** How many nodes are read without looking at the clock. */
const NODES_AT_ONCE = 1_000;

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

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
}

/**
 * Reads a container's own running text, from its first child or from `from` on: through inline elements, not into
 * blocks. Touches nothing. Stops after a thousand nodes, and says where.
 */
export function readRuns(container: Container, from: Node | null = null): Runs {
  const inside: Inside[] = [];
  // A host's shadow root is read with the host. Slotted children stay where the light tree has them.
  const shadow = from ? null : (container as Element).shadowRoot;
  if (shadow) inside.push({ container: shadow, isSection: false });
  const writer = new RunWriter();
  let node: Node | null = from ?? container.firstChild;
  for (let count = 0; node && count < NODES_AT_ONCE; count++) {
    const type = node.nodeType;
    let next: Node | null = null;
    if (type === ELEMENT) next = enter(node as Element, writer, inside) ? node.firstChild : null;
    else if (type === TEXT || type === CDATA) writer.add(node as Text);
    node = next ?? following(node, container);
  }
  return { runs: writer.finish(), inside, rest: node };
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

/** The next node in document order that is not inside `node`; null at the end of the container. */
function following(node: Node, container: Container): Node | null {
  let at: Node | null = node;
  while (at && at !== container) {
    const next = at.nextSibling;
    if (next) return next;
    at = at.parentNode;
  }
  return null;
}

/** Puts runs together from text nodes. */
class RunWriter {
  #runs: Run[] = [];
  #text = '';
  #pieces: Piece[] = [];

  add(node: Text): void {
    const data = node.data;
    if (this.#touches(node, data)) this.#text += '\n';
    for (let from = 0; from < data.length; ) {
      const length = cut(data, from, LONGEST_BLOCK - this.#text.length);
      this.#pieces.push({ node, from, start: this.#text.length, length });
      this.#text += length === data.length ? data : data.slice(from, from + length);
      from += length;
      if (from < data.length || this.#text.length >= LONGEST_BLOCK) this.close();
    }
  }

  /** A line break: the words on both sides are not one. */
  gap(): void {
    if (this.#text) this.#text += '\n';
  }

  close(): void {
    if (isWorthReading(this.#text)) this.#runs.push({ text: this.#text, pieces: this.#pieces });
    this.#text = '';
    this.#pieces = [];
  }

  finish(): readonly Run[] {
    this.close();
    return this.#runs;
  }

  /** Whether two words meet without a space at the edge of an element that its style sets apart ('PoliticsLavrov'). */
  #touches(node: Text, data: string): boolean {
    const before = this.#pieces.at(-1)?.node;
    if (!before || isBlank(this.#text, this.#text.length - 1) || isBlank(data, 0)) return false;
    const left = before.parentElement;
    const right = node.parentElement;
    if (!left || !right || left === right) return false;
    return (!left.contains(right) && isSetApart(left)) || (!right.contains(left) && isSetApart(right));
  }
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
