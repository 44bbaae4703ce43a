import { type EvaluatedIdentity, evaluateIdentities } from '../checks/arithmetic/identities.ts';
import type { CellId, TableId } from '../forms/index.ts';
import type { Cell, Reading } from '../report/report.ts';
import type { Change } from './problem.ts';

/** One table of a report as it would read after the changes. */
export function changed(reading: Reading, table: TableId, changes: readonly Change[]): Reading {
  const cells = new Map<CellId, Cell>(reading.cells);
  for (const { cell: id, to } of changes) {
    const cell = cells.get(id);
    if (cell) cells.set(id, { ...cell, state: 'reported', value: to });
  }
  return { ...reading, tables: reading.tables.filter((found) => found.table === table), cells };
}

/**
 * Whether the changes mend the table: nothing fails any more, and what could be told before can still be told. An identity that failed
 * with an unread figure in it may become open, it cannot become certain.
 */
export function mends(
  reading: Reading,
  table: TableId,
  before: readonly EvaluatedIdentity[],
  changes: readonly Change[],
): boolean {
  const after = evaluateIdentities(changed(reading, table, changes));
  return after.every(({ outcome }, index) => {
    const was = before[index];
    const mayStayOpen = was === undefined || was.outcome === 'undetermined' || was.unread;
    return outcome === 'pass' || (outcome === 'undetermined' && mayStayOpen);
  });
}
