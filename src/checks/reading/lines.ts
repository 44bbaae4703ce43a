import { type CellId, definitionOf, type TableId } from '../../forms/index.ts';
import type { Cell, CellState, Reading } from '../../report/report.ts';
import type { Facts } from '../facts.ts';

/** Cells of one row of the form. */
export interface Line {
  readonly cells: readonly Cell[];
  readonly ids: readonly CellId[];
}

/** The cells of a report row by row, in the order of the form, those in one of the states only; rows without any are left out. */
export function linesIn({ reading, cellsIn }: Facts, ...states: CellState[]): Line[] {
  if (states.every((state) => cellsIn(state).length === 0)) return [];
  const lines = new Map<string, Cell[]>();
  for (const cell of reading.cells.values()) {
    if (!states.includes(cell.state)) continue;
    const { table, row } = definitionOf(cell.id);
    const key = `${table}.${row.row}`;
    const line = lines.get(key);
    if (line) line.push(cell);
    else lines.set(key, [cell]);
  }
  return [...lines.values()].map((cells) => ({ cells, ids: cells.map(({ id }) => id) }));
}

/** Whether a cell or a table lies behind the place at which the page breaks off: its publisher may well have it. */
export function behindBreak({ remarks }: Reading, what: CellId | TableId): boolean {
  return remarks.some(
    (remark) =>
      remark.kind === 'brokenOff' &&
      (remark.lost.some((table) => table === what) || remark.cells.some((cell) => cell === what)),
  );
}
