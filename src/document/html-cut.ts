import type { Block, Paragraph } from './document.ts';
import type { HtmlElement } from './html-nodes.ts';
import type { OpenTable } from './html-table.ts';

/** What marks a figure on which the page breaks off as one that cannot be read: of 520 the page may have had 52094. */
export const CUT = '…';

const FIGURE_AT_END = /[\d０-９]$/;
const FIGURE = /^\D{0,3}[\d０-９](?:[\d０-９,，.．\s]*[\d０-９])?$/;
/** What may end a cell, be it the end tag of its own or not. */
const ENDS_CELL = /^<\/?(?:t[dhr]|table|tbody|thead|tfoot|caption)$/;
const START_TAG = /^<[\w:-]+$/;
const END_TAG = /^<\/[\w:-]+$/;
const TABLE_TAG = /<(\/?)(table|t[dhr]|tbody|thead|tfoot)(?=[\s>/])/gi;
/** What ends a line of a cell, apart from elements that may as well stand around the table. */
const ENDS_LINE = /<\/(?:p|li|dd|h[1-6])(?=[\s>])|<br/i;
const DIVISION = /<(\/?)div(?=[\s>/])/gi;

/** A cell in a row of figures with more lines than this has swallowed the rest of the page. */
const MOST_LINES = 2;
/** Characters. */
const LONGEST_FOOT = 200;

/** To look for what follows costs the rest of the page; this is more often than a page with stray end tags needs. */
const MOST_LOOKS = 50;

/** How often the rest of the page was looked at. */
export interface Looks {
  looks: number;
}

/**
 * Marks the figure on which a table breaks off: what stands around the table ends its last cell, or the page does, and nothing of the
 * table follows. Where a page leaves out `</td>`, as it may, the next cell, `</tr>` or `</table>` ends the cell. What the cell has swallowed
 * of the page comes behind the table. `around` is the number of cells that the table stands in.
 */
export function markCut(source: string, table: OpenTable, around: number, looks: Looks): void {
  const row = table.sections.at(-1)?.rows.at(-1);
  const cell = row?.at(-1);
  if (!row || !cell?.element) return;
  const { element, blocks } = cell;
  const end = endOfCut(source, element);
  if (end === null) return;
  const [first, second] = blocks;
  if (first && isFigure(first)) {
    if (hasEnded(source, element, first.offset, second?.offset ?? end) || goesOn(source, end, around, looks)) return;
    for (const block of blocks.splice(1)) table.after.push(block);
    blocks[0] = { ...first, text: first.text + CUT };
    return;
  }
  const at = blocks.findLastIndex(({ kind }) => kind === 'grid');
  if (at >= 0) {
    markWithin(blocks, at, () => goesOn(source, end, around, looks));
  } else if (blocks.length > MOST_LINES && row.some((other) => other.blocks.some(isFigure))) {
    if (goesOn(source, end, around, looks)) return;
    for (const block of blocks.splice(0)) table.after.push(block);
    blocks.push({ kind: 'paragraph', text: CUT, offset: element.startIndex });
  }
}

/** A table may break off in one that stands in its last cell, closed by end tags that were meant for the outer. */
function markWithin(blocks: Block[], at: number, isSound: () => boolean): void {
  const grid = blocks[at];
  const figure = grid?.kind === 'grid' ? grid.cells.at(-1) : undefined;
  if (grid?.kind !== 'grid' || !figure || !FIGURE_AT_END.test(figure.text)) return;
  if (figure.column + figure.columnSpan >= grid.columns && isReport(blocks.slice(at + 1))) return;
  if (!isSound()) blocks[at] = { ...grid, cells: [...grid.cells.slice(0, -1), { ...figure, text: figure.text + CUT }] };
}

function isFigure(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && FIGURE.test(block.text);
}

/**
 * Whether the text of a block outside of tables breaks off: what stands around it ends the block, or the page does, though the page has
 * the end tag for the like block before it.
 */
export function isCut(source: string, element: HtmlElement, text: string): boolean {
  if (!FIGURE_AT_END.test(text) || endOfCut(source, element) === null) return false;
  const before = element.previous;
  return before?.name === element.name && tagAtEnd(source, before) === `</${element.name}`;
}

/** The tag that ends an element, without its `>`; at the end of the page, what follows the last `<`. */
function tagAtEnd(source: string, { endIndex }: HtmlElement): string {
  return source.slice(source.lastIndexOf('<', endIndex - 1), endIndex).toLowerCase();
}

/** Where an element ends that neither its own end tag, a part of a table nor another element has ended; null where one of them has. */
function endOfCut(source: string, element: HtmlElement): number | null {
  const tag = tagAtEnd(source, element);
  if (ENDS_CELL.test(tag) || tag === `</${element.name}` || START_TAG.test(tag)) return null;
  return END_TAG.test(tag) ? element.endIndex - tag.length : element.endIndex;
}

/** Whether the line of a cell that begins at `from` has ended before `to`. */
function hasEnded(source: string, element: HtmlElement, from: number, to: number): boolean {
  const line = source.slice(from, to);
  if (ENDS_LINE.test(line)) return true;
  let open = 0;
  for (const [, slash] of source.slice(element.startIndex, from).matchAll(DIVISION)) open += slash ? -1 : 1;
  return open > 0 && /<\/div/i.test(line);
}

/** Whether what follows a table is more than the foot of a page: after the last table of a report stand two sections of prose. */
function isReport(after: readonly Block[]): boolean {
  let length = 0;
  for (const block of after) if (block.kind === 'paragraph') length += block.text.length;
  return length > LONGEST_FOOT;
}

/** Whether the table goes on, so that a stray end tag has closed it: a row or cell follows, or one `</table>` more than the tables around need. */
function goesOn(source: string, end: number, around: number, looks: Looks): boolean {
  if (++looks.looks > MOST_LOOKS) return false;
  let ended = 0;
  for (const [, slash, name] of source.slice(end).matchAll(TABLE_TAG)) {
    if (name?.toLowerCase() === 'table') ended += slash ? 1 : -1;
    else if (around === 0 && ended === 0) return true;
    if (ended > around) return true;
  }
  return false;
}
