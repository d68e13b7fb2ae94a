import { wordList } from '../word-list.ts';

/*
 * What stands beside an article in its page, told by what its makers call it: class names, ids and roles. The words
 * are the web's own, not of any one site.
 */

const BESIDE = wordList(`
  caption captions credit credits related recommended recommendations recirc recirculation readmore promo promos
  promotion teaser teasers rail trending popular newsletter newsletters signup subscribe subscription cta paywall
  cookie cookies consent gdpr share shares sharing sharebar social flyout dropdown bio advert adverts
  advertisement ad ads sponsor sponsored outbrain taboola comments comment breadcrumb breadcrumbs tags ticker
  gallery resgallery pagination lightbox
`);
/** Elements within a line are its words, unless they are a note to it or its credit. */
const INLINE =
  /\b(?:captions?|credits?)\b|\b(?:tooltip|rollover|popover)\b.*\b(?:block|body|box|card|content|popup|text)\b/;
/** 'post-author' is a byline, or with a paragraph in it a note on the author. */
const AUTHOR = /\bauthor\b/;
/** Frameworks write hundreds of class names; what counts stands first. */
const LONGEST_NAME = 300;
const ROLES = new Set(['navigation', 'complementary', 'search', 'menu', 'dialog', 'alert']);

/** So much of a page is never beside the article: the name is then that of the article or of the whole page. */
const MOST = 0.3;
/** Elements that turn out too large before no more are measured: measuring costs a walk through the element. */
const MOST_MEASURED = 40;

/** Tells which elements under `root` stand beside its article. Time grows in step with the page. */
export function besideIn(root: Node): (element: Element, isBlock: boolean) => boolean {
  const whole = root.textContent?.length ?? 0;
  let tooLarge = 0;
  return (element, isBlock) => {
    if (tooLarge >= MOST_MEASURED || !isNamedBeside(element, isBlock)) return false;
    if ((element.textContent?.length ?? 0) <= whole * MOST) return true;
    tooLarge += 1;
    return false;
  };
}

function isNamedBeside(element: Element, isBlock: boolean): boolean {
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  const name = nameOf(element);
  if (name === '') return false;
  if (INLINE.test(name)) return true;
  if (!isBlock) return false;
  if (name.split(' ').some((word) => BESIDE.has(word))) return true;
  return AUTHOR.test(name) && element.querySelector('p') !== null;
}

/** The words of an element's class and id: 'imageEmbedCaption' is 'image embed caption'. */
function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, LONGEST_NAME)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
