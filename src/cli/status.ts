import type { Summary } from '../output/summary.ts';

export const failLevels = ['error', 'warning', 'never'] as const;

export type FailLevel = (typeof failLevels)[number];

/** 0 all is well · 1 findings · 2 wrong usage · 3 some input or table could not be checked. */
export type ExitStatus = 0 | 1 | 2 | 3;

export interface Threshold {
  readonly failOn: FailLevel;
  readonly maxWarnings: number | null;
}

/** The exit status of a run that was carried out; `unchecked` counts the inputs without a report and the reports with an unread table. */
export function exitStatusOf(summary: Summary, unchecked: number, { failOn, maxWarnings }: Threshold): ExitStatus {
  if (unchecked > 0 || summary.notAssessable > 0) return 3;
  if (maxWarnings !== null && summary.warnings > maxWarnings) return 1;
  if (failOn === 'never') return 0;
  if (summary.errors > 0) return 1;
  return failOn === 'warning' && summary.warnings > 0 ? 1 : 0;
}
