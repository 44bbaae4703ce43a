import { type CellId, definitionOf, forms, type TableId, tableIds } from '../../forms/index.ts';

/** The cells of every edition. One that comes later adds its own at the end, so that what an earlier version has packed can still be read. */
export const panelCells: readonly CellId[] = [...new Set(forms.flatMap(({ cells }) => cells.map(({ id }) => id)))];

const indices = new Map(panelCells.map((id, index) => [id, index]));

/** Where a cell stands among {@link panelCells}. */
export function indexOf(id: CellId): number {
  return indices.get(id) ?? -1;
}

/** The cells of a table in any edition. */
export function cellsOfTable(table: TableId): readonly CellId[] {
  return panelCells.filter((id) => definitionOf(id).table === table);
}

const rows = new Map(
  panelCells.map((id) => {
    const { table, row } = definitionOf(id);
    return [id, `${table}.${row.row}`];
  }),
);

/** A row of a table, or a whole table: what a place is kept for. */
export function rowOf(id: CellId): string {
  return rows.get(id) ?? '';
}

/** The tables, each before its rows. */
export const panelRows: readonly string[] = tableIds.flatMap((table) => [
  table,
  ...new Set(cellsOfTable(table).map(rowOf)),
]);

const rowIndices = new Map(panelRows.map((row, index) => [row, index]));

/** Where a row or a table stands among {@link panelRows}. */
export function rowIndexOf(row: string): number {
  return rowIndices.get(row) ?? -1;
}
