import type { CellId, TableId } from '../forms/index.ts';
import type { Reading } from '../report/report.ts';
import { costOf } from './explain.ts';
import type { Layout } from './layout.ts';
import { type Change, isChangeable } from './problem.ts';
import type { Ranked, Ranking } from './rank.ts';
import type { Slip } from './slip.ts';

/*
 * Slips that move several figures at once. They change more cells than the smallest set may need, yet one slip of the hand explains them all.
 */

/** The figures of a row that may change, empty ones as zero; null where one may not. */
function figuresIn(row: readonly CellId[], { cells }: Reading): readonly number[] | null {
  const figures: number[] = [];
  for (const id of row) {
    const cell = cells.get(id);
    if (!isChangeable(cell)) return null;
    figures.push(cell.value ?? 0);
  }
  return figures;
}

function changesTo(row: readonly CellId[], figures: readonly number[], { cells }: Reading): readonly Change[] {
  return row.flatMap((cell, at): Change[] => {
    const from = cells.get(cell)?.value ?? null;
    const to = figures[at] ?? 0;
    return to === (from ?? 0) || to < 0 ? [] : [{ cell, from, to }];
  });
}

function gridsOf(table: TableId, layout: Layout) {
  return layout.grids.filter((grid) => grid[0]?.[0]?.startsWith(`${table}.`));
}

/** Every exchange of two cells that stand next to each other, of those that may help. */
export function* exchangesOf(
  reading: Reading,
  table: TableId,
  layout: Layout,
  ranked: Ranking,
  mayHelp: (cells: readonly CellId[]) => boolean,
): Iterable<Ranked> {
  for (const grid of gridsOf(table, layout)) {
    for (const id of grid.flat()) {
      for (const other of layout.neighbours(id)) {
        const pair = [id, other];
        if (layout.orderOf(other) < layout.orderOf(id) || !mayHelp(pair)) continue;
        const [a, b] = figuresIn(pair, reading) ?? [];
        if (a === undefined || b === undefined || a === b || a < 0 || b < 0) continue;
        yield ranked(changesTo(pair, [b, a], reading));
      }
    }
  }
}

/** What a row would have read before its figures slid by one column; its last column is their sum. */
function* unshifted(figures: readonly number[]): Iterable<readonly number[]> {
  const total = figures.at(-1) ?? 0;
  const addends = figures.slice(0, -1);
  const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);
  const [first = 0, ...later] = addends;
  // Slid to the right, over the total or up to it.
  if (first === 0) {
    yield [...later, total, sum(later) + total];
    yield [...later, 0, total];
  }
  // Slid to the left, with the total or without it.
  const last = addends.at(-1) ?? 0;
  const front = addends.slice(0, -1);
  if (total === 0) yield [last - sum(front), ...front, last];
  if (last === 0) yield [0, ...front, total];
}

/** Every row as it was before it slid, and every two rows next to each other exchanged. */
export function* lineSlipsOf(reading: Reading, table: TableId, layout: Layout, ranked: Ranking): Iterable<Ranked> {
  const known = (slip: Slip) => ({ slip, cost: costOf(slip) });
  for (const grid of gridsOf(table, layout)) {
    for (const [at, row] of grid.entries()) {
      const figures = figuresIn(row, reading);
      if (!figures) continue;
      for (const before of unshifted(figures)) {
        if (before.some((figure) => figure < 0)) continue;
        yield ranked(changesTo(row, before, reading), known('lineShift'));
      }
      const below = grid[at + 1] ?? [];
      const others = figuresIn(below, reading);
      if (!others || below.length === 0) continue;
      const exchanged = [...changesTo(row, others, reading), ...changesTo(below, figures, reading)];
      yield ranked(exchanged, known('rowsExchanged'));
    }
  }
}
