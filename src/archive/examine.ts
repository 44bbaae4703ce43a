import { accept, type Use } from '../baseline/accept.ts';
import { checkBytes } from '../check.ts';
import type { Localized } from '../forms/index.ts';
import { inputText } from '../messages/run.ts';
import type { Report } from '../report/report.ts';
import { readInput } from '../sources/index.ts';
import { cacheKey } from './cache.ts';
import type { Orders, Task } from './orders.ts';
import type { Digest } from './panel/digest.ts';
import { addTallies, emptyTally, type Tally, tallyOf, uncheckedTally } from './tally.ts';
import { TimeLimitError, withTimeLimit } from './time-limit.ts';
import { unreadIn } from './unread.ts';
import type { Workshop } from './workshop.ts';

/** What became of one input: plain data, so that a worker can send it and a journal can keep it. */
export interface Result {
  /** The text of each of its reports, as the format writes it. */
  readonly texts: readonly string[];
  readonly tally: Tally;
  /** What is to be said on standard error, a line each. */
  readonly complaints: readonly string[];
  /** What its reports make of a baseline. */
  readonly uses: readonly { readonly file: string; readonly use: Use }[];
  /** What the checks between reports need of them; null for one that cannot be compared. Empty where nothing is compared. */
  readonly digests: readonly (Digest | null)[];
}

/** A source that gives nothing but words. */
export const nothingBut = (...complaints: readonly string[]): Result => ({
  texts: [],
  tally: emptyTally,
  complaints,
  uses: [],
  digests: [],
});

/** What became of an input that could not be checked. */
export function unchecked(name: string, problem: Localized, { language }: Orders, ...more: readonly string[]): Result {
  return { ...nothingBut(`${name}: ${problem[language]}`, ...more), tally: uncheckedTally };
}

/**
 * Reads and checks one input and writes its reports. It never throws: what cannot be read, a page that takes too long and a fault of ours
 * each cost this one input.
 */
export async function examine(task: Task, workshop: Workshop): Promise<Result> {
  const { name, from } = task;
  const { orders } = workshop;
  try {
    const bytes = 'path' in from ? await readInput(from.path, orders.sizeLimit, name, orders.timeLimit) : from.bytes;
    if (!(bytes instanceof Uint8Array)) return unchecked(name, bytes.problem, orders);
    return await remembered(bytes, task, workshop);
  } catch (error) {
    if (error instanceof TimeLimitError) return unchecked(name, inputText.timedOut(orders.timeLimit / 1000), orders);
    const fault = error instanceof Error ? error : new Error(String(error));
    return unchecked(
      name,
      inputText.internalError(fault.message),
      orders,
      ...(orders.debug ? [fault.stack ?? ''] : []),
    );
  }
}

/** The result of an earlier run where it is known; it depends on nothing but what makes the key. */
async function remembered(bytes: Uint8Array, task: Task, workshop: Workshop): Promise<Result> {
  const { cache, orders, acceptor } = workshop;
  if (cache === null) return await examineBytes(bytes, task, workshop);
  const { from, ...others } = task;
  const accepted = task.baseline === null ? [] : [...(await acceptor(task.baseline)).entries.values()];
  const { timeLimit, debug, cache: _, ...same } = orders;
  const key = cacheKey([same, others, 'charset' in from ? from.charset : null, accepted], bytes);
  const known = await cache.get(key);
  if (known !== null) return known;
  const result = await examineBytes(bytes, task, workshop);
  await cache.put(key, result);
  return result;
}

async function examineBytes(bytes: Uint8Array, task: Task, workshop: Workshop): Promise<Result> {
  const { orders, writer } = workshop;
  const check = () => checkBytes(bytes, task.name, checkOptions(task, orders));
  const found = workshop.isWatched ? check() : withTimeLimit(check, orders.timeLimit);
  if (found.length === 0) throw new Error('no record');
  const { reports, uses } = await judged(found, task, workshop);
  return {
    texts: reports.map((report) => writer.report(report)).filter((text) => text !== ''),
    tally: reports.map((report) => tallyOf(report, task.threshold)).reduce(addTallies, emptyTally),
    complaints: reports.flatMap((report) =>
      unreadIn(report, orders).map((words) => `${report.source}: ${words[orders.language]}`),
    ),
    uses,
    digests: orders.compares ? await digestsOf(reports) : [],
  };
}

/** The digests of the assessable reports. A run that compares nothing does not load what makes them. */
async function digestsOf(reports: readonly Report[]): Promise<Result['digests']> {
  const { digestOf } = await import('./panel/digest.ts');
  return reports.filter(({ verdict }) => verdict !== 'notAssessable').map(digestOf);
}

/** The reports without the findings that their baseline accepts. */
async function judged(
  reports: readonly Report[],
  { baseline: file, settings, isFile }: Task,
  { acceptor }: Workshop,
): Promise<{ readonly reports: readonly Report[]; readonly uses: Result['uses'] }> {
  if (file === null) return { reports, uses: [] };
  const ours = await acceptor(file);
  const each = reports.map((report) => accept(report, ours, settings, isFile));
  return { reports: each.map(({ report }) => report), uses: each.map(({ use }) => ({ file, use })) };
}

function checkOptions({ from, settings }: Task, { encoding }: Orders): Parameters<typeof checkBytes>[2] {
  return {
    settings,
    ...(encoding === null ? {} : { encoding }),
    ...('charset' in from && from.charset !== undefined ? { declared: from.charset } : {}),
  };
}
