import { OBJECT } from './document.ts';
import type { Role } from './html-elements.ts';
import { attribute, attributesOf, type HtmlElement, type HtmlNode, textIn } from './html-nodes.ts';
import type { OpenTable } from './html-table.ts';
import { fold } from './space.ts';

/** Kinds of input fields that show no text that they hold: nothing, a box to tick, dots, a colour, a button. */
const NO_TEXT = /^(?:hidden|checkbox|radio|file|image|color|range|password|button|submit|reset)$/i;
const BUTTON = /^(?:button|submit|reset)$/i;
/** Kinds of input fields that show something else than text. */
const DRAWN = /^(?:image|range|color|password)$/i;

/** The text that a field shows: what is written in it, or of a list of choices the one that is chosen. */
export function heldIn(nodes: readonly HtmlNode[], field: HtmlElement): string {
  if (field.name === 'textarea') return textIn(nodes, field);
  if (field.name === 'select') return chosenIn(nodes, field);
  return field.name === 'input' && !NO_TEXT.test(typeOf(field)) ? (attribute(field, 'value') ?? '') : '';
}

function typeOf(field: HtmlElement): string {
  return (attribute(field, 'type') ?? '').trim();
}

/** Where a page chooses none, the first is shown; a list of which several lines are seen shows the chosen alone. */
function chosenIn(nodes: readonly HtmlNode[], list: HtmlElement): string {
  const options: HtmlElement[] = [];
  for (let i = list.place + 1; i < list.behind; i += 1) {
    const node = nodes[i];
    if (node?.kind === 'element' && node.name === 'option') options.push(node);
  }
  const chosen = options.findLast((option) => attribute(option, 'selected') !== undefined);
  const shown = chosen ?? (attribute(list, 'multiple') === undefined ? options[0] : undefined);
  return shown ? textIn(nodes, shown) : '';
}

/**
 * What stands for the text of a table's cell that has none: the figure on a button, whose words say what it does; {@link OBJECT} where the
 * cell shows a picture or a script writes into it. Empty where the element shows nothing.
 */
function standInOf(nodes: readonly HtmlNode[], element: HtmlElement, role: Role): string {
  switch (role) {
    case 'image':
    case 'picture':
    case 'frame':
      return isSpacer(element) ? '' : OBJECT;
    case 'script':
      return attribute(element, 'src') !== undefined || WRITES.test(textIn(nodes, element)) ? OBJECT : '';
    case 'control':
      return element.name === 'button' ? figureOn(textIn(nodes, element)) : '';
    case 'field':
      if (DRAWN.test(typeOf(element))) return OBJECT;
      return BUTTON.test(typeOf(element)) ? figureOn(attribute(element, 'value') ?? '') : '';
    default:
      return '';
  }
}

/** Characters. What stands for the text of a cell is a figure. */
const LONGEST_STAND_IN = 40;

/** Notes what the cells around an element show if they have no text. */
export function addStandIn(
  nodes: readonly HtmlNode[],
  tables: readonly OpenTable[],
  element: HtmlElement,
  role: Role,
): void {
  if (!tables.at(-1)?.cell) return;
  const standIn = standInOf(nodes, element, role);
  for (const { cell } of tables) {
    if (cell && cell.standIn.length < LONGEST_STAND_IN) cell.standIn = fold(`${cell.standIn} ${standIn}`);
  }
}

const WRITES =
  /\bwrite(?:ln)?\s*\(|\b(?:inner|outer)(?:HTML|Text)\b|textContent|insertAdjacent|\.(?:html|text|append|val)\s*\(/;
const DIGIT = /[\d０-９]/;

function figureOn(button: string): string {
  return DIGIT.test(button) ? fold(button) : '';
}

/** Pixels. What is no larger keeps other things apart, or draws a line. */
const SPACER = 2;
const STYLE_SIZE = /(?:^|[\s;])(?:width|height)\s*:\s*([\d.]+)px/gi;
/** Attributes that hold the address of a picture, or of that which a script loads later in its place. */
const SOURCE = /src|original/;
/** What is commonly called so, or is a single pixel. */
export const OF_SPACER =
  /(?:^|[/_.-])(?:spacer?|blank|pixel|transparent|trans|clear|shim|1x1|1px|empty)[^/]*$|^data:image\/(?:gif;base64,R0lGOD.{2}AQABA|png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB)/i;

/** Whether what is embedded shows nothing: it has hardly any size, or is an image without a picture. */
function isSpacer(element: HtmlElement): boolean {
  const sizes = [attribute(element, 'width'), attribute(element, 'height')].map((size) =>
    Number.parseFloat(size ?? ''),
  );
  for (const [, size] of (attribute(element, 'style') ?? '').matchAll(STYLE_SIZE)) sizes.push(Number(size));
  if (sizes.some((size) => size <= SPACER)) return true;
  if (element.name !== 'img' || DIGIT.test(attribute(element, 'alt') ?? '')) return false;
  return [...attributesOf(element)].every(
    ([name, value]) => !SOURCE.test(name) || value === '' || OF_SPACER.test(value),
  );
}

const MINUS = /^[-\u2010-\u2015\u2212\ufe63\uff0d负]$/;

/** The sign of a figure that is shown as an image: its alternative text, where a digit follows. Empty for other images. */
export function signIn(nodes: readonly HtmlNode[], image: HtmlElement): string {
  const text = (attribute(image, 'alt') ?? '').trim();
  if (!MINUS.test(text)) return '';
  const next = nodes[image.behind];
  return next?.kind === 'text' && DIGIT.test(next.data.trimStart().charAt(0)) ? text : '';
}
