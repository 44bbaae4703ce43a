import { availableParallelism } from 'node:os';
import type { Effective } from '../config/effective.ts';
import type { Source } from '../sources/index.ts';
import { examine, nothingBut, type Result, unchecked } from './examine.ts';
import { inOrder, type Window } from './in-order.ts';
import type { Orders, Task } from './orders.ts';
import { type Pool, startPool } from './pool.ts';
import type { Numbered } from './shard.ts';
import { openWorkshop } from './workshop.ts';

/** A source that gives something to examine. */
export type Given = Source & { readonly kind: 'file' | 'input' };

/** What is to be examined, and how. */
export interface Course {
  readonly sources: AsyncIterable<Numbered>;
  readonly orders: Orders;
  /** How the checks are to be run on an input. */
  readonly effectiveFor: (source: Given) => Promise<Effective>;
  /** The file on disk that an input comes from; null where it comes from none. */
  readonly fileOf: (source: Given) => string | null;
  /** Inputs examined at once; null leaves it to their number. */
  readonly jobs: number | null;
  /** The file of the program, which workers run too. */
  readonly program: URL;
}

/** What became of one source. */
export interface Examined {
  readonly name: string;
  /** The number of the source among all of the run, those of other shards counted. */
  readonly ordinal: number;
  /** Whether it is something that was asked for: no remark, and no place without reports. */
  readonly matched: boolean;
  readonly result: Result;
}

/** Workers pay from about so many inputs on: starting one takes as long as checking as many. Even a single one does, for it never waits. */
const WORTH_WORKERS = 100;
/** More than these gain nothing: by then the main thread is busy with reading archives and writing. */
const MOST_WORKERS = 8;
/** Results may wait for one that takes long, so many a worker. */
const WAITING_PER_WORKER = 16;
const MOST_BYTES_UNDER_WAY = 64 * 1024 * 1024;

/**
 * Examines sources one after the other, in this thread at first and on worker threads once there are many. The results come in the order
 * of the sources, whatever does the work; memory does not grow with their number.
 */
export async function* examineAll(course: Course): AsyncGenerator<Examined> {
  const { sources, orders, jobs } = course;
  const workshop = await openWorkshop(orders, { isWatched: false });
  const workers = jobs ?? Math.min(availableParallelism(), MOST_WORKERS);
  const alone = jobs !== null && jobs > 1 ? 0 : WORTH_WORKERS;
  let pool: Pool | null = null;
  let started = 0;

  const work = async ({ source, ordinal }: Numbered): Promise<Examined> => {
    const { name } = source;
    if (source.kind === 'remark') {
      return { name, ordinal, matched: false, result: nothingBut(`${name}: ${source.remark[orders.language]}`) };
    }
    if (source.kind === 'problem') {
      const matched = source.reason !== 'noMatch';
      return { name, ordinal, matched, result: unchecked(name, source.problem, orders) };
    }
    const task = taskOf(source, await course.effectiveFor(source), course.fileOf(source) !== null);
    started += 1;
    if (started > alone) pool ??= startPool(course.program, orders, workers);
    return { name, ordinal, matched: true, result: await (pool?.examine(task) ?? examine(task, workshop)) };
  };

  const window: Window = { items: workers * WAITING_PER_WORKER, weight: MOST_BYTES_UNDER_WAY };
  try {
    yield* inOrder(sources, work, ({ source }) => weightOf(source), window);
  } finally {
    await closing(pool);
  }
}

/** The pool is set in a function that TypeScript does not follow. */
async function closing(pool: Pool | null): Promise<void> {
  await pool?.close();
}

function taskOf(source: Given, { settings, threshold, baseline }: Effective, isFile: boolean): Task {
  const how = { name: source.name, isFile, settings, threshold, baseline };
  if (source.kind === 'file') return { ...how, from: { path: source.path } };
  const { bytes, charset } = source;
  return { ...how, from: { bytes, ...(charset === undefined ? {} : { charset }) } };
}

function weightOf(source: Source): number {
  return source.kind === 'input' ? source.bytes.length : 0;
}
