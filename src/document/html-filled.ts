import { roleOf } from './html-elements.ts';
import { attribute, attributesOf, type HtmlElement, type HtmlNode } from './html-nodes.ts';
import { isFilledBySheet, type Marking } from './html-sheet-marks.ts';
import { OF_SPACER } from './html-shown.ts';
import type { OpenCell } from './html-table.ts';

/** Characters of source; a cell that is longer holds more than the place of a figure. */
const LONGEST_BLANK = 2000;

/** An instruction to a server that has not carried it out; office programs leave another kind behind. */
const INSTRUCTION = /<\?(?!xml)/i;
/** Attributes by which libraries bind data to a page. */
const BINDS =
  /^(?:(?:v|x|ng|data-ng|ms|wx)-(?:text|html|model|bind)(?:[-.].*)?|v-bind:(?:value|text|inner.*)|[:.](?:value|text|html|inner.*)|(?:data-)?th[:-](?:u?text|value)|data-bind)$/;
/** Elements of libraries and publishing systems have a name of two parts; those of office programs only mark text. */
const OF_LIBRARY = /^(?!(?:[ovwxmpa]|st\d*|u\d*|wp\w*|xml|ns\d*):).*[-_:]/;
const BACKGROUND = /background(?:-image)?\s*:[^;]*url\(\s*["']?([^"')]+)/i;

/** Whether an element says that something fills it, or shows a picture. */
function isFilled(element: HtmlElement): boolean {
  const { name, attributes } = element;
  if (attributes.length === 0) return false;
  if (OF_LIBRARY.test(name) || (name === 'source' && attribute(element, 'srcset'))) return true;
  for (const [key, value] of attributesOf(element)) {
    // A tag that has lost its end has swallowed the text behind it.
    if (BINDS.test(key) || value.includes('</')) return true;
    const picture = key === 'background' ? value : key === 'style' ? BACKGROUND.exec(value)?.[1] : undefined;
    if (picture && !OF_SPACER.test(picture)) return true;
  }
  return false;
}

/** Whether something fills a cell that the page leaves blank: its server, its script or its style sheet. */
export function isFilledLater(
  source: string,
  nodes: readonly HtmlNode[],
  { element, blocks, standIn }: OpenCell,
  marking: Marking,
): boolean {
  if (element === null || blocks.length > 0 || standIn !== '') return false;
  if (element.endIndex - element.startIndex > LONGEST_BLANK) return false;
  for (let i = element.place; i < element.behind; ) {
    const node = nodes[i];
    if (node === undefined) return false;
    i += 1;
    if (node.kind === 'text') continue;
    if (isFilled(node) || isFilledBySheet(marking, node)) return true;
    if (roleOf(node) === 'leftOut') i = node.behind;
  }
  return INSTRUCTION.test(source.slice(element.startIndex, element.endIndex));
}
