import type { Block, GridCell } from './document.ts';
import { attribute, type HtmlElement } from './html-nodes.ts';
import { columnSpanOf, placeCells, rowSpanOf } from './spans.ts';

/** A cell that is being read. What stands in it is kept as blocks: the table may turn out to be mere layout. */
export interface OpenCell {
  /** Null where the page has lost the start tag. */
  readonly element: HtmlElement | null;
  readonly blocks: Block[];
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** What the cell shows where it has no text. */
  standIn: string;
}

export interface OpenSection {
  readonly kind: 'head' | 'body' | 'foot';
  readonly rows: OpenCell[][];
}

/** A table that is being read. */
export interface OpenTable {
  /** The node whose end is the end of the table: the table itself, or the parent of rows that stand outside of any table. */
  readonly owner: HtmlElement | null;
  /** Whether the page has no start tag for it. */
  readonly implied: boolean;
  readonly offset: number;
  /** Where its blocks go in the end. */
  readonly outer: Block[];
  /** The caption, and what stands in the table in front of its first row. */
  readonly before: Block[];
  /** What stands outside of its cells later on: mostly the rest of a page that has lost the end tag of the table. */
  readonly after: Block[];
  readonly sections: OpenSection[];
  section: OpenSection | null;
  row: OpenCell[] | null;
  /** Whether the walk is inside of a `<tr>`. */
  inRow: boolean;
  cell: OpenCell | null;
}

/** A cell with more lines than this is no cell of figures. */
const MOST_LINES = 12;

/** Starts a table that nothing is known of yet. */
export function openTable(owner: HtmlElement | null, implied: boolean, offset: number, outer: Block[]): OpenTable {
  return {
    owner,
    implied,
    offset,
    outer,
    before: [],
    after: [],
    sections: [],
    section: null,
    row: null,
    inRow: false,
    cell: null,
  };
}

/** Starts a section; `<tr>`s without one are in a body of their own, as in a browser. */
export function openSection(table: OpenTable, kind: OpenSection['kind']): OpenSection {
  const section: OpenSection = { kind, rows: [] };
  table.sections.push(section);
  table.section = section;
  table.row = null;
  return section;
}

/** Starts a row in the current section. */
export function openRow(table: OpenTable): OpenCell[] {
  const row: OpenCell[] = [];
  (table.section ?? openSection(table, 'body')).rows.push(row);
  table.row = row;
  return row;
}

/** Starts a cell in the current row. */
export function openCell(table: OpenTable, element: HtmlElement | null): OpenCell {
  const cell: OpenCell = {
    element,
    blocks: [],
    rowSpan: element === null ? 1 : rowSpanOf(attribute(element, 'rowspan')),
    columnSpan: element === null ? 1 : columnSpanOf(attribute(element, 'colspan')),
    standIn: '',
  };
  (table.row ?? openRow(table)).push(cell);
  table.cell = cell;
  return cell;
}

/** Where text goes that stands in the table and not in a cell. */
export function outsideCells(table: OpenTable): Block[] {
  return table.sections.length === 0 ? table.before : table.after;
}

/** Hands the finished table on: as a grid, or, where it is mere layout, as the blocks of its cells. Tells which of the two. */
export function finishTable(table: OpenTable): 'grid' | 'layout' {
  const { outer } = table;
  for (const block of table.before) outer.push(block);
  const layout = isLayout(table);
  if (layout) {
    for (const section of inOrder(table.sections))
      for (const row of section.rows) for (const cell of row) for (const block of cell.blocks) outer.push(block);
  } else {
    outer.push(gridOf(table));
  }
  for (const block of table.after) outer.push(block);
  return layout ? 'layout' : 'grid';
}

/**
 * Whether a table only arranges a page: it has one cell or none, it holds a grid, or most of its lines stand in cells too long for a
 * table of figures. A table that holds a table of one cell is not layout for that.
 */
function isLayout(table: OpenTable): boolean {
  let cells = 0;
  let lines = 0;
  let linesOfLongCells = 0;
  for (const section of table.sections) {
    for (const row of section.rows) {
      cells += row.length;
      for (const cell of row) {
        let linesOfCell = 0;
        for (const block of cell.blocks) {
          if (block.kind === 'grid') return true;
          linesOfCell += countLines(block.text);
        }
        lines += linesOfCell;
        if (linesOfCell > MOST_LINES) linesOfLongCells += linesOfCell;
      }
    }
  }
  return cells < 2 || linesOfLongCells * 2 > lines;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** A browser shows the first header on top and the first footer at the bottom, wherever they stand. */
function inOrder(sections: readonly OpenSection[]): readonly OpenSection[] {
  const head = sections.find(({ kind }) => kind === 'head');
  const foot = sections.find(({ kind }) => kind === 'foot');
  const ordered = sections.filter((section) => section !== head && section !== foot);
  if (head !== undefined) ordered.unshift(head);
  if (foot !== undefined) ordered.push(foot);
  return ordered;
}

function gridOf(table: OpenTable): Block {
  const placed = placeCells(inOrder(table.sections).map(({ rows }) => rows));
  const cells = placed.cells.map(({ cell, row, column, rowSpan, columnSpan }): GridCell => {
    const first = cell.blocks[0];
    const offset = first?.offset ?? cell.element?.startIndex ?? table.offset;
    return { text: textOf(cell.blocks) || cell.standIn, row, column, rowSpan, columnSpan, offset };
  });
  return { kind: 'grid', cells, rows: placed.rows, columns: placed.columns, offset: table.offset };
}

function textOf(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (block.kind === 'paragraph') text = text === '' ? block.text : `${text}\n${block.text}`;
  }
  return text;
}
