import { type CellId, definitionOf } from '../../forms/index.ts';
import type { Cell, CellState } from '../../report/report.ts';
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
