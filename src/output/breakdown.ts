import type { Finding, Report } from '../report/report.ts';

/** How many reports there are of each year and edition, and how many errors and warnings of each check. */
export interface Breakdown {
  /** By year; '' where a page does not say it. */
  readonly years: Counts;
  /** By edition; '' where no table was read. */
  readonly forms: Counts;
  readonly checks: Counts;
}

export type Counts = Readonly<Record<string, number>>;

export const emptyBreakdown: Breakdown = { years: {}, forms: {}, checks: {} };

export function breakdownOf({ year, form, findings }: Report): Breakdown {
  return { years: { [year ?? '']: 1 }, forms: { [form ?? '']: 1 }, checks: countByCheck(findings) };
}

/** Errors and warnings by their check. */
function countByCheck(findings: readonly Finding[]): Counts {
  const counts: Record<string, number> = {};
  for (const { check, severity } of findings) if (severity !== 'info') counts[check] = (counts[check] ?? 0) + 1;
  return counts;
}

/** Two breakdowns in one. */
export function addBreakdowns(a: Breakdown, b: Breakdown): Breakdown {
  return {
    years: addCounts(a.years, b.years),
    forms: addCounts(a.forms, b.forms),
    checks: addCounts(a.checks, b.checks),
  };
}

function addCounts(a: Counts, b: Counts): Counts {
  const sum = { ...a };
  for (const [key, count] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}
