import type { Role } from './html-elements.ts';
import { attribute, type HtmlElement } from './html-nodes.ts';

/** Most inline styles hide nothing in these ways; this asks so cheaply. */
export const MAY_BE_UNSEEN = /opacity|overflow|scale|clip|-(?:999|\d{4})/i;

const OPACITY = /(?:^|[\s;])opacity\s*:\s*0*\.?0+%?\s*(?:;|!|$)/i;
const OVERFLOW = /(?:^|[\s;])overflow\s*:\s*(?:hidden|clip)/i;
/** A single pixel shows no text either. */
const NO_SIZE = /(?:^|[\s;])(?:max-)?(?:width|height)\s*:\s*(?:0+(?:\.0+)?(?:px|pt|r?em|%)?|1px)\s*(?:;|!|$)/i;
/** Cut to nothing, or to a pixel. */
const CLIPPED =
  /(?:^|[\s;])clip\s*:\s*rect\(\s*(?:[01](?:px)?[\s,]+){3}[01](?:px)?\s*\)|(?:^|[\s;])clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)/i;
/** What has a size of its own though it runs along with the text. */
const SIZED =
  /(?:^|[\s;])(?:display\s*:\s*(?:block|inline-block|flow-root)|position\s*:\s*(?:absolute|fixed)|float\s*:\s*(?:left|right))/i;
const FAR = String.raw`\s*:\s*-(?:999|\d{4,})(?:\.\d+)?(?:px|pt|r?em)`;
const FAR_TEXT = new RegExp(String.raw`(?:^|[\s;])text-indent${FAR}`, 'i');
const FAR_BOX = new RegExp(String.raw`(?:^|[\s;])(?:left|top|right|bottom)${FAR}`, 'i');
const SCALED =
  /(?:^|[\s;])(?:transform\s*:[^;]*\bscale(?:[xy]|3d)?\(\s*0*\.?0+\s*[,)]|scale\s*:\s*0*\.?0+\s*(?:;|!|$))/i;
const PLACED = /(?:^|[\s;])position\s*:\s*(?:absolute|fixed)/i;

/**
 * Whether an inline style keeps an element from being seen though it is laid out: transparent, scaled down to nothing, a box without size that
 * shows nothing beyond itself, or far outside the page. A cell of a table keeps its place among the others, so it is never left out.
 */
export function isUnseen(style: string, role: Role): boolean {
  if (role === 'cell') return false;
  if (OPACITY.test(style) || (PLACED.test(style) && (FAR_BOX.test(style) || CLIPPED.test(style)))) return true;
  const isSized = role === 'block' || SIZED.test(style);
  if ((role === 'inline' || role === 'uneven') && !isSized) return false;
  return FAR_TEXT.test(style) || SCALED.test(style) || (isSized && OVERFLOW.test(style) && NO_SIZE.test(style));
}

/** Names of classes whose text no screen shows: programs that read pages aloud do. */
const FOR_READERS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;
/** Characters; what is longer holds the page's matter. */
const LONGEST = 2000;

/** Whether an element is called one that only a screen reader reads. */
export function isForReaders(element: HtmlElement): boolean {
  return FOR_READERS.test(attribute(element, 'class') ?? '') && element.endIndex - element.startIndex <= LONGEST;
}
