import { dirname, relative, resolve, sep } from 'node:path';
import type { Finding, Report } from '../report/report.ts';

/** An accepted finding: never its line, its figures or its words, which change without the finding being another. */
export interface Entry {
  readonly report: string;
  readonly check: string;
  /** Their identifiers, in alphabetical order and parted by spaces; empty where the finding names none. */
  readonly cells: string;
  /** How many findings of one report are alike in check and cells; 1 where absent. */
  readonly count?: number;
  /** Why it is accepted; written by people. */
  readonly reason: string;
}

/** Accepted findings of earlier runs. */
export interface Baseline {
  /** Absolute path. */
  readonly file: string;
  readonly entries: readonly Entry[];
}

/**
 * Which report an entry is about. Where the page names its publisher and year, these and the edition: the entry holds wherever the file
 * lies and whatever it is called. Otherwise the source, as a path relative to the baseline's folder: the same from every working
 * directory. A name that was made up for standard input stands as it is.
 */
export function reportKeyOf(report: Report, baselineFile: string, isFile: boolean): string {
  const { publisher, year, form, source } = report;
  if (publisher !== null && year !== null && form !== null) return `${publisher} ${year} (${form})`;
  return isFile ? pathFrom(baselineFile, source) : source;
}

/** The path of a source from the folder of a baseline. */
export function pathFrom(baselineFile: string, source: string): string {
  return relative(dirname(baselineFile), resolve(source)).split(sep).join('/');
}

/** The cells of a finding as an entry has them. With the report and the check they make two findings the same one. */
export function cellsOf({ cells }: Finding): string {
  return cells.toSorted().join(' ');
}
