import type { Reading } from '../report/report.ts';
import { digitSlip } from './digits.ts';
import type { Layout } from './layout.ts';
import type { Change } from './problem.ts';
import type { Slip } from './slip.ts';

/** How unlikely a slip is. */
const costs: Readonly<Record<Slip, number>> = {
  straySign: 0,
  digitsSwapped: 1,
  digitDoubled: 1,
  digitDropped: 1,
  columnShift: 1,
  rowShift: 1,
  cellsExchanged: 1,
  rowsExchanged: 2,
  lineShift: 2,
  digitAdded: 2,
  digitMistyped: 2,
  totalNotUpdated: 3,
  neighbourCopied: 3,
  leftBlank: 3,
};

/** How unlikely a slip is that is known to be the one. */
export function costOf(slip: Slip): number {
  return costs[slip];
}

const UNEXPLAINED = 5;

/** A zero too many behind a figure: the key stays down, or the figure is that of another unit. */
const ZERO_ADDED = 1;
/** Every fifth figure of two digits holds the one digit that is left. */
const ONE_DIGIT_LEFT = 2;

/** Below ten any figure is one digit away from any other: that says little. */
const ONE_DIGIT_MISTYPED = 3;

/** Most cells are rightly zero. */
const ZERO_MISTYPED = 4;

/** Figures that change places far from each other are rather a coincidence of the arithmetic. */
const EXCHANGED_AFAR = 5;

/** What may have happened, and how unlikely that is. */
export interface Explanation {
  readonly slip: Slip | null;
  readonly cost: number;
}

const unexplained: Explanation = { slip: null, cost: UNEXPLAINED };

function likelier(a: Explanation, b: Explanation): Explanation {
  return b.cost < a.cost ? b : a;
}

function costOfMistyping(figure: number): number {
  if (figure === 0) return ZERO_MISTYPED;
  return figure < 10 ? ONE_DIGIT_MISTYPED : costs.digitMistyped;
}

function costOfSlip(slip: Slip, meant: number, typed: number): number {
  if (slip === 'digitMistyped') return costOfMistyping(typed);
  // A zero behind the figure is missed or added the most easily, whatever the figure.
  if (typed === 10 * meant) return ZERO_ADDED;
  return slip === 'digitDropped' && typed < 10 && meant !== 10 * typed ? ONE_DIGIT_LEFT : costs[slip];
}

function explainOne({ cell, from, to }: Change, reading: Reading, layout: Layout): Explanation {
  if (from === null) return { slip: 'leftBlank', cost: costs.leftBlank };
  let best: Explanation = layout.isTotal(cell) ? { slip: 'totalNotUpdated', cost: costs.totalNotUpdated } : unexplained;
  const slip = digitSlip(to, from);
  if (slip) best = likelier(best, { slip, cost: costOfSlip(slip, to, from) });
  const isCopy = from > 0 && layout.neighbours(cell).some((id) => reading.cells.get(id)?.value === from);
  return isCopy ? likelier(best, { slip: 'neighbourCopied', cost: costs.neighbourCopied }) : best;
}

function explainTwo(a: Change, b: Change, layout: Layout): Explanation | null {
  if (a.to !== (b.from ?? 0) || b.to !== (a.from ?? 0)) return null;
  const adjacency = layout.adjacency(a.cell, b.cell);
  if (adjacency === null) return { slip: 'cellsExchanged', cost: EXCHANGED_AFAR };
  // Of two figures one is zero or none: the other was not exchanged, it slipped.
  if (a.to !== 0 && b.to !== 0) return { slip: 'cellsExchanged', cost: costs.cellsExchanged };
  const slip = adjacency === 'sideBySide' ? 'columnShift' : 'rowShift';
  return { slip, cost: costs[slip] };
}

/** What explains a set of changes: a slip that accounts for all of them, or each its own. */
export function explain(changes: readonly Change[], reading: Reading, layout: Layout): Explanation {
  const [first, second] = changes;
  if (first && second && changes.length === 2) {
    const together = explainTwo(first, second, layout);
    if (together) return together;
  }
  const each = changes.map((change) => explainOne(change, reading, layout));
  const cost = each.reduce((sum, explanation) => sum + explanation.cost, 0);
  const slip = each[0]?.slip ?? null;
  return { slip: each.every((explanation) => explanation.slip === slip) ? slip : null, cost };
}
