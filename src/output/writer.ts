import type { Report } from '../report/report.ts';
import type { Summary } from './summary.ts';

/** A format: text to write before, for each report, between the texts of two reports, and after the last one. */
export interface ReportWriter {
  readonly begin: () => string;
  /** Knows of no other report: a worker may write it while another is written elsewhere. Empty where a report has nothing to say. */
  readonly report: (report: Report) => string;
  /** What parts two texts that are not empty. */
  readonly between: (before: string, after: string) => string;
  readonly end: (summary: Summary) => string;
  /** Makes the file of what was written, for formats that are no text. */
  readonly convert?: (written: string, file: string) => Promise<void>;
}

/** Formats whose reports simply follow each other. */
export const nothing = (): string => '';

/** What parts a text from the one before it; `before` is empty for the first. */
export function separatorOf({ between }: ReportWriter, before: string, text: string): string {
  return before === '' || text === '' ? '' : between(before, text);
}
