import type { Threshold } from '../config/config.ts';
import type { ClosingCounts } from '../messages/run.ts';
import { emptySummary, readCells, type Summary, unreadTables, withReport } from '../output/summary.ts';
import type { Report } from '../report/report.ts';

/** What a run has met so far. */
export interface Tally {
  readonly summary: Summary;
  /** The same by what governs the reports: each configuration has its own threshold. */
  readonly governed: ReadonlyMap<Threshold, Summary>;
  /** Inputs that gave no report at all. */
  readonly unchecked: number;
  /** Reports with a table of which no cell could be read. */
  readonly inPart: number;
  readonly tables: number;
  readonly cellsRead: number;
  readonly cells: number;
  readonly checks: number;
}

export const emptyTally: Tally = {
  summary: emptySummary,
  governed: new Map(),
  unchecked: 0,
  inPart: 0,
  tables: 0,
  cellsRead: 0,
  cells: 0,
  checks: 0,
};

/** The tally with one more report. */
export function tallyReport(tally: Tally, report: Report, threshold: Threshold): Tally {
  const { read, all } = readCells(report);
  return {
    summary: withReport(tally.summary, report),
    governed: new Map(tally.governed).set(threshold, withReport(tally.governed.get(threshold) ?? emptySummary, report)),
    unchecked: tally.unchecked,
    inPart: tally.inPart + (report.verdict !== 'notAssessable' && unreadTables(report).length > 0 ? 1 : 0),
    tables: tally.tables + report.tables.length,
    cellsRead: tally.cellsRead + read,
    cells: tally.cells + all,
    checks: tally.checks + (report.verdict === 'notAssessable' ? 0 : report.checksRun),
  };
}

/** The tally with one more input that gave no report. */
export function tallyUnchecked(tally: Tally): Tally {
  return { ...tally, unchecked: tally.unchecked + 1 };
}

/** The figures of the closing line. */
export function closingCounts({ summary, unchecked, inPart, tables, cellsRead, cells, checks }: Tally): ClosingCounts {
  const { reports, notAssessable, errors, warnings, accepted = 0 } = summary;
  return {
    checked: reports - notAssessable - inPart,
    inPart,
    inputs: reports + unchecked,
    tables,
    cellsRead,
    cells,
    checks,
    errors,
    warnings,
    accepted,
  };
}
