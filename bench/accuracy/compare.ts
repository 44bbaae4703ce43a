import type { Damage } from '../../fixtures/generate/figures.ts';
import type { Truth } from '../../fixtures/generate/generate.ts';
import type { ExpectedCell } from '../../fixtures/generate/printed.ts';
import type { CellId } from '../../src/forms/index.ts';
import { definitionOf, formOf } from '../../src/forms/index.ts';
import type { Cell, Finding, Report } from '../../src/report/report.ts';

/**
 * `wrong`: the record says something the page does not. `lost`: the page says something the record leaves open. `placed`: right, though the
 * page has lost the place of it. `unplaced`: left open, and the page has lost the place of it.
 */
export type Outcome = 'right' | 'wrong' | 'lost' | 'placed' | 'unplaced';

export interface Mismatch {
  readonly outcome: 'wrong' | 'lost' | 'candidates';
  /** A cell, or a field of the report. */
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

export interface Comparison {
  readonly cells: Readonly<Record<Outcome, number>>;
  readonly metadata: Readonly<Record<Outcome, number>>;
  /** Cells that say they are placed by identity. */
  readonly byIdentity: number;
  /** Ambiguous cells whose candidates do not hold the truth. */
  readonly candidatesWrong: number;
  readonly mismatches: readonly Mismatch[];
}

export const nothing = (): Record<Outcome, number> => ({ right: 0, wrong: 0, lost: 0, placed: 0, unplaced: 0 });

/** Compares what was read with what was written. */
export function compare(truth: Truth, report: Report | undefined): Comparison {
  const cells = nothing();
  const metadata = nothing();
  const mismatches: Mismatch[] = [];
  let byIdentity = 0;
  let candidatesWrong = 0;
  const note = (tally: Record<Outcome, number>, outcome: Outcome, what: string, expected: string, got: string) => {
    tally[outcome]++;
    if (outcome === 'wrong' || outcome === 'lost') mismatches.push({ outcome, what, expected, got });
  };
  // A form that holds not one figure gives no record of blanks: that it cannot be assessed is the right answer.
  const empty = [...truth.cells.values()].every(({ state }) => state === 'blank');
  if (empty && report?.verdict === 'notAssessable') {
    return { cells: { ...cells, right: truth.cells.size }, metadata, byIdentity, candidatesWrong, mismatches };
  }
  for (const [id, expected] of truth.cells) {
    const got = report?.cells.get(id);
    note(cells, outcomeOf(expected, got), id, described(expected), got ? described(got) : 'nothing');
    if (got?.placed) byIdentity++;
    if (
      expected.place !== 'gone' &&
      got?.candidates &&
      got.state === 'ambiguous' &&
      !got.candidates.includes(expected.value)
    ) {
      candidatesWrong++;
      const list = `candidates ${got.candidates.join(' ')}`;
      mismatches.push({ outcome: 'candidates', what: id, expected: described(expected), got: list });
    }
  }
  for (const [id, got] of report?.cells ?? []) {
    if (!truth.cells.has(id) && got.state === 'reported') note(cells, 'wrong', id, 'no such cell', described(got));
  }
  for (const field of ['form', 'title', 'publisher', 'year', 'publishedOn'] as const) {
    const expected = truth[field];
    const got = report?.[field] ?? null;
    // A body that the title does not name may be known from its own words.
    const known = field === 'publisher' && expected === null && got === truth.writtenBy;
    note(
      metadata,
      expected === got || known ? 'right' : got === null ? 'lost' : 'wrong',
      field,
      `${expected}`,
      `${got}`,
    );
  }
  return { cells, metadata, byIdentity, candidatesWrong, mismatches };
}

/** Compares a page of several reports, one by one in reading order; a report that is not on the page is nothing but wrong. */
export function comparePage(truths: readonly Truth[], reports: readonly Report[]): readonly Comparison[] {
  const own = truths.map((truth, i) => compare(truth, reports[i]));
  const beyond = reports.slice(truths.length).map((report): Comparison => {
    const said = [...report.cells.values()].filter(({ state }) => state === 'reported');
    const mismatches = said.map((cell) => ({
      outcome: 'wrong' as const,
      what: cell.id,
      expected: `no report ${report.source}`,
      got: described(cell),
    }));
    const cells = { ...nothing(), wrong: said.length };
    return { cells, metadata: nothing(), byIdentity: 0, candidatesWrong: 0, mismatches };
  });
  return [...own, ...beyond];
}

function outcomeOf(expected: ExpectedCell, got: Cell | undefined): Outcome {
  const right = expected.place ? 'placed' : 'right';
  if (!got) return expected.place ? 'unplaced' : 'lost';
  if (got.state === 'reported') {
    const same = expected.state === 'reported' && got.value === expected.value && got.unit === expected.unit;
    return same ? right : 'wrong';
  }
  if (got.state === expected.state) return right;
  if ((expected.state === 'missing' || expected.place === 'gone') && got.state === 'blank') return 'unplaced';
  // A blank or a slash that is not there is as much an invention as a figure.
  if (got.state === 'blank' || got.state === 'notApplicable') return 'wrong';
  return expected.place ? 'unplaced' : 'lost';
}

function described({ state, value, unit }: ExpectedCell): string {
  return state === 'reported' ? `${value}${unit ?? ''}` : state;
}

/** The errors among a report's findings. */
export function errorsOf(report: Report | undefined): readonly Finding[] {
  return report?.findings.filter((finding) => finding.severity === 'error') ?? [];
}

const known = new Set(['reported', 'blank', 'notApplicable']);

/** Whether the damage can be found in what was read: all figures of an identity that it breaks are known. What was not read is lost, and counted there. */
export function catchable(report: Report | undefined, { cell }: Damage): boolean {
  const identities = report?.form ? formOf(report.form).identities : [];
  return identities.some(({ left, right }) => {
    const cells = [...left, ...right];
    return cells.includes(cell) && cells.every((id) => known.has(report?.cells.get(id)?.state ?? 'missing'));
  });
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
