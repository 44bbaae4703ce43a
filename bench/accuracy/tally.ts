import type { Comparison, Outcome } from './compare.ts';
import { nothing } from './compare.ts';

/** What became of a number of reports. */
export interface Tally {
  reports: number;
  readonly cells: Record<Outcome, number>;
  readonly metadata: Record<Outcome, number>;
  byIdentity: number;
  candidatesWrong: number;
  falseAlarms: number;
  damaged: number;
  caught: number;
  /** The longest that one of them took, in milliseconds. */
  slowest: number;
}

const outcomes = ['right', 'wrong', 'lost', 'placed', 'unplaced'] as const;

/** A tally of nothing. */
export function tally(): Tally {
  return {
    reports: 0,
    cells: nothing(),
    metadata: nothing(),
    byIdentity: 0,
    candidatesWrong: 0,
    falseAlarms: 0,
    damaged: 0,
    caught: 0,
    slowest: 0,
  };
}

/** Adds one tally to another. */
export function add(total: Tally, other: Tally): void {
  for (const field of ['reports', 'byIdentity', 'candidatesWrong', 'falseAlarms', 'damaged', 'caught'] as const) {
    total[field] += other[field];
  }
  total.slowest = Math.max(total.slowest, other.slowest);
  for (const outcome of outcomes) {
    total.cells[outcome] += other.cells[outcome];
    total.metadata[outcome] += other.metadata[outcome];
  }
}

/** Adds what a comparison has found. */
export function addComparison(total: Tally, { cells, metadata, byIdentity, candidatesWrong }: Comparison): void {
  add(total, { ...tally(), cells: { ...cells }, metadata: { ...metadata }, byIdentity, candidatesWrong });
}

/** Whether the core has broken a promise. */
export function broken({ cells, metadata, candidatesWrong, falseAlarms, caught, damaged }: Tally): boolean {
  return cells.wrong > 0 || metadata.wrong > 0 || candidatesWrong > 0 || falseAlarms > 0 || caught < damaged;
}

function counts(cells: Tally['cells']): string {
  const { right, wrong, lost } = cells;
  return `right ${right} wrong ${wrong} lost ${lost}`;
}

/** One line of the printed table. */
export function lineOf(name: string, result: Tally, width: number): string {
  const { reports, cells, metadata, byIdentity, candidatesWrong, falseAlarms, damaged, caught } = result;
  const places =
    cells.placed + cells.unplaced > 0
      ? ` placed ${cells.placed} (by identity ${byIdentity}) open ${cells.unplaced} candidates wrong ${candidatesWrong}`
      : '';
  return `${name.padEnd(width)} ${`${reports}`.padStart(5)} reports | cells ${counts(cells)}${places} | metadata ${counts(metadata)} | false alarms ${falseAlarms} | caught ${caught}/${damaged}`;
}
