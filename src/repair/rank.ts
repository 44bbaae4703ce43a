import type { Reading } from '../report/report.ts';
import { type Explanation, explain } from './explain.ts';
import type { Layout } from './layout.ts';
import type { Change } from './problem.ts';
import type { Prose } from './prose.ts';

/** A set of changes with what it is ranked by. */
export interface Ranked extends Explanation {
  /** In the order of the form. */
  readonly changes: readonly Change[];
  /** By how many more figures of the prose agree with the tables after them. */
  readonly prose: number;
  /** How far the figures move altogether. */
  readonly distance: number;
  /** What the changed figures would be altogether. */
  readonly size: number;
  /** Where the cells stand in the form. */
  readonly order: readonly number[];
}

/** Ranks a set of changes by a slip that is known to account for all of it, or by what explains it best. */
export type Ranking = (changes: readonly Change[], known?: Explanation) => Ranked;

/** How changes of a report's figures are ranked. */
export function rankingOf(reading: Reading, layout: Layout, proseFor: Prose): Ranking {
  return (changes, known) => {
    const sorted = changes.toSorted((a, b) => layout.orderOf(a.cell) - layout.orderOf(b.cell));
    return {
      changes: sorted,
      prose: proseFor(sorted),
      ...(known ?? explain(sorted, reading, layout)),
      distance: sorted.reduce((sum, { from, to }) => sum + Math.abs(to - (from ?? 0)), 0),
      size: sorted.reduce((sum, { to }) => sum + to, 0),
      order: sorted.map(({ cell }) => layout.orderOf(cell)),
    };
  };
}

/**
 * The fewest changes first, then those after which most of the prose agrees, then the likeliest slip, then the smallest change, then the
 * smallest figures, which are the most frequent by far, then the order of the form.
 */
export function compareRanked(a: Ranked, b: Ranked): number {
  const first =
    a.changes.length - b.changes.length ||
    b.prose - a.prose ||
    a.cost - b.cost ||
    a.distance - b.distance ||
    a.size - b.size;
  if (first !== 0) return first;
  for (const [at, order] of a.order.entries()) {
    const other = b.order[at] ?? order;
    if (order !== other) return order - other;
  }
  return 0;
}
