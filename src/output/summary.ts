import type { Report, Verdict } from '../report/report.ts';

/** Totals of a run, in the order in which JSON prints them. */
export interface Summary {
  readonly reports: number;
  readonly pass: number;
  readonly warn: number;
  readonly fail: number;
  readonly notAssessable: number;
  readonly errors: number;
  readonly warnings: number;
}

export const emptySummary: Summary = {
  reports: 0,
  pass: 0,
  warn: 0,
  fail: 0,
  notAssessable: 0,
  errors: 0,
  warnings: 0,
};

/** The summary with one more report counted. */
export function withReport(summary: Summary, report: Report): Summary {
  const plus = (verdict: Verdict): number => summary[verdict] + (report.verdict === verdict ? 1 : 0);
  return {
    reports: summary.reports + 1,
    pass: plus('pass'),
    warn: plus('warn'),
    fail: plus('fail'),
    notAssessable: plus('notAssessable'),
    errors: summary.errors + count(report, 'error'),
    warnings: summary.warnings + count(report, 'warning'),
  };
}

function count(report: Report, severity: 'error' | 'warning'): number {
  let found = 0;
  for (const finding of report.findings) if (finding.severity === severity) found += 1;
  return found;
}

/** How many cells of a report are known: a figure, or plainly none (an empty cell, `/`). */
export function readCells(report: Report): { readonly read: number; readonly all: number } {
  let read = 0;
  for (const { state } of report.cells.values()) {
    if (state === 'reported' || state === 'blank' || state === 'notApplicable') read += 1;
  }
  return { read, all: report.cells.size };
}
