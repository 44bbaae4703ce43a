import { type EvaluatedIdentity, evaluateIdentities } from '../checks/arithmetic/identities.ts';
import type { CellId, TableId } from '../forms/index.ts';
import type { Reading } from '../report/report.ts';
import { layoutOf } from './layout.ts';
import { type Change, TOLERANCE } from './problem.ts';
import { changed, mends } from './verify.ts';

/** The empty cell for which an undetermined identity leaves only one figure, and that figure. */
function* forced(evaluated: EvaluatedIdentity, isZero: (id: CellId) => boolean, reading: Reading): Iterable<Change> {
  const { identity, outcome, left, right, open, unread } = evaluated;
  const [cell, ...others] = open;
  if (outcome !== 'undetermined' || unread || cell === undefined || others.length > 0) return;
  // An empty cell of the larger side could be any figure too.
  const larger = left < right ? identity.right : identity.left;
  if (larger.some((id) => reading.cells.get(id)?.value === null && !isZero(id))) return;
  const to = Math.round(Math.abs(left - right));
  if (Math.abs(to - Math.abs(left - right)) < TOLERANCE) yield { cell, from: null, to };
}

/**
 * The empty cells of a table without contradiction whose figure follows from the others, one after the other: totals left blank, above
 * all. Nothing where they contradict each other.
 */
export function blanksOf(
  reading: Reading,
  table: TableId,
  identities: readonly EvaluatedIdentity[],
): readonly Change[] {
  const { isTotal, orderOf } = layoutOf(reading);
  const printsZero = [...reading.cells.values()].some(({ id, value }) => value === 0 && id.startsWith(`${table}.`));
  // The empty addends of a table that prints no zero are its zeros.
  const isZero = (id: CellId) => !printsZero && !isTotal(id);
  const changes = new Map<CellId, Change>();
  let current = identities;
  for (;;) {
    const now = changed(reading, table, [...changes.values()]);
    const known = changes.size;
    for (const evaluated of current) {
      for (const change of forced(evaluated, isZero, now)) {
        const other = changes.get(change.cell);
        if (other && other.to !== change.to) return [];
        changes.set(change.cell, change);
      }
    }
    if (changes.size === known) break;
    current = evaluateIdentities(changed(reading, table, [...changes.values()]));
  }
  const filled = [...changes.values()].toSorted((a, b) => orderOf(a.cell) - orderOf(b.cell));
  return filled.length > 0 && mends(reading, table, identities, filled) ? filled : [];
}
