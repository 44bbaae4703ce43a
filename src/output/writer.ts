import type { Report } from '../report/report.ts';
import type { Summary } from './summary.ts';

/** A format: text to write before, for each report as it comes, and after the last one. */
export interface ReportWriter {
  readonly begin: () => string;
  readonly report: (report: Report) => string;
  readonly end: (summary: Summary) => string;
}
