import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { formOrLatest, type Localized } from '../forms/index.ts';
import type { Language } from '../messages/language.ts';
import { inputText, runText, usageText } from '../messages/run.ts';
import {
  createWriter,
  type Destination,
  defaultWidth,
  openFile,
  openStream,
  printable,
  type ReportWriter,
  unreadTables,
} from '../output/index.ts';
import type { Report } from '../report/report.ts';
import { defaultLimit, type Input, type PlainFile, type Problem, readInput, readSources } from '../sources/index.ts';
import { colorLevel } from './color.ts';
import { type Environment, isDebugging } from './environment.ts';
import type { Options } from './options.ts';
import { type ExitStatus, exitStatusOf } from './status.ts';
import { closingCounts, emptyTally, tallyReport, tallyUnchecked } from './tally.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

export type Check = (
  bytes: Uint8Array,
  source: string,
  options: { readonly encoding?: string; readonly declared?: string },
) => readonly Report[];

/** What a run needs of the process it runs in. */
export interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  /** Says one line on standard error. */
  readonly say: (line: string) => void;
  readonly environment: Environment;
  /** Loads the core, only once the call is known to be sound. */
  readonly loadCheck: () => Promise<Check>;
}

interface Job {
  readonly options: Options;
  readonly language: Language;
  readonly around: Surroundings;
  readonly destination: Destination;
  readonly writer: ReportWriter;
  readonly checkBytes: Check;
}

/** Checks what the options name and writes the results; the exit status tells the outcome. */
export async function run(options: Options, language: Language, around: Surroundings): Promise<ExitStatus> {
  if (options.output !== null) refuseInput(options.output, options.paths);
  const destination = options.output === null ? openStream(around.stdout) : openFile(options.output);
  try {
    const writer = await createWriter({ ...options, language, ...screenOf(options, around) });
    return await work({ options, language, around, destination, writer, checkBytes: await around.loadCheck() });
  } catch (error) {
    destination.abandon();
    throw error;
  }
}

async function work(job: Job): Promise<ExitStatus> {
  const { options, language, around, destination, writer } = job;
  let tally = emptyTally;
  let matched = false;
  let isRead = await destination.write(writer.begin());

  for await (const found of readSources(options.paths, sourceOptions(options, around))) {
    const source = found.kind === 'file' ? await inputOf(found) : found;
    if (source.kind === 'remark') {
      complain(source.name, source.remark, job);
      continue;
    }
    // Nobody reads on (`| head`): what is left undone is not a pass.
    if (!isRead) return exitStatusOf(tally.summary, tally.unchecked + 1, options);
    matched ||= source.kind === 'input' || source.reason !== 'noMatch';
    const reports = source.kind === 'input' ? checkOne(source, job) : [];
    if (source.kind === 'problem') complain(source.name, source.problem, job);
    if (reports.length === 0) tally = tallyUnchecked(tally);
    for (const report of reports) {
      tally = tallyReport(tally, report);
      explain(report, job);
      isRead = await destination.write(writer.report(report));
    }
  }
  isRead = await destination.write(writer.end(tally.summary));
  if (!matched) {
    destination.abandon();
    return 2;
  }
  destination.finish();
  if (isRead) around.say(runText.closing(closingCounts(tally))[language]);
  return exitStatusOf(tally.summary, tally.unchecked + tally.inPart, options);
}

async function inputOf({ name, path }: PlainFile): Promise<Input | Problem> {
  const bytes = await readInput(path, defaultLimit, name);
  return bytes instanceof Uint8Array ? { kind: 'input', name, bytes } : bytes;
}

/** An exception in the core is a fault of ours: it costs this one input. */
function checkOne(input: Input, job: Job): readonly Report[] {
  const { encoding } = job.options;
  let fault = new Error('no result');
  try {
    const declared = input.charset === undefined ? {} : { declared: input.charset };
    const reports = job.checkBytes(input.bytes, input.name, encoding === null ? declared : { encoding });
    if (reports.length > 0) return reports;
  } catch (error) {
    fault = error instanceof Error ? error : new Error(String(error));
  }
  complain(input.name, inputText.internalError(fault.message), job);
  if (isDebugging(job.around.environment)) job.around.say(fault.stack ?? '');
  return [];
}

function complain(name: string, text: Localized, { around, language }: Job): void {
  around.say(`${name}: ${text[language]}`);
}

/** Says what of a report could not be checked. That it is none, the pretty output on standard output tells itself. */
function explain(report: Report, job: Job): void {
  const { format, output, encoding } = job.options;
  const unread = unreadTables(report);
  if (unread.length > 0) {
    const { tables } = formOrLatest(report.form).definition;
    complain(report.source, inputText.unreadTables(unread.map((table) => tables[table].name)), job);
  }
  if (report.verdict !== 'notAssessable') return;
  if (format !== 'pretty' || output !== null) complain(report.source, reasonOf(report), job);
  if (encoding !== null) complain(report.source, inputText.forcedEncoding(encoding), job);
}

function reasonOf({ findings }: Report): Localized {
  const [first] = findings;
  return findings.find(({ check }) => check === 'not-assessable')?.message ?? first?.message ?? inputText.noTable;
}

function sourceOptions({ stdinName, output }: Options, { stdin }: Surroundings): Parameters<typeof readSources>[1] {
  const always = { stdin, stdinName, offline: false, userAgent: `disclosure-check/${version}` };
  return output === null ? always : { ...always, exclude: output };
}

function screenOf({ color, output }: Options, { stdout, environment }: Surroundings) {
  const isTerminal = output === null && stdout.isTTY === true;
  const width = (isTerminal && stdout.columns) || defaultWidth;
  return { color: colorLevel(color, isTerminal, environment), width };
}

function refuseInput(output: string, paths: readonly string[]): void {
  const target = resolve(output);
  if (paths.some((path) => path !== '-' && resolve(path) === target)) {
    throw new UsageError(usageText.outputIsInput(output));
  }
}

/** Lines for a stream of words: safe for a terminal, and quiet where nobody reads. */
export function sayOn(stream: NodeJS.WritableStream): (line: string) => void {
  stream.on('error', () => {});
  return (text) => {
    for (const line of text.split('\n')) stream.write(`${printable(line)}\n`);
  };
}
