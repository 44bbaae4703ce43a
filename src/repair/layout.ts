import { type CellId, cellId, type Form, formOrLatest, rowsOf, tableIds } from '../forms/index.ts';
import type { Reading } from '../report/report.ts';

/** Where a cell stands among the figures of its table. */
interface Position {
  readonly block: string;
  readonly row: number;
  readonly column: number;
}

/** Where the figures of an edition stand, and which are totals. */
export interface Layout {
  /** In the order of the form. */
  readonly orderOf: (id: CellId) => number;
  /** Whether two cells stand side by side in a row, or one below the other. */
  readonly adjacency: (a: CellId, b: CellId) => 'sideBySide' | 'oneBelowOther' | null;
  readonly neighbours: (id: CellId) => readonly CellId[];
  readonly isTotal: (id: CellId) => boolean;
  /** The figures of each table, block after block, row after row. */
  readonly grids: readonly (readonly (readonly CellId[])[])[];
}

function layoutFor(form: Form): Layout {
  const positions = new Map<CellId, Position>();
  const grids: CellId[][][] = [];
  for (const table of tableIds) {
    for (const [block, { columns, rows }] of form.definition.tables[table].blocks.entries()) {
      const grid = rowsOf({ columns, rows, arrangements: [] }).map((row) =>
        'row' in row ? columns.map((column) => cellId(table, row.row, column.id)) : [],
      );
      grids.push(grid);
      for (const [row, ids] of grid.entries()) {
        for (const [column, id] of ids.entries()) positions.set(id, { block: `${table} ${block}`, row, column });
      }
    }
  }
  const order = new Map([...positions.keys()].map((id, index) => [id, index]));
  const totals = new Set(form.identities.flatMap(({ right }) => (right.length === 1 ? right : [])));
  const adjacency: Layout['adjacency'] = (a, b) => {
    const one = positions.get(a);
    const other = positions.get(b);
    if (!one || !other || one.block !== other.block) return null;
    if (one.row === other.row && Math.abs(one.column - other.column) === 1) return 'sideBySide';
    return one.column === other.column && Math.abs(one.row - other.row) === 1 ? 'oneBelowOther' : null;
  };
  const neighbours = new Map<CellId, readonly CellId[]>();
  for (const grid of grids) {
    for (const [row, ids] of grid.entries()) {
      for (const [column, id] of ids.entries()) {
        const around = [ids[column - 1], ids[column + 1], grid[row - 1]?.[column], grid[row + 1]?.[column]];
        neighbours.set(
          id,
          around.filter((each) => each !== undefined),
        );
      }
    }
  }
  return {
    orderOf: (id) => order.get(id) ?? 0,
    adjacency,
    neighbours: (id) => neighbours.get(id) ?? [],
    isTotal: (id) => totals.has(id),
    grids,
  };
}

const layouts = new Map<Form, Layout>();

/** The layout of the edition a report is read by. */
export function layoutOf(reading: Reading): Layout {
  const form = formOrLatest(reading.form);
  const layout = layouts.get(form) ?? layoutFor(form);
  layouts.set(form, layout);
  return layout;
}
