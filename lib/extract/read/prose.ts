import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** A page's text, and how many characters of it were only links to other pages and so were left out. */
export interface Prose {
  readonly text: string;
  readonly linked: number;
  /** Whether much of it leads somewhere else, as in a list of articles. */
  readonly isList: boolean;
}

/** A headline has so many words; a shorter link that stands alone may be a heading, a name, a product. */
const SHORTEST_HEADLINE = 4;
const LONGEST_LABEL = 60;
/** A page is a list with so many paragraphs that lead somewhere else, and such a share of all. */
const FEWEST_LEADS = 6;
const SHARE_OF_LEADS = 0.4;

/**
 * The text of `root` in reading order, one paragraph for each block with an empty line between them; without what
 * stands beside the article: captions, boxes, links to other articles and the headings over them.
 */
export function proseOf(root: Node): Prose {
  const paragraphs = paragraphsOf(root);
  const leads = paragraphs.map((_, index) => leadsElsewhere(paragraphs, index));
  const kept: string[] = [];
  let linked = 0;
  for (const [index, { words }] of paragraphs.entries()) {
    if (leads[index]) linked += words.length;
    else if (!announces(words, leads[index + 1], leads[index + 2])) kept.push(words);
  }
  const leading = paragraphs.filter((paragraph) => paragraph.leads).length;
  const isList = leading >= Math.max(FEWEST_LEADS, paragraphs.length * SHARE_OF_LEADS);
  return { text: kept.join('\n\n'), linked, isList };
}

/** A link that is a headline, or one of several. One among the other items of a list is part of that list. */
function leadsElsewhere(paragraphs: readonly Paragraph[], index: number): boolean {
  const { words = '', isLink, isItem } = paragraphs[index] ?? {};
  if (!isLink) return false;
  const beside = [paragraphs[index - 1], paragraphs[index + 1]].filter((one) => one !== undefined);
  if (beside.some((one) => one.isLink)) return true;
  if (isItem && beside.some((one) => one.isItem)) return false;
  return words.split(/\s+/).length >= SHORTEST_HEADLINE;
}

/** 'More:' before a link, 'Don't miss' before several. */
function announces(words: string, first: boolean | undefined, second: boolean | undefined): boolean {
  if (words.length > LONGEST_LABEL || !first) return false;
  return /[:：]$/.test(words) || (second === true && !/[^.][.!?]["”’]?$/.test(words));
}
