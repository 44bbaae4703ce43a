import { definitionOf, type TableId } from '../forms/index.ts';
import type { Cell, Report, Verdict } from '../report/report.ts';

/** Totals of a run, in the order in which JSON prints them. */
export interface Summary {
  readonly reports: number;
  readonly pass: number;
  readonly warn: number;
  readonly fail: number;
  readonly notAssessable: number;
  readonly errors: number;
  readonly warnings: number;
  /** Findings that a baseline accepts; absent where there are none. */
  readonly accepted?: number;
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
    ...withAccepted(summary.accepted, report.accepted.length),
  };
}

/** Two summaries in one. */
export function addSummaries(a: Summary, b: Summary): Summary {
  return {
    reports: a.reports + b.reports,
    pass: a.pass + b.pass,
    warn: a.warn + b.warn,
    fail: a.fail + b.fail,
    notAssessable: a.notAssessable + b.notAssessable,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    ...withAccepted(a.accepted, b.accepted ?? 0),
  };
}

function withAccepted(before = 0, more: number): { readonly accepted?: number } {
  return before + more === 0 ? {} : { accepted: before + more };
}

function count(report: Report, severity: 'error' | 'warning'): number {
  let found = 0;
  for (const finding of report.findings) if (finding.severity === severity) found += 1;
  return found;
}

/** How many cells of a report are known, a figure or plainly none (an empty cell, `/`), and how many of these are empty. */
export function readCells(report: Report): { readonly read: number; readonly all: number; readonly blank: number } {
  let read = 0;
  let blank = 0;
  for (const cell of report.cells.values()) {
    if (isRead(cell)) read += 1;
    if (cell.state === 'blank') blank += 1;
  }
  return { read, all: report.cells.size, blank };
}

/** The tables that stand on the page and of which not one cell could be read: nothing in them was checked. */
export function unreadTables(report: Report): readonly TableId[] {
  const unread = new Set(report.tables.map(({ table }) => table));
  for (const cell of report.cells.values()) if (isRead(cell)) unread.delete(definitionOf(cell.id).table);
  return [...unread];
}

/** Whether the page breaks off before the tables of the report end. */
export function breaksOff({ remarks }: Report): boolean {
  return remarks.some(({ kind }) => kind === 'brokenOff');
}

function isRead({ state }: Cell): boolean {
  return state === 'reported' || state === 'blank' || state === 'notApplicable';
}
