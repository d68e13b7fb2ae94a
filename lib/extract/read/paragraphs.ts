import { wordList } from '../word-list.ts';
import { besideIn } from './beside.ts';
import { isCode, walk } from './markup.ts';

/** One block of a page's text. */
export interface Paragraph {
  readonly words: string;
  /** Whether it is only a link to somewhere else. */
  readonly isLink: boolean;
  /** Whether it leads somewhere else, as a heading or with some words besides: a list of articles is made of such. */
  readonly leads: boolean;
  /** Whether it stands in a list. */
  readonly isItem: boolean;
}

const SKIPPED = wordList(`
  SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS FORM BUTTON INPUT SELECT TEXTAREA
  NAV FOOTER ASIDE FIGURE PICTURE IMG HEAD AMP-AD AMP-SIDEBAR AMP-CONSENT
`);
const BLOCKS = wordList(`
  ADDRESS ARTICLE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE
  SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL
`);
const ELEMENT = 1;
const TEXT = 3;

/** This share of a paragraph's characters in links makes it a link to somewhere else. */
const ALL_LINKED = 0.85;
const MOSTLY_LINKED = 0.5;
const SENTENCE_END = /[.。।][”"’»)\]]*$/u;

/** The cells of a row are one line where they are as short as data is; longer ones are the columns of a layout. */
const LONGEST_CELL = 80;
const MOST_CELLS = 30;

/** The paragraphs of `root` in reading order, without what stands beside them. Does not recurse. */
export function paragraphsOf(root: Node): Paragraph[] {
  const isBeside = besideIn(root);
  const draft = new Draft();
  walk(root, {
    enter: (node) => {
      if (node.nodeType === TEXT) draft.read(node.nodeValue ?? '');
      if (node.nodeType !== ELEMENT) return false;
      const name = node.nodeName.toUpperCase();
      const isBlock = BLOCKS.has(name);
      if (isBlock) draft.close();
      if (isNoProse(node as Element, name) || isBeside(node as Element, isBlock)) return false;
      draft.enter(name, isBlock);
      return true;
    },
    leave: ({ nodeName }) => draft.leave(nodeName.toUpperCase()),
  });
  draft.close();
  return draft.paragraphs;
}

/** The paragraphs so far, and the one that is being read. */
class Draft {
  readonly paragraphs: Paragraph[] = [];
  private words = '';
  private linked = 0;
  private isInLink = false;
  private isHeading = false;
  /** For each row of a table that is open, the paragraph that it began with. */
  private readonly rows: number[] = [];
  /** How many of these are open around the place at hand. */
  private readonly open = { A: 0, LI: 0, PRE: 0 };

  enter(name: string, isBlock: boolean): void {
    if (name === 'BR') this.words += '\n';
    if (isOpen(name)) this.open[name] += 1;
    if (name === 'TR') this.rows.push(this.paragraphs.length);
    if (isBlock) this.begin(/^H[1-3]$/.test(name) && this.open.LI === 0);
  }

  leave(name: string): void {
    if (BLOCKS.has(name)) this.close();
    if (isOpen(name)) this.open[name] -= 1;
    if (name === 'TR') joinRow(this.paragraphs, this.rows.pop() ?? 0);
  }

  /** In preformatted text an empty line parts paragraphs; everywhere else it is a blank like any other. */
  read(text: string): void {
    const parts = this.open.PRE > 0 ? text.split(/\n[^\S\n]*\n\s*/) : [text];
    for (const [index, part] of parts.entries()) {
      if (index > 0) this.close();
      this.words += part.replace(/\s+/g, ' ');
      if (this.open.A > 0) this.linked += part.replace(/\s/g, '').length;
    }
  }

  close(): void {
    const words = this.words
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (words !== '') {
      const leads = this.isLinked(words, MOSTLY_LINKED);
      this.paragraphs.push({ words, isLink: this.isLink(words), leads, isItem: this.open.LI > 0 });
    }
    this.begin(false);
  }

  private begin(isHeading: boolean): void {
    this.words = '';
    this.linked = 0;
    this.isInLink = this.open.A > 0;
    this.isHeading = isHeading;
  }

  /** A heading or a sentence that is a link may be the article's own; a block within a link never is. */
  private isLink(words: string): boolean {
    if (!this.isInLink && (this.isHeading || SENTENCE_END.test(words))) return false;
    return this.isLinked(words, ALL_LINKED);
  }

  private isLinked(words: string, share: number): boolean {
    return this.linked > 0 && this.linked >= words.replace(/\s/g, '').length * share;
  }
}

function isOpen(name: string): name is 'A' | 'LI' | 'PRE' {
  return name === 'A' || name === 'LI' || name === 'PRE';
}

/** What stands in the cells of one row, from paragraph `from` on, becomes one line. */
function joinRow(paragraphs: Paragraph[], from: number): void {
  const count = paragraphs.length - from;
  if (count < 2 || count > MOST_CELLS) return;
  const cells = paragraphs.slice(from);
  if (cells.some(({ words }) => words.length > LONGEST_CELL)) return;
  const words = cells.map((cell) => cell.words).join(' | ');
  const isLink = cells.every((cell) => cell.isLink);
  paragraphs.splice(from, count, { words, isLink, leads: isLink, isItem: false });
}

function isNoProse(element: Element, name: string): boolean {
  return (
    SKIPPED.has(name) ||
    (name === 'PRE' && isCode(element)) ||
    (name === 'SUP' && isNote(element)) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

/** The sign of a footnote: '[1]', or a number that leads to it; 'km2' and '20th' have none. */
function isNote(element: Element): boolean {
  const sign = (element.textContent ?? '').trim();
  return /^\[\w{1,3}\]$/.test(sign) || (/^\d{1,3}$/.test(sign) && element.querySelector('a') !== null);
}
