import type { Tally } from '../archive/tally.ts';
import type { Threshold } from '../config/config.ts';
import type { Summary } from '../output/summary.ts';

/**
 * 0 all is well · 1 findings · 2 wrong usage or configuration · 3 some input or table could not be checked · 141 whoever read the output has
 * gone.
 */
export type ExitStatus = 0 | 1 | 2 | 3 | 141;

/** 128 and the number of SIGPIPE: what a shell sees of a program that such a reader ends (`| head`). Node ignores the signal itself. */
export const unread: ExitStatus = 141;

/** The exit status of a run that was carried out; `unchecked` counts the inputs without a report and the reports with an unread table or of a broken-off page. */
export function exitStatusOf(summary: Summary, unchecked: number, { failOn, maxWarnings }: Threshold): ExitStatus {
  if (unchecked > 0 || summary.notAssessable > 0) return 3;
  if (maxWarnings !== null && summary.warnings > maxWarnings) return 1;
  if (failOn === 'never') return 0;
  if (summary.errors > 0) return 1;
  return failOn === 'warning' && summary.warnings > 0 ? 1 : 0;
}

/** The exit status of a run: the worst of what each configuration makes of its reports, and of the call's own limit for all warnings. */
export function statusOfRun(tally: Tally, maxWarnings: number | null): ExitStatus {
  const unchecked = tally.unchecked + tally.inPart;
  let status = exitStatusOf(tally.summary, unchecked, { failOn: 'never', maxWarnings });
  for (const [key, summary] of Object.entries(tally.governed)) {
    const threshold: Threshold = JSON.parse(key);
    const own = exitStatusOf(summary, 0, threshold);
    if (own > status) status = own;
  }
  return status;
}
