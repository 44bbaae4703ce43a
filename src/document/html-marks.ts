import { attribute, type HtmlElement, type HtmlNode, textIn } from './html-nodes.ts';
import { type Folded, firstSolid } from './space.ts';

/** What `<sup>` does, done by style. */
const RAISED = /vertical-align\s*:\s*su[pb]/i;
/** Sets text a little higher or lower: mostly the mark of a note, at times all of a line. */
const SHIFTED =
  /vertical-align\s*:\s*(?:text-(?:top|bottom)|top|bottom|[-+]?[\d.]*[1-9][\d.]*\s*(?:%|[a-z]))|mso-text-raise\s*:\s*[^;\s]/i;
const RELATIVE = /(?:^|[\s;])position\s*:\s*relative/i;
const MOVED = /(?:^|[\s;])(?:top|bottom)\s*:\s*[-+]?[\d.]*[1-9]/i;
/** Names of classes that editors and office programs give to the marks of notes. */
const OF_NOTE = /(?:foot|end)[-_]?note|note[-_]?ref|fn[-_]?ref|(?:^|\s)(?:sup|superscript)(?:\s|$)/i;
const DIGIT = /[\d０-９]/;

/** What a style makes of the text of an element that runs along: a mark apart, or text that stands uneven in its line; null if neither. */
export function markBy(style: string): 'apart' | 'uneven' | null {
  if (RAISED.test(style)) return 'apart';
  return SHIFTED.test(style) || (RELATIVE.test(style) && MOVED.test(style)) ? 'uneven' : null;
}

/** Whether an element is called the mark of a note. */
export function isNoteMark(element: HtmlElement): boolean {
  return OF_NOTE.test(attribute(element, 'class') ?? '') || attribute(element, 'role') === 'doc-noteref';
}

/** Whether an element sets its text smaller or larger than what is around it. */
export function isSized(element: HtmlElement): boolean {
  const { name } = element;
  return name === 'small' || name === 'big' || (name === 'font' && attribute(element, 'size') !== undefined);
}

/** How the text stands in its line: by the open elements that set it uneven, and how the last character stood. */
export interface Stand {
  readonly open: { readonly element: HtmlElement; readonly around: string }[];
  sign: string;
  last: string;
}

export function evenStand(): Stand {
  return { open: [], sign: '', last: '' };
}

/** Characters; elements nested deeper say nothing more. */
const LONGEST_SIGN = 300;
const MEASURES = /(?:vertical-align|text-raise|top|bottom)\s*:\s*[^;]*/gi;

/** The text of an element stands uneven; that of its neighbour stands alike where the two say the same. */
export function beginUneven(stand: Stand, element: HtmlElement): void {
  const around = stand.sign;
  stand.open.push({ element, around });
  const measures = (attribute(element, 'style') ?? '').match(MEASURES)?.join(';');
  const own = `${element.name} ${attribute(element, 'size') ?? measures ?? attribute(element, 'class') ?? ''}|`;
  if (!around.endsWith(own) && around.length < LONGEST_SIGN) stand.sign = around + own;
}

export function endUneven(stand: Stand, element: HtmlElement): void {
  const last = stand.open.at(-1);
  if (last?.element !== element) return;
  stand.open.pop();
  stand.sign = last.around;
}

/**
 * Parts a figure from digits that stand otherwise in the line: 198<small>1</small> is not 1981. All else runs along, as do the digits of
 * a figure that is set alike throughout.
 */
export function partUneven(stand: Stand, text: Folded, next: string): void {
  if (stand.sign === stand.last) return;
  const first = firstSolid(next);
  if (first === next.length) return;
  stand.last = stand.sign;
  if (text.gap === '' && DIGIT.test(text.text.slice(-1)) && DIGIT.test(next.charAt(first))) text.gap = ' ';
}

/** Characters of source; two that are longer are no figures. */
const LONGEST_COPY = 400;
const FIGURE = /^\d[\d,.]*$/;
/** Digits; two neighbours with the same figure of fewer are one number, unless the page tells them apart. */
const FEWEST_COPIED = 3;
/** Attributes by which style sheets and scripts tell two copies apart. */
const TELLING = ['class', 'id', 'aria-hidden'];

/** Whether an element repeats the figure of its neighbour, of which each screen shows one: 198198 is not the number. */
export function isCopy(nodes: readonly HtmlNode[], element: HtmlElement): boolean {
  const { previous, place } = element;
  if (previous === null || previous.behind !== place || element.endIndex - previous.startIndex > LONGEST_COPY)
    return false;
  const figure = textIn(nodes, previous).trim();
  if (!FIGURE.test(figure) || textIn(nodes, element).trim() !== figure) return false;
  return (
    figure.length >= FEWEST_COPIED || TELLING.some((name) => attribute(previous, name) !== attribute(element, name))
  );
}
