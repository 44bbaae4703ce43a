import { type Block, type Embedded, OBJECT, type Paragraph } from './document.ts';
import { CUT, isCut } from './html-cut.ts';
import type { Role } from './html-elements.ts';
import { embeddedIn } from './html-embedded.ts';
import { isFilledLater } from './html-filled.ts';
import { beginUneven, endUneven, evenStand, partUneven, type Stand } from './html-marks.ts';
import type { HtmlElement, HtmlNode } from './html-nodes.ts';
import { firstSolidInSource } from './html-offset.ts';
import { readPreformatted } from './html-pre.ts';
import { swallowedBy } from './html-quotes.ts';
import { roleOnPage } from './html-roles.ts';
import { rowsOf } from './html-rows.ts';
import { noSheets, type Sheets } from './html-sheet.ts';
import { addStandIn, heldIn, signIn } from './html-shown.ts';
import { beginStruck, endStruck, inForce, type Struck } from './html-struck.ts';
import { markOf, type Surroundings, surround, surroundings } from './html-surroundings.ts';
import { openTable, outsideCells } from './html-table.ts';
import { closeTable, enterLostCell, enterTablePart, startTable, type TableStack } from './html-table-stack.ts';
import { append, type Folded } from './space.ts';

/** What a page holds, and the elements of its head that say more. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly embedded: readonly Embedded[];
  readonly title: HtmlElement | null;
  readonly meta: readonly HtmlElement[];
  /** Blocks and parts of tables whose start tag has lost a quote and swallowed others. */
  readonly swallowing: readonly HtmlElement[];
}

/** The walk so far. */
interface Walk extends TableStack {
  readonly nodes: readonly HtmlNode[];
  readonly blocks: Block[];
  readonly embedded: Embedded[];
  readonly meta: HtmlElement[];
  title: HtmlElement | null;
  readonly swallowing: HtmlElement[];
  readonly sheets: Sheets;
  /** The paragraph that is being read, and its offset. */
  readonly text: Folded;
  offset: number;
  /** Number of open `<pre>`s. */
  preformatted: number;
  /** What the paragraph stands in. */
  readonly around: Surroundings;
  readonly struck: Struck;
  readonly stand: Stand;
}

/** Tables nested deeper than this are read as text: a page of nothing but nested tables must not cost more than its length. */
const DEEPEST_TABLE = 32;
/** A button or a list of choices longer than this has lost its end tag and swallowed the page. */
const LONGEST_CONTROL = 20_000;
/** `/td>`, `align="center">`; with a digit in it, it may be a figure's. */
const REST_OF_TAG = /^[^<>\d]*>$/;

/** What nothing follows at its end. */
const RUNS_ALONG: ReadonlySet<Role> = new Set(['inline', 'uneven', 'reversed', 'break', 'image']);
/** Tells that text is shown from right to left, though it is written otherwise. */
const FROM_RIGHT = '\u202e';

/** Walks over the nodes of a page once, without recursion, and gathers its blocks in reading order. */
export function walkPage(source: string, nodes: readonly HtmlNode[]): Page {
  const blocks: Block[] = [];
  const walk: Walk = {
    source,
    nodes,
    blocks,
    embedded: [],
    meta: [],
    title: null,
    sheets: noSheets(),
    target: blocks,
    text: { text: '', gap: '' },
    offset: 0,
    tables: [],
    lost: null,
    reopenings: 0,
    looks: 0,
    swallowing: [],
    preformatted: 0,
    around: surroundings(),
    struck: [],
    stand: evenStand(),
  };
  walkNodes(walk);
  flush(walk);
  while (walk.tables.length > 0) closeTable(walk);
  return walk;
}

function walkNodes(walk: Walk): void {
  const { nodes } = walk;
  const open: HtmlElement[] = [];
  const roles: Role[] = [];
  const leaveUpTo = (place: number): void => {
    for (let last = open.at(-1); last !== undefined && last.behind <= place; last = open.at(-1)) {
      open.pop();
      leave(walk, last, roles.pop() ?? 'inline');
    }
  };
  for (let i = 0; i < nodes.length; ) {
    leaveUpTo(i);
    const node = nodes[i];
    if (node === undefined) break;
    i += 1;
    if (node.kind === 'text') {
      if (node.behindCell) endLostCell(walk);
      addText(walk, node.data, node.startIndex);
    } else {
      const role = roleOnPage(nodes, walk.sheets, node);
      if (!enter(walk, node, role)) i = node.behind;
      else {
        open.push(node);
        roles.push(role);
      }
    }
  }
  leaveUpTo(nodes.length);
}

function addText(walk: Walk, data: string, startIndex: number): void {
  const { text } = walk;
  const { length } = text.text;
  partUneven(walk.stand, text, data);
  append(text, data, walk.preformatted > 0);
  if (text.text.length === length) return;
  if (length === 0) walk.offset = firstSolidInSource(walk.source, startIndex);
  if (walk.around.links === 0) walk.around.unlinked = true;
}

/** The end tag of a cell that has no start tag ends the text that was taken for it. */
function endLostCell(walk: Walk): void {
  const { cell, inRow = false } = walk.tables.at(-1) ?? {};
  if (cell ? cell.element !== null : !inRow) return;
  flush(walk);
  const table = walk.tables.at(-1);
  if (!table) return;
  table.cell = null;
  walk.target = outsideCells(table);
}

/**
 * Adds what a field in a table shows, apart from the text around it: the table may have been saved while it was filled in. Fields elsewhere
 * are for searching.
 */
function addField(walk: Walk, field: HtmlElement): void {
  if (walk.tables.at(-1)?.cell) addShown(walk, field, ` ${heldIn(walk.nodes, field)} `);
}

/** Adds text that stands for an element, or for what it does to the text in it. */
function addShown(walk: Walk, { startIndex }: HtmlElement, shown: string): void {
  if (walk.text.text === '') walk.offset = startIndex;
  append(walk.text, shown);
}

/** Whether the text is what is left of a tag between two cells. */
function isRestOfTag({ text, tables }: Walk): boolean {
  return text.text.endsWith('>') && tables.at(-1)?.cell === null && REST_OF_TAG.test(text.text);
}

/** Ends the paragraph that is being read. */
function flush(walk: Walk): void {
  const { text } = walk;
  if (text.text !== '' && !isRestOfTag(walk)) {
    enterLostCell(walk);
    const { offset } = walk;
    const paragraph: Paragraph = {
      kind: 'paragraph',
      text: inForce(text.text, walk.struck),
      offset,
      ...markOf(walk.around),
    };
    for (const block of rowsOf(walk.source, paragraph) ?? [paragraph]) walk.target.push(block);
  }
  walk.around.unlinked = false;
  text.text = '';
  text.gap = '';
  // To set the length of an array takes long, though it be none already.
  if (walk.struck.length > 0) walk.struck.length = 0;
}

/** Whether the walk goes on inside of the element. */
function enter(walk: Walk, element: HtmlElement, role: Role): boolean {
  switch (role) {
    case 'inline':
      return true;
    case 'uneven':
      beginUneven(walk.stand, element);
      return true;
    case 'reversed':
      addShown(walk, element, FROM_RIGHT);
      return true;
    case 'apart':
    case 'struck':
      if (walk.text.gap === '') walk.text.gap = ' ';
      surround(walk.around, element, 1);
      if (role === 'struck') beginStruck(walk.struck, element, walk.text.text.length);
      return true;
    case 'break':
      walk.text.gap = '\n';
      return true;
    case 'leftOut':
      return false;
    case 'picture':
    case 'script':
      addStandIn(walk.nodes, walk.tables, element, role);
      return false;
    case 'title':
      walk.title ??= element;
      return false;
    case 'meta':
      walk.meta.push(element);
      return false;
    case 'field':
    case 'control':
      if (isSwallowing(element)) return element.name !== 'textarea';
      addField(walk, element);
      addStandIn(walk.nodes, walk.tables, element, role);
      return false;
    case 'image':
    case 'link':
    case 'frame': {
      if (role !== 'link') addStandIn(walk.nodes, walk.tables, element, role);
      if (role === 'image' && walk.tables.at(-1)?.cell) addShown(walk, element, signIn(walk.nodes, element));
      const embedded = embeddedIn(walk.nodes, element, role);
      if (embedded !== null) walk.embedded.push(embedded);
      if (role === 'link') surround(walk.around, element, 1);
      return role !== 'frame' || isSwallowing(element);
    }
    default:
      flush(walk);
      surround(walk.around, element, 1);
      return enterBlock(walk, element, role);
  }
}

function isSwallowing(element: HtmlElement): boolean {
  return element.endIndex - element.startIndex > LONGEST_CONTROL;
}

function enterBlock(walk: Walk, element: HtmlElement, role: Role): boolean {
  if (swallowedBy(element) !== null) walk.swallowing.push(element);
  if (role === 'preformatted') {
    const blocks = walk.tables.at(-1)?.cell ? null : readPreformatted(walk.source, walk.nodes, element);
    if (blocks === null) walk.preformatted++;
    else for (const block of blocks) walk.target.push(block);
    return blocks === null;
  }
  if (role === 'table') {
    enterLostCell(walk);
    if (walk.tables.length < DEEPEST_TABLE)
      startTable(walk, openTable(element, false, element.startIndex, walk.target));
  } else if (role === 'caption') {
    const table = walk.tables.at(-1);
    if (table !== undefined && table.cell === null) walk.target = table.before;
  } else if (role === 'section' || role === 'row' || role === 'cell') {
    enterTablePart(walk, element, role);
  }
  return true;
}

function leave(walk: Walk, element: HtmlElement, role: Role): void {
  // The last text of a row may be a cell of a table that a stray end tag has closed: that goes on up to here.
  if (role === 'row') flush(walk);
  if (walk.tables.at(-1)?.owner === element) {
    flush(walk);
    closeTable(walk);
    if (role === 'table') return;
  }
  if ((role === 'apart' || role === 'struck') && walk.text.gap === '') walk.text.gap = ' ';
  if (role === 'struck') endStruck(walk.struck, walk.text.text.length);
  if (role === 'uneven') endUneven(walk.stand, element);
  if (RUNS_ALONG.has(role)) return;
  const runsAlong = role === 'apart' || role === 'struck' || role === 'link';
  if (role === 'block' && isCut(walk.source, element, walk.text.text)) walk.text.text += CUT;
  if (!runsAlong) flush(walk);
  surround(walk.around, element, -1);
  if (runsAlong) return;
  if (role === 'preformatted') walk.preformatted--;
  const table = walk.tables.at(-1);
  if (table === undefined) return;
  if (table.cell?.element === null && (role === 'row' || role === 'section')) table.cell = null;
  if (table.cell !== null) {
    // A cell that another has ended already is not the current one.
    if (table.cell.element !== element) return;
    if (isFilledLater(walk.source, walk.nodes, table.cell, walk.sheets.marking)) table.cell.standIn = OBJECT;
    table.cell = null;
  } else if (role === 'row') {
    table.row = null;
    table.inRow = false;
  } else if (role === 'section') {
    table.section = null;
  } else if (role !== 'caption') return;
  walk.target = outsideCells(table);
}
