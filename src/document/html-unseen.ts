import type { Role } from './html-elements.ts';

/** Most inline styles hide nothing in these ways; this asks so cheaply. */
export const MAY_BE_UNSEEN = /opacity|overflow|scale|-(?:999|\d{4})/i;

const OPACITY = /(?:^|[\s;])opacity\s*:\s*0*\.?0+%?\s*(?:;|!|$)/i;
const OVERFLOW = /(?:^|[\s;])overflow\s*:\s*(?:hidden|clip)/i;
const NO_SIZE = /(?:^|[\s;])(?:max-)?(?:width|height)\s*:\s*0+(?:\.0+)?(?:px|pt|r?em|%)?\s*(?:;|!|$)/i;
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
  if (OPACITY.test(style) || (PLACED.test(style) && FAR_BOX.test(style))) return true;
  const isSized = role === 'block' || SIZED.test(style);
  if (role === 'inline' && !isSized) return false;
  return FAR_TEXT.test(style) || SCALED.test(style) || (isSized && OVERFLOW.test(style) && NO_SIZE.test(style));
}
