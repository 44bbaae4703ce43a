import { type CellId, definitionOf, type TableId } from '../../forms/index.ts';
import type { Finding, Repair, Report } from '../../report/report.ts';

/** What of a table is marked. */
export interface Suspects {
  /** Cells that are likely wrong. */
  readonly cells: ReadonlySet<CellId>;
  /** Rows and columns that do not add up, where no cell can be told to be the wrong one. */
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

/**
 * Nothing is marked without an error. A cell is where every way to mend the table changes it, where an error is about it alone, or, where no
 * way is known, where all sums meet.
 */
export function suspectsOf(report: Report, table: TableId): Suspects {
  const errors = errorsIn(report, table);
  const ways = repairsIn(report, table).map(({ changes }) => changes.map(({ cell }) => cell));
  const cells = new Set(sharedBy(ways));
  const isMended = cells.size > 0;
  for (const { cells: concerned } of errors) {
    const [cell] = concerned;
    if (cell !== undefined && concerned.length === 1) cells.add(cell);
  }

  const rows = new Set<string>();
  const columns = new Set<string>();
  const sums = errors.filter((finding) => finding.cells.length > 1);
  if (isMended || sums.length === 0) return { cells, rows, columns };
  const [shared, ...others] = ways.length > 0 ? [] : sharedBy(sums.map((sum) => sum.cells));
  if (shared !== undefined && others.length === 0) return { cells: cells.add(shared), rows, columns };
  for (const sum of sums) {
    const ofRows = new Set(sum.cells.map((cell) => definitionOf(cell).row.row));
    const ofColumns = new Set(sum.cells.map((cell) => definitionOf(cell).column.id));
    const [row] = ofRows;
    const [column] = ofColumns;
    if (row !== undefined && ofRows.size === 1) rows.add(row);
    else if (column !== undefined && ofColumns.size === 1) columns.add(column);
  }
  return { cells, rows, columns };
}

/** The ways to mend a table that has an error, best first. */
export function repairsIn(report: Report, table: TableId): readonly Repair[] {
  if (errorsIn(report, table).length === 0) return [];
  return report.repairs.filter(({ changes }) => changes.some(({ cell }) => definitionOf(cell).table === table));
}

function errorsIn(report: Report, table: TableId): readonly Finding[] {
  return report.findings.filter(
    ({ severity, cells }) => severity === 'error' && cells.some((cell) => definitionOf(cell).table === table),
  );
}

function sharedBy([first, ...others]: readonly (readonly CellId[])[]): readonly CellId[] {
  return first?.filter((cell) => others.every((cells) => cells.includes(cell))) ?? [];
}
