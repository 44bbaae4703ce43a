/** A cell of a table as the page gives it. A row span of 0 reaches to the end of the section. */
export interface SpannedCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A cell with its place in the grid. */
export interface PlacedCell<Cell> {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface PlacedCells<Cell> {
  readonly cells: readonly PlacedCell<Cell>[];
  readonly rows: number;
  readonly columns: number;
}

const LARGEST_COLUMN_SPAN = 1000;
const LARGEST_ROW_SPAN = 65_534;
/** Beyond this column spans are not followed, so that a page of hostile spans costs no more than its cells. */
const WIDEST = 1000;
/** No published table is so wide; beyond it, columns in which no cell starts are dropped. */
const WIDE = 100;
const NUMBER = /^[\t\n\f\r ]*\+?(\d+)/;

/** Reads a `colspan` as HTML defines it: what is no number or 0 is 1. */
export function columnSpanOf(attribute: string | undefined): number {
  return Math.min(numberIn(attribute) || 1, LARGEST_COLUMN_SPAN);
}

/** Reads a `rowspan` as HTML defines it; 0 means to the end of the section. */
export function rowSpanOf(attribute: string | undefined): number {
  return Math.min(numberIn(attribute) ?? 1, LARGEST_ROW_SPAN);
}

function numberIn(attribute: string | undefined): number | undefined {
  const digits = attribute === undefined ? undefined : NUMBER.exec(attribute)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Places the cells of a table as browsers do: each in the first free column of its row, spans cut at the end of the section. Where spans
 * overlap, the slot has two cells, and later cells go around both.
 */
export function placeCells<Cell extends SpannedCell>(
  sections: readonly (readonly (readonly Cell[])[])[],
): PlacedCells<Cell> {
  const cells: PlacedCell<Cell>[] = [];
  let row = 0;
  let columns = 0;
  for (const section of sections) {
    const end = row + section.length;
    /** For each column, the first row in which it is free again. */
    const freeFrom: number[] = [];
    for (const rowCells of section) {
      let column = 0;
      for (const cell of rowCells) {
        while ((freeFrom[column] ?? 0) > row) column++;
        const followed = column < WIDEST;
        const columnSpan = followed ? Math.min(cell.columnSpan, WIDEST - column) : 1;
        const rowSpan = followed ? Math.min(cell.rowSpan || end, end - row) : 1;
        while (freeFrom.length < column + columnSpan) freeFrom.push(0);
        for (let covered = column; covered < column + columnSpan; covered++) {
          freeFrom[covered] = Math.max(freeFrom[covered] ?? 0, row + rowSpan);
        }
        cells.push({ cell, row, column, rowSpan, columnSpan });
        column += columnSpan;
        columns = Math.max(columns, column);
      }
      row++;
    }
  }
  return columns > WIDE ? narrowed(cells, row) : { cells, rows: row, columns };
}

function narrowed<Cell>(cells: readonly PlacedCell<Cell>[], rows: number): PlacedCells<Cell> {
  let columns = 0;
  for (const { column } of cells) columns = Math.max(columns, column + 1);
  const cut = cells.map((cell) => ({ ...cell, columnSpan: Math.min(cell.columnSpan, columns - cell.column) }));
  return { cells: cut, rows, columns };
}
