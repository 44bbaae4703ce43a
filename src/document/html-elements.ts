import { isNoteMark, isSized, markBy } from './html-marks.ts';
import { attribute, type HtmlElement } from './html-nodes.ts';
import { isForReaders, isUnseen, MAY_BE_UNSEEN } from './html-unseen.ts';

/** What an element means for the reading of a page. */
export type Role =
  | 'inline'
  | 'apart'
  | 'uneven'
  | 'reversed'
  | 'struck'
  | 'block'
  | 'break'
  | 'leftOut'
  | 'control'
  | 'field'
  | 'preformatted'
  | 'table'
  | 'section'
  | 'row'
  | 'cell'
  | 'caption'
  | 'image'
  | 'picture'
  | 'script'
  | 'link'
  | 'frame'
  | 'title'
  | 'meta';

/** Elements not named here run along with the text. */
const ELEMENTS: readonly (readonly [role: Role, names: string])[] = [
  ['block', 'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure'],
  ['block', 'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p section summary ul'],
  // A raised mark is no part of the number it touches: 198<sup>1</sup> is not 1981.
  ['apart', 'sup sub'],
  ['struck', 'del s strike'],
  ['break', 'br'],
  // `xml` holds settings that an office program left behind; the others show something else than their text, or nothing.
  ['leftOut', 'style template noscript noframes rt rp rtc audio datalist xml'],
  ['picture', 'svg math canvas video'],
  ['script', 'script'],
  ['control', 'select button textarea'],
  ['field', 'input'],
  ['preformatted', 'pre listing xmp plaintext'],
  ['table', 'table'],
  ['section', 'thead tbody tfoot'],
  ['row', 'tr'],
  ['cell', 'td th'],
  ['caption', 'caption'],
  ['image', 'img'],
  ['link', 'a'],
  ['frame', 'iframe embed object frame'],
  ['title', 'title'],
  ['meta', 'meta'],
];

const ROLES = new Map<string, Role>(
  ELEMENTS.flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)),
);

/** The role of an element by its name in lower case. */
export function roleOfName(name: string): Role {
  return ROLES.get(name) ?? 'inline';
}

/** Values of CSS `display` that make a table of other elements. */
const DISPLAY_ROLES = new Map<string, Role>([
  ['none', 'leftOut'],
  ['table', 'table'],
  ['table-row-group', 'section'],
  ['table-header-group', 'section'],
  ['table-footer-group', 'section'],
  ['table-row', 'row'],
  ['table-cell', 'cell'],
  ['table-caption', 'caption'],
]);

/** Most inline styles say nothing of the kind; this asks so cheaply. */
const MAY_MATTER = /display|hid|collapse|font-size\s*:\s*0|line-through|vertical-align|text-raise|relative|bidi/i;
const STYLE =
  /font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|$)|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|(?:^|[\s;])display\s*:\s*([\w-]+)/gi;

/** What `<del>` and `<bdo>` do, done by style. */
const STRUCK = /line-through/i;
const OVERRIDES = /unicode-bidi\s*:\s*(?:bidi|isolate)-override/i;
const FROM_RIGHT = /direction\s*:\s*rtl/i;

/** The role of an element by its name, where a style sheet hides it by these declarations: they count as its own style does. */
export function roleUnder(element: HtmlElement, declarations: string): Role {
  return roleByStyle(element, roleOfName(element.name), declarations);
}

/**
 * The role of an element, from its name and inline style. What the page hides is left out. Style makes tables of neutral elements
 * only: a `<td>` that a small screen shows as a block is a cell still.
 */
export function roleOf(element: HtmlElement): Role {
  const role = roleOfName(element.name);
  if (attribute(element, 'hidden') !== undefined || ((role === 'inline' || role === 'block') && isForReaders(element)))
    return 'leftOut';
  const found = role === 'inline' || role === 'link' ? roleAlong(element, role) : role;
  const style = attribute(element, 'style');
  return style === undefined ? found : roleByStyle(element, found, style);
}

/** The role of an element that runs along with the text. */
function roleAlong(element: HtmlElement, role: Role): Role {
  // A link within the page leads to a note: its mark is no part of the number it touches.
  if (isNoteMark(element) || (role === 'link' && attribute(element, 'href')?.startsWith('#'))) return 'apart';
  if (element.name === 'bdo' && /^rtl$/i.test(attribute(element, 'dir') ?? '')) return 'reversed';
  return isSized(element) ? 'uneven' : role;
}

function roleByStyle(element: HtmlElement, role: Role, style: string): Role {
  // Scripts fade a whole page in.
  if (MAY_BE_UNSEEN.test(style) && element.name !== 'body' && isUnseen(style, role)) return 'leftOut';
  if (!MAY_MATTER.test(style)) return role;
  return styled(style, role);
}

function styled(style: string, role: Role): Role {
  const isPlain = role === 'inline' || role === 'uneven';
  let found: Role = isPlain ? roleOfText(style, role) : role;
  for (const [, display] of style.matchAll(STYLE)) {
    if (display === undefined) return 'leftOut';
    const shown = DISPLAY_ROLES.get(display.toLowerCase());
    if (shown === 'leftOut') return shown;
    if (shown !== undefined && (role === 'block' || isPlain)) found = shown;
  }
  return found;
}

function roleOfText(style: string, role: Role): Role {
  if (STRUCK.test(style)) return 'struck';
  if (OVERRIDES.test(style) && FROM_RIGHT.test(style)) return 'reversed';
  return markBy(style) ?? role;
}
