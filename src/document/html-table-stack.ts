import type { Block } from './document.ts';
import { type Looks, markCut } from './html-cut.ts';
import { attribute, type HtmlElement } from './html-nodes.ts';
import {
  finishTable,
  type OpenCell,
  type OpenTable,
  openCell,
  openRow,
  openSection,
  openTable,
  outsideCells,
} from './html-table.ts';

/** A table that seems to have ended too early, and the blocks that it became. */
export interface LostTable {
  readonly table: OpenTable;
  readonly target: Block[];
  readonly start: number;
  readonly end: number;
}

/** The tables that the walk is inside of, the innermost last. */
export interface TableStack extends Looks {
  readonly source: string;
  readonly tables: OpenTable[];
  /** Where finished paragraphs go: the page, a cell, or a table outside of its cells. */
  target: Block[];
  lost: LostTable | null;
  reopenings: number;
}

/** Each costs a look at the whole table again. A stray end tag takes an element around the table with it, and those are few. */
const MOST_REOPENINGS = 50;

/**
 * A row or a cell ends the one before it, whether the page has its end tag or not. Outside of any table it goes on with a table that a
 * stray end tag has closed, or starts one.
 */
export function enterTablePart(stack: TableStack, element: HtmlElement, role: 'section' | 'row' | 'cell'): void {
  const table = reopened(stack, element.parent) ?? currentTable(stack, element);
  table.cell = null;
  if (role === 'section') openSection(table, sectionKind(element));
  else if (role === 'row') openRow(table);
  if (role !== 'cell') table.inRow = role === 'row';
  stack.target = role === 'cell' ? openCell(table, element).blocks : outsideCells(table);
}

function sectionKind(element: HtmlElement): 'head' | 'body' | 'foot' {
  const style = attribute(element, 'style') ?? '';
  if (element.name === 'thead' || style.includes('header-group')) return 'head';
  return element.name === 'tfoot' || style.includes('footer-group') ? 'foot' : 'body';
}

function currentTable(stack: TableStack, element: HtmlElement): OpenTable {
  const table = stack.tables.at(-1);
  if (table !== undefined && !(table.implied && table.cell === null && table.after.length > 0)) return table;
  // Rows without a table, parted by other text, are tables of their own.
  if (table !== undefined) closeTable(stack);
  return startTable(stack, openTable(element.parent, true, element.startIndex, stack.target));
}

/** Goes into a table. */
export function startTable(stack: TableStack, table: OpenTable): OpenTable {
  stack.tables.push(table);
  stack.target = outsideCells(table);
  return table;
}

/** Goes on with the table that a stray end tag has closed, until `owner` ends; null where there is none. */
function reopened(stack: TableStack, owner: HtmlElement | null): OpenTable | null {
  const { lost, target } = stack;
  if (lost === null || lost.end !== lost.target.length || stack.reopenings > MOST_REOPENINGS) return null;
  const within = lost.target !== target;
  if (within && !isClosedWithin(stack, lost)) return null;
  stack.reopenings++;
  lost.target.length = lost.start;
  stack.lost = null;
  const section = lost.table.sections.at(-1) ?? null;
  const row = section?.rows.at(-1) ?? null;
  return startTable(stack, {
    ...lost.table,
    owner,
    implied: true,
    outer: lost.target,
    section,
    row,
    inRow: within,
  });
}

/**
 * Whether the end tag of a cell that has lost its start tag has closed a table and the cell around it, which is the last in the table that
 * is open now, with nothing behind it.
 */
function isClosedWithin({ tables, target }: TableStack, { table, target: blocks }: LostTable): boolean {
  const around = tables.at(-1);
  if (!around || around.cell !== null || around.after.length > 0 || target !== around.after) return false;
  const cell = lastCellOf(around);
  if (cell?.blocks !== blocks) return false;
  // A table that has gone on before is owned by what stands around the cell.
  const before = table.owner !== null && table.owner.startIndex < (cell.element?.startIndex ?? 0);
  return before || lastCellOf(table)?.element === null;
}

function lastCellOf({ sections }: OpenTable): OpenCell | undefined {
  return sections.at(-1)?.rows.at(-1)?.at(-1);
}

/** Takes what stands in a row and in no cell for a cell that has lost its start tag. */
export function enterLostCell(stack: TableStack): void {
  const table = stack.tables.at(-1);
  if (!table?.inRow || table.cell !== null || stack.target !== table.after) return;
  const own = reopened(stack, lastCellOf(table)?.element?.parent ?? null) ?? table;
  stack.target = openCell(own, null).blocks;
}

/** Ends the innermost table, and remembers it where it seems to have ended too early: its next row may lie ahead. */
export function closeTable(stack: TableStack): void {
  const table = stack.tables.pop();
  if (table === undefined) return;
  const { outer } = table;
  const start = outer.length;
  const lastCell = lastCellOf(table);
  const whole = isWhole(stack.source, table, lastCell);
  if (!whole) markCut(stack.source, table, stack.tables.filter(({ cell }) => cell !== null).length, stack);
  const result = finishTable(table);
  const { lost } = stack;
  stack.target = outer;
  if (whole || table.after.length > 0) {
    stack.lost = null;
  } else if (
    result === 'layout' &&
    lost !== null &&
    lost.target === lastCell?.blocks &&
    lost.end === lost.target.length
  ) {
    // The same end tag has closed this table and one that stood last in it: that one matters.
    stack.lost = { table: lost.table, target: outer, start: outer.length - (lost.end - lost.start), end: outer.length };
  } else {
    stack.lost = { table, target: outer, start, end: outer.length };
  }
}

/** Whether a table and its last cell have ended by their own end tags. */
function isWhole(source: string, { owner, implied }: OpenTable, lastCell: OpenCell | undefined): boolean {
  if (implied || owner === null || !endsWith(source, owner.endIndex, '</table')) return false;
  const cell = lastCell?.element;
  return !cell || endsWith(source, cell.endIndex, `</${cell.name}`);
}

/** The parser counts an element up to the end of the name in the tag that closes it, which need not be its own. */
function endsWith(source: string, endIndex: number, tag: string): boolean {
  return source.slice(Math.max(0, endIndex - tag.length), endIndex).toLowerCase() === tag;
}
