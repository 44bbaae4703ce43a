import type { Threshold } from '../config/config.ts';
import type { ClosingCounts } from '../messages/run.ts';
import { addBreakdowns, type Breakdown, breakdownOf, emptyBreakdown } from '../output/breakdown.ts';
import {
  addSummaries,
  breaksOff,
  emptySummary,
  readCells,
  type Summary,
  unreadTables,
  withReport,
} from '../output/summary.ts';
import type { Finding, Report } from '../report/report.ts';

/** What a run has met so far. Tallies add up, whoever has counted them. */
export interface Tally {
  readonly summary: Summary;
  /** Inputs that gave no report at all. */
  readonly unchecked: number;
  /** Reports with a table of which no cell could be read, or of a page that breaks off. */
  readonly inPart: number;
  readonly tables: number;
  readonly cellsRead: number;
  readonly cells: number;
  readonly checks: number;
  /** The summary by what governs the reports, for each configuration has its own threshold: that is the key, as JSON. */
  readonly governed: Readonly<Record<string, Summary>>;
  readonly breakdown: Breakdown;
}

export const emptyTally: Tally = {
  summary: emptySummary,
  unchecked: 0,
  inPart: 0,
  tables: 0,
  cellsRead: 0,
  cells: 0,
  checks: 0,
  governed: {},
  breakdown: emptyBreakdown,
};

/** The tally of one input that gave no report. */
export const uncheckedTally: Tally = { ...emptyTally, unchecked: 1 };

/** The tally of one report. */
export function tallyOf(report: Report, threshold: Threshold): Tally {
  const summary = withReport(emptySummary, report);
  const { read, all } = readCells(report);
  const isAssessable = report.verdict !== 'notAssessable';
  return {
    summary,
    unchecked: 0,
    inPart: isAssessable && (unreadTables(report).length > 0 || breaksOff(report)) ? 1 : 0,
    tables: report.tables.length,
    cellsRead: read,
    cells: all,
    checks: isAssessable ? report.checksRun : 0,
    governed: { [JSON.stringify(threshold)]: summary },
    breakdown: breakdownOf(report),
  };
}

/** Two tallies in one. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    summary: addSummaries(a.summary, b.summary),
    unchecked: a.unchecked + b.unchecked,
    inPart: a.inPart + b.inPart,
    tables: a.tables + b.tables,
    cellsRead: a.cellsRead + b.cellsRead,
    cells: a.cells + b.cells,
    checks: a.checks + b.checks,
    governed: addGoverned(a.governed, b.governed),
    breakdown: addBreakdowns(a.breakdown, b.breakdown),
  };
}

function addGoverned(a: Tally['governed'], b: Tally['governed']): Tally['governed'] {
  const sum = { ...a };
  for (const [threshold, summary] of Object.entries(b)) {
    const before = sum[threshold];
    sum[threshold] = before ? addSummaries(before, summary) : summary;
  }
  return sum;
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

/** The tally with what was found between reports, for the exit status: no report has it, and none is worse for it. */
export function withBetween(tally: Tally, findings: readonly Finding[], threshold: Threshold): Tally {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const summary = { ...emptySummary, errors: count('error'), warnings: count('warning') };
  return addTallies(tally, {
    ...emptyTally,
    summary,
    governed: { [JSON.stringify(threshold)]: summary },
  });
}
