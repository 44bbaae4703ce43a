import { evaluateIdentities } from '../../checks/arithmetic/identities.ts';
import { type CellId, definitionOf, forms, type TableId, tableIds } from '../../forms/index.ts';
import type { Cell, Reading } from '../../report/report.ts';

const isEmpty = ({ state }: Cell) => state === 'blank' || state === 'notApplicable';

/** Tables whose sums bear out where a figure belongs that the page itself does not place. */
const tablesWithSums = new Set(forms.flatMap(({ identities }) => identities.map(({ table }) => table)));

/** The figure that a cell prints, in the unit that the form has for it. Money in another unit is not compared: nothing is rescaled. */
function printedFigure({ id, state, value, unit, placed }: Cell): number | null {
  if (state !== 'reported' || value === null) return null;
  const { column, table } = definitionOf(id);
  if (placed && !tablesWithSums.has(table)) return null;
  return column.domain === 'money' && unit !== column.unit ? null : value;
}

/** Tables that print figures, but never a zero: their empty cells may be their zeros. */
function tablesWithoutZero({ cells }: Reading): ReadonlySet<TableId> {
  const figures = new Set<TableId>();
  const zeros = new Set<TableId>();
  for (const { id, value } of cells.values()) {
    if (value !== null) (value === 0 ? zeros : figures).add(definitionOf(id).table);
  }
  return new Set(tableIds.filter((table) => figures.has(table) && !zeros.has(table)));
}

/** Empty cells of such tables that are zero for certain: every sum that they take part in holds with them as zero. */
function zerosByHabit(reading: Reading): ReadonlySet<CellId> {
  const tables = tablesWithoutZero(reading);
  const zeros = new Set<CellId>();
  for (const cell of reading.cells.values()) {
    if (isEmpty(cell) && tables.has(definitionOf(cell.id).table)) zeros.add(cell.id);
  }
  if (zeros.size === 0) return zeros;
  const inSums = new Set<CellId>();
  const open = new Set<CellId>();
  for (const { identity, outcome } of evaluateIdentities(reading)) {
    for (const id of [...identity.left, ...identity.right]) (outcome === 'pass' ? inSums : open).add(id);
  }
  return new Set([...zeros].filter((id) => inSums.has(id) && !open.has(id)));
}

/**
 * The figures of a report that are beyond doubt: what a cell prints, and zero where the table's own habit makes an empty cell one. All
 * else is null: between reports nothing is said of a figure that is not certain.
 */
export function settledFigures(reading: Reading): (id: CellId) => number | null {
  const zeros = zerosByHabit(reading);
  return (id) => {
    const cell = reading.cells.get(id);
    return cell === undefined ? null : zeros.has(id) ? 0 : printedFigure(cell);
  };
}
