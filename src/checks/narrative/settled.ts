import type { CellId } from '../../forms/index.ts';
import type { Sum } from '../../narrative/quantities.ts';
import type { Facts } from '../facts.ts';

/** The figure of a sum of cells; null where one of them is not known for certain. */
export type Settled = (sum: Sum) => number | null;

/** Sums over cells that are certain: reported, or empty in a table whose empty cells are its zeros. */
export function settledIn({ reading, emptyIsZero }: Facts): Settled {
  const figureOf = (id: CellId): number | null => {
    const cell = reading.cells.get(id);
    if (cell?.state === 'reported') return cell.value;
    const isEmpty = cell?.state === 'blank' || cell?.state === 'notApplicable';
    return isEmpty && emptyIsZero(id) && hasFigures(id) ? 0 : null;
  };
  // A table without any figure was not filled in.
  const hasFigures = (id: CellId) => {
    const table = id.slice(0, id.indexOf('.') + 1);
    for (const cell of reading.cells.values()) if (cell.value !== null && cell.id.startsWith(table)) return true;
    return false;
  };
  const sumOf = (ids: readonly CellId[]): number | null => {
    let sum = 0;
    for (const id of ids) {
      const figure = figureOf(id);
      if (figure === null) return null;
      sum += figure;
    }
    return sum;
  };
  return ({ plus, minus = [] }) => {
    const added = sumOf(plus);
    const taken = sumOf(minus);
    return added === null || taken === null ? null : added - taken;
  };
}
