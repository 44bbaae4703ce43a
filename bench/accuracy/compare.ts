import type { Damage } from '../../fixtures/generate/figures.ts';
import type { Truth } from '../../fixtures/generate/generate.ts';
import type { ExpectedCell } from '../../fixtures/generate/printed.ts';
import type { CellId } from '../../src/forms/index.ts';
import { definitionOf } from '../../src/forms/index.ts';
import type { Cell, Finding, Report } from '../../src/report/report.ts';

/** `wrong`: the record says something the page does not. `lost`: the page says something the record leaves open. */
export type Outcome = 'right' | 'wrong' | 'lost';

export interface Mismatch {
  readonly outcome: 'wrong' | 'lost';
  /** A cell, or a field of the report. */
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

export interface Comparison {
  readonly cells: Readonly<Record<Outcome, number>>;
  readonly metadata: Readonly<Record<Outcome, number>>;
  readonly mismatches: readonly Mismatch[];
}

/** Compares what was read with what was written. */
export function compare(truth: Truth, report: Report | undefined): Comparison {
  const cells = { right: 0, wrong: 0, lost: 0 };
  const metadata = { right: 0, wrong: 0, lost: 0 };
  const mismatches: Mismatch[] = [];
  const note = (tally: Record<Outcome, number>, outcome: Outcome, what: string, expected: string, got: string) => {
    tally[outcome]++;
    if (outcome !== 'right') mismatches.push({ outcome, what, expected, got });
  };
  for (const [id, expected] of truth.cells) {
    const got = report?.cells.get(id);
    note(cells, outcomeOf(expected, got), id, described(expected), got ? described(got) : 'nothing');
  }
  for (const [id, got] of report?.cells ?? []) {
    if (!truth.cells.has(id) && got.state === 'reported') note(cells, 'wrong', id, 'no such cell', described(got));
  }
  for (const field of ['form', 'title', 'publisher', 'year', 'publishedOn'] as const) {
    const expected = truth[field];
    const got = report?.[field] ?? null;
    note(metadata, expected === got ? 'right' : got === null ? 'lost' : 'wrong', field, `${expected}`, `${got}`);
  }
  return { cells, metadata, mismatches };
}

function outcomeOf(expected: ExpectedCell, got: Cell | undefined): Outcome {
  if (!got) return 'lost';
  if (got.state === 'reported') {
    const same = expected.state === 'reported' && got.value === expected.value && got.unit === expected.unit;
    return same ? 'right' : 'wrong';
  }
  if (got.state === expected.state) return 'right';
  // A blank or a slash that is not there is as much an invention as a figure.
  return got.state === 'blank' || got.state === 'notApplicable' ? 'wrong' : 'lost';
}

function described({ state, value, unit }: ExpectedCell): string {
  return state === 'reported' ? `${value}${unit ?? ''}` : state;
}

/** The errors among a report's findings. */
export function errorsOf(report: Report | undefined): readonly Finding[] {
  return report?.findings.filter((finding) => finding.severity === 'error') ?? [];
}

/** Whether an error names a cell in the row or the column of the damaged one. */
export function catches(report: Report | undefined, { cell }: Damage): boolean {
  return errorsOf(report).some((finding) => finding.cells.some((other) => sharesLine(other, cell)));
}

function sharesLine(one: CellId, other: CellId): boolean {
  const a = definitionOf(one);
  const b = definitionOf(other);
  return a.table === b.table && (a.row.row === b.row.row || a.column.id === b.column.id);
}
