import type { Finding, Report } from '../report/report.ts';
import type { Breakdown } from './breakdown.ts';
import type { Summary } from './summary.ts';

/** What stands at the end of an output. */
export interface Closing {
  readonly summary: Summary;
  readonly breakdown: Breakdown;
  /** What was found between reports. */
  readonly between: readonly BetweenFinding[];
  /** Of what was found between reports, what a baseline accepts. */
  readonly acceptedBetween: readonly AcceptedBetween[];
}

/** A finding between reports: it is about the later one. */
export interface BetweenFinding extends Finding {
  readonly source: string;
  readonly publisher: string;
  readonly year: number;
  /** The name by which the body is told from all others; null where others may bear its name. */
  readonly body: string | null;
  /** The sources that it was compared with. */
  readonly against: readonly string[];
}

/** A finding between reports that a baseline accepts, and why. */
export interface AcceptedBetween extends BetweenFinding {
  readonly reason: string;
}

/** A format: text to write before, for each report, between the texts of two reports, and after the last one. */
export interface ReportWriter {
  readonly begin: () => string;
  /** Knows of no other report: a worker may write it while another is written elsewhere. Empty where a report has nothing to say. */
  readonly report: (report: Report) => string;
  /** What parts two texts that are not empty. */
  readonly between: (before: string, after: string) => string;
  readonly end: (closing: Closing) => string;
  /** Makes the file of what was written, for formats that are no text. */
  readonly convert?: (written: string, file: string) => Promise<void>;
}

/** Formats whose reports simply follow each other. */
export const nothing = (): string => '';

/** What parts a text from the one before it; `before` is empty for the first. */
export function separatorOf({ between }: ReportWriter, before: string, text: string): string {
  return before === '' || text === '' ? '' : between(before, text);
}
