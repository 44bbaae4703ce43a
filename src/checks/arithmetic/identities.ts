import { type CellId, definitionOf, formOrLatest, type Identity, type TableId, tableIds } from '../../forms/index.ts';
import type { Cell, Reading } from '../../report/report.ts';

/**
 * `pass`: it holds with blanks as zero. `fail`: no non-negative filling of the blanks, and no choice among candidates, can make it hold.
 * `undetermined`: anything else.
 */
export type Outcome = 'pass' | 'fail' | 'undetermined';

export interface EvaluatedIdentity {
  readonly identity: Identity;
  readonly outcome: Outcome;
  /** Sums of the reported figures of both sides. */
  readonly left: number;
  readonly right: number;
  /** By how much they differ. */
  readonly difference: number;
  /** Empty cells whose figure would settle it. */
  readonly open: readonly CellId[];
  /** Whether a cell takes part that could not be read at all. */
  readonly unread: boolean;
}

interface Side {
  readonly sum: number;
  readonly least: number;
  readonly most: number;
  readonly open: readonly CellId[];
  readonly unread: boolean;
}

const isEmpty = (cell: Cell) => cell.state === 'blank' || cell.state === 'notApplicable';

/** A money amount may be in tenths; sums are compared to this much. */
const TOLERANCE = 1e-6;
const DECIMALS = 6;

/** A sum without the dust that binary fractions leave: 0.1 + 0.2 is 0.3. */
const withoutDust = (sum: number) => (Number.isInteger(sum) ? sum : Number(sum.toFixed(DECIMALS)));

function sideOf(ids: readonly CellId[], cells: ReadonlyMap<CellId, Cell>, emptyIsZero: (id: CellId) => boolean): Side {
  let sum = 0;
  let least = 0;
  let most = 0;
  let unread = false;
  let filled = false;
  const empty: CellId[] = [];
  for (const id of ids) {
    const cell = cells.get(id);
    if (cell?.state === 'reported' && cell.value !== null) {
      sum += cell.value;
      least += cell.value;
      most += cell.value;
      filled = true;
    } else if (cell && isEmpty(cell)) empty.push(id);
    else {
      unread = true;
      const candidates = cell?.candidates?.map((candidate) => candidate ?? 0);
      least += candidates ? Math.min(...candidates) : 0;
      most += candidates ? Math.max(...candidates) : Number.POSITIVE_INFINITY;
    }
  }
  // A side without any figure was not filled in: only the totals were.
  const open = filled ? empty.filter((id) => !emptyIsZero(id)) : empty;
  if (open.length > 0) most = Number.POSITIVE_INFINITY;
  return { sum: withoutDust(sum), least, most, open, unread };
}

/** Empty totals that cannot be zero: cells that a rule states as the sum of others, of which one is not zero or not known. */
function openTotals(identities: readonly Identity[], cells: ReadonlyMap<CellId, Cell>): Set<CellId> {
  const totals = new Set<CellId>();
  for (const { left, right } of identities) {
    const [total] = right;
    if (total === undefined || right.length > 1) continue;
    const state = cells.get(total)?.state;
    if (state !== 'blank' && state !== 'notApplicable') continue;
    const isZero = (id: CellId) => {
      const cell = cells.get(id);
      return cell !== undefined && (isEmpty(cell) || cell.value === 0);
    };
    if (!left.every(isZero)) totals.add(total);
  }
  return totals;
}

/** Whether an empty cell of the report is a zero: where its table prints no zero at all, but for totals of what is not zero. */
export function emptyIsZeroIn(reading: Reading): (id: CellId) => boolean {
  const printsZero = new Set<TableId>();
  for (const { id, value } of reading.cells.values()) {
    if (value !== 0) continue;
    printsZero.add(definitionOf(id).table);
    if (printsZero.size === tableIds.length) break;
  }
  const totals = openTotals(formOrLatest(reading.form).identities, reading.cells);
  return (id) => !printsZero.has(definitionOf(id).table) && !totals.has(id);
}

function evaluate(identity: Identity, reading: Reading, emptyIsZero: (id: CellId) => boolean): EvaluatedIdentity {
  const left = sideOf(identity.left, reading.cells, emptyIsZero);
  const right = sideOf(identity.right, reading.cells, emptyIsZero);
  const unread = left.unread || right.unread;
  const holds = Math.abs(left.sum - right.sum) < TOLERANCE;
  const impossible = left.least > right.most + TOLERANCE || right.least > left.most + TOLERANCE;
  return {
    identity,
    outcome: holds && !unread ? 'pass' : impossible ? 'fail' : 'undetermined',
    left: left.sum,
    right: right.sum,
    difference: withoutDust(Math.abs(left.sum - right.sum)),
    open: left.sum < right.sum ? left.open : right.open,
    unread,
  };
}

/** Every equality of the report's form over the tables that were found, evaluated in three values. */
export function evaluateIdentities(reading: Reading, emptyIsZero = emptyIsZeroIn(reading)): EvaluatedIdentity[] {
  const form = formOrLatest(reading.form);
  const found = new Set(reading.tables.map(({ table }) => table));
  return form.identities
    .filter(({ table }) => found.has(table))
    .map((identity) => evaluate(identity, reading, emptyIsZero));
}
