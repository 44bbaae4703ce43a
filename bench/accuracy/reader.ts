import { checkBytes, checkDocument } from '../../src/check.ts';
import { looksBinary, readDocument } from '../../src/document/index.ts';
import type { Report } from '../../src/report/report.ts';

/** Reads pages and keeps the time. */
export interface Reader {
  readonly read: (
    bytes: Uint8Array,
    name: string,
  ) => { readonly reports: readonly Report[]; readonly milliseconds: number };
  /** Milliseconds per page, in the order of reading. */
  readonly times: readonly number[];
  /** The same beyond decoding and parsing the page. */
  readonly beyond: readonly number[];
  /** Milliseconds that each page took when it was read for the first time. */
  readonly atFirst: readonly number[];
  /** What went wrong, a line each. */
  readonly notes: string[];
}

/** A page that is read a few times is in the caches of the machine; what is asked for is the time of a warm process. */
const ROUNDS = 6;

/**
 * The least time of a few that the reading of a page takes, and what of it is not decoding and parsing: what else the process does in between
 * (compiling, collecting garbage) is not the page's.
 */
function best(bytes: Uint8Array, name: string): { readonly milliseconds: number; readonly beyond: number } {
  let milliseconds = Number.POSITIVE_INFINITY;
  let beyond = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    looksBinary(bytes);
    const { document } = readDocument(bytes);
    const parsed = performance.now();
    checkDocument(document, name);
    const end = performance.now();
    milliseconds = Math.min(milliseconds, end - start);
    beyond = Math.min(beyond, end - parsed);
  }
  return { milliseconds, beyond };
}

/** A reader without memory of other sections. */
export function reader(): Reader {
  const times: number[] = [];
  const beyond: number[] = [];
  const atFirst: number[] = [];
  return {
    times,
    beyond,
    atFirst,
    notes: [],
    read(bytes, name) {
      const start = performance.now();
      const reports = checkBytes(bytes, name);
      atFirst.push(performance.now() - start);
      const time = best(bytes, name);
      times.push(time.milliseconds);
      beyond.push(time.beyond);
      return { reports, milliseconds: time.milliseconds };
    },
  };
}

const medianOf = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** Median and slowest of times, the median beyond the parse, and that of the first readings. */
export function timesLine({ times, beyond, atFirst }: Reader): string {
  const slowest = Math.max(...times).toFixed(1);
  return `time per page: median ${medianOf(times).toFixed(2)} ms (${medianOf(beyond).toFixed(2)} ms beyond the parse), slowest ${slowest} ms (each the best of ${ROUNDS}); read for the first time: median ${medianOf(atFirst).toFixed(2)} ms`;
}
