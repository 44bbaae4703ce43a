import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Settings } from '../checks/settings.ts';
import type { Effective } from '../config/effective.ts';
import type { Rulebook } from '../config/rulebook.ts';
import type { Localized } from '../forms/index.ts';
import type { Language } from '../messages/language.ts';
import { inputText, runText, usageText } from '../messages/run.ts';
import {
  createWriter,
  type Destination,
  defaultWidth,
  openFile,
  openStream,
  type ReportWriter,
} from '../output/index.ts';
import type { Report } from '../report/report.ts';
import { type Input, readSources } from '../sources/index.ts';
import { colorLevel } from './color.ts';
import { type Environment, isDebugging } from './environment.ts';
import { governing, rulebookOf } from './governed.ts';
import { type Ledgers, openLedgers } from './ledgers.ts';
import type { Options } from './options.ts';
import type { Say } from './say.ts';
import { type ExitStatus, statusOfRun } from './status.ts';
import { closingCounts, emptyTally, tallyReport, tallyUnchecked } from './tally.ts';
import { unreadIn } from './unread.ts';
import { UsageError } from './usage-error.ts';

export type Check = (
  bytes: Uint8Array,
  source: string,
  options: { readonly encoding?: string; readonly settings?: Settings },
) => readonly Report[];

/** What a run needs of the process it runs in. */
export interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly say: Say;
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
  readonly rulebook: Rulebook;
  readonly ledgers: Ledgers;
}

/** Checks what the options name and writes the results; the exit status tells the outcome. */
export async function run(options: Options, language: Language, around: Surroundings): Promise<ExitStatus> {
  if (options.output !== null) refuseInput(options.output, options.paths);
  const rulebook = await rulebookOf(options);
  const ledgers = openLedgers(options.updateBaseline);
  // What governs the paths is read before any result is written; only what governs a folder further down can still be refused later.
  for (const path of options.paths) {
    const { baseline } = await governing(path, options, rulebook);
    refuseBaseline(options.output, baseline);
    await ledgers.of(baseline);
  }
  const destination = options.output === null ? openStream(around.stdout) : openFile(options.output);
  try {
    const writer = await createWriter({ ...options, language, ...screenOf(options, around) });
    const checkBytes = await around.loadCheck();
    return await work({ options, language, around, destination, writer, checkBytes, rulebook, ledgers });
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

  for await (const source of readSources(options.paths, sourceOptions(options, around))) {
    if (source.kind === 'remark') {
      complain(source.name, source.remark, job);
      continue;
    }
    // Nobody reads on (`| head`): what is left undone is not a pass.
    if (!isRead) return statusOfRun(tallyUnchecked(tally), options.maxWarnings);
    matched ||= source.kind === 'input' || source.reason !== 'noMatch';
    if (source.kind === 'problem') {
      complain(source.name, source.problem, job);
      tally = tallyUnchecked(tally);
      continue;
    }
    const effective = await job.rulebook(source);
    const reports = await judged(checkOne(source, effective.settings, job), source, effective, job);
    if (reports.length === 0) tally = tallyUnchecked(tally);
    for (const report of reports) {
      tally = tallyReport(tally, report, effective.threshold);
      for (const words of unreadIn(report, options)) complain(report.source, words, job);
      isRead = await destination.write(writer.report(report));
    }
  }
  isRead = await destination.write(writer.end(tally.summary));
  if (!matched) {
    destination.abandon();
    return 2;
  }
  destination.finish();
  await job.ledgers.close(around.say, language);
  if (isRead) around.say(runText.closing(closingCounts(tally))[language]);
  return statusOfRun(tally, options.maxWarnings);
}

/** An exception in the core is a fault of ours: it costs this one input. */
function checkOne(input: Input, settings: Settings, job: Job): readonly Report[] {
  const { encoding } = job.options;
  let fault = new Error('no result');
  try {
    const reports = job.checkBytes(input.bytes, input.name, { settings, ...(encoding === null ? {} : { encoding }) });
    if (reports.length > 0) return reports;
  } catch (error) {
    fault = error instanceof Error ? error : new Error(String(error));
  }
  complain(input.name, inputText.internalError(fault.message), job);
  if (isDebugging(job.around.environment)) job.around.say(fault.stack ?? '');
  return [];
}

/** The reports without the findings that their baseline accepts. */
async function judged(reports: readonly Report[], { file }: Input, { settings, baseline }: Effective, job: Job) {
  const ledger = await job.ledgers.of(baseline);
  return ledger === null ? reports : reports.map((report) => ledger.apply(report, settings, file !== null));
}

function complain(name: string, text: Localized, { around, language }: Job): void {
  around.say(`${name}: ${text[language]}`);
}

function sourceOptions({ stdinName, output }: Options, { stdin }: Surroundings): Parameters<typeof readSources>[1] {
  return output === null ? { stdin, stdinName } : { stdin, stdinName, exclude: output };
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

function refuseBaseline(output: string | null, baseline: string | null): void {
  if (output !== null && resolve(output) === baseline) throw new UsageError(usageText.outputIsBaseline(output));
}
