import { checkBytes } from '../../src/check.ts';
import type { Report } from '../../src/report/report.ts';

/** Reads pages and keeps the time. */
export interface Reader {
  readonly read: (
    bytes: Uint8Array,
    name: string,
  ) => { readonly reports: readonly Report[]; readonly milliseconds: number };
  /** Milliseconds per page, in the order of reading. */
  readonly times: readonly number[];
  /** What went wrong, a line each. */
  readonly notes: string[];
}

/** A reader without memory of other sections. */
export function reader(): Reader {
  const times: number[] = [];
  return {
    times,
    notes: [],
    read(bytes, name) {
      const before = performance.now();
      const reports = checkBytes(bytes, name);
      const milliseconds = performance.now() - before;
      times.push(milliseconds);
      return { reports, milliseconds };
    },
  };
}

/** Median and slowest of times. */
export function timesLine(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 0;
  return `time per page: median ${median.toFixed(2)} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(1)} ms`;
}
