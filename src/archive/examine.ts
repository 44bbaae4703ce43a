import { checkBytes } from '../check.ts';
import { formOrLatest, type Localized } from '../forms/index.ts';
import { inputText } from '../messages/run.ts';
import { type ReportWriter, unreadTables } from '../output/index.ts';
import type { Report } from '../report/report.ts';
import { readInput } from '../sources/index.ts';
import type { Orders, Task } from './orders.ts';
import { addTallies, emptyTally, type Tally, tallyOf, uncheckedTally } from './tally.ts';
import { TimeLimitError, withTimeLimit } from './time-limit.ts';

/** What became of one input: plain data, so that a worker can send it and a journal can keep it. */
export interface Result {
  /** The text of each of its reports, as the format writes it. */
  readonly texts: readonly string[];
  readonly tally: Tally;
  /** What is to be said on standard error, a line each. */
  readonly complaints: readonly string[];
}

/** What became of an input that could not be checked. */
export function unchecked(name: string, problem: Localized, { language }: Orders, ...more: readonly string[]): Result {
  return { texts: [], tally: uncheckedTally, complaints: [`${name}: ${problem[language]}`, ...more] };
}

/**
 * Reads and checks one input and writes its reports. It never throws: what cannot be read, a page that takes too long and a fault of ours
 * each cost this one input.
 */
export async function examine(task: Task, orders: Orders, writer: ReportWriter): Promise<Result> {
  const { name, from } = task;
  try {
    const bytes = 'path' in from ? await readInput(from.path, orders.sizeLimit) : from.bytes;
    if (!(bytes instanceof Uint8Array)) return unchecked(name, bytes.problem, orders);
    const reports = withTimeLimit(() => checkBytes(bytes, name, checkOptions(task, orders)), orders.timeLimit);
    if (reports.length === 0) throw new Error('no record');
    return {
      texts: reports.map((report) => writer.report(report)).filter((text) => text !== ''),
      tally: reports.map(tallyOf).reduce(addTallies, emptyTally),
      complaints: reports.flatMap((report) => complaintsOf(report, orders)),
    };
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

function checkOptions({ from, settings }: Task, { encoding }: Orders): Parameters<typeof checkBytes>[2] {
  return {
    settings,
    ...(encoding === null ? {} : { encoding }),
    ...('charset' in from && from.charset !== undefined ? { declared: from.charset } : {}),
  };
}

/** Says what of a report could not be checked. */
function complaintsOf(report: Report, orders: Orders): readonly string[] {
  const { language, encoding, tellsNature } = orders;
  const complaints: Localized[] = [];
  const unread = unreadTables(report);
  if (unread.length > 0) {
    const { tables } = formOrLatest(report.form).definition;
    complaints.push(inputText.unreadTables(unread.map((table) => tables[table].name)));
  }
  if (report.verdict === 'notAssessable') {
    if (!tellsNature) complaints.push(reasonOf(report));
    if (encoding !== null) complaints.push(inputText.forcedEncoding(encoding));
  }
  return complaints.map((text) => `${report.source}: ${text[language]}`);
}

function reasonOf({ findings }: Report): Localized {
  const [first] = findings;
  return findings.find(({ check }) => check === 'not-assessable')?.message ?? first?.message ?? inputText.noTable;
}
