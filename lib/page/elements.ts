/**
 * How an element takes part in the text of a page.
 * - `inline`: its text goes on in the running text
 * - `block`: its text stands for itself
 * - `break`: a line break in running text
 * - `skip`: nobody reads a name there, or it is not ours to read
 * - `heading`, `part`: blocks that begin a section of the page
 */
export type Role = 'inline' | 'block' | 'break' | 'skip' | 'heading' | 'part';

const ROLES: Readonly<Record<Role, string>> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q rp rt ruby s slot small span strike strong sub sup time u var',
  block: '',
  break: 'br wbr hr',
  skip: 'audio button canvas code datalist embed frame head iframe img input kbd label map math menu meter nav noscript object option picture progress samp script select style svg template textarea title tt video',
  heading: 'h1 h2 h3 h4',
  part: 'article aside main',
};

const roleOfName = new Map<string, Role>(
  Object.entries(ROLES).flatMap(([role, names]) => names.split(' ').map((name) => [name, role as Role])),
);

/** ARIA roles of what is operated, not read, and of the foot of the page. */
const OPERATED = new Set(
  'alert button combobox contentinfo listbox log menu menubar menuitem navigation option radiogroup scrollbar search searchbox slider spinbutton status switch tab tablist textbox timer toolbar tooltip tree treegrid'.split(
    ' ',
  ),
);

/** Elements that are read as code when their text is set out by a highlighter. */
const HIGHLIGHTED_CODE = 'code, samp, kbd, span[class]';

/** The footer of one of these belongs to its text; any other is that of the page: addresses, rights, languages. */
const HAS_OWN_FOOTER = 'article, aside, blockquote, figure, main, section';

/** The attributes that decide whether an element is read: a change of one of them is a change of the text. */
export const DECIDING_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable'];

/** How an element takes part in the page's text. Reads names and attributes only: no style, no layout. */
export function roleOf(element: Element): Role {
  const named = roleOfName.get(element.localName);
  if (named === 'skip') return named;
  if (element.hasAttributes() && isSkippedByAttribute(element)) return 'skip';
  if (element.localName === 'footer' && !element.closest(HAS_OWN_FOOTER)) return 'skip';
  if (element.localName === 'pre' && element.querySelector(HIGHLIGHTED_CODE)) return 'skip';
  if (named) return named === 'inline' && element.shadowRoot ? 'block' : named;
  return element.localName.includes('-') && isInlineByStyle(element) ? 'inline' : 'block';
}

function isSkippedByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  return role !== null && OPERATED.has(role);
}

/** Of custom elements only: nothing but their style tells. */
function isInlineByStyle(element: Element): boolean {
  return !element.shadowRoot && !isSetApart(element);
}

/** Whether an element's text stands for itself, as its style has it. A drop capital's, which floats, does not. */
export function isSetApart(element: Element): boolean {
  const style = getComputedStyle(element);
  const floats = /left|right|start|end/.test(style.getPropertyValue('float'));
  return !floats && /^(?:block|flex|grid|table|list-item|flow-root)/.test(style.display);
}
