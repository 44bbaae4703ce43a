import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { type Course, examineAll } from '../archive/examine-all.ts';
import type { Written } from '../archive/journal.ts';
import type { Orders } from '../archive/orders.ts';
import { type Progress, startProgress } from '../archive/progress.ts';
import { addTallies, closingCounts, emptyTally } from '../archive/tally.ts';
import { type Output, openOutput } from '../archive/unfinished.ts';
import { defaultSettings } from '../checks/index.ts';
import type { Language } from '../messages/language.ts';
import { progressText } from '../messages/progress.ts';
import { runText, usageText } from '../messages/run.ts';
import {
  createWriter,
  defaultWidth,
  OutputError,
  openStream,
  printable,
  type ReportWriter,
  separatorOf,
  type WriterOptions,
} from '../output/index.ts';
import { defaultLimit, readSources, type Source } from '../sources/index.ts';
import { colorLevel } from './color.ts';
import { type Environment, isDebugging } from './environment.ts';
import { type Interruption, interruptions } from './interruption.ts';
import type { Options } from './options.ts';
import { type ExitStatus, exitStatusOf } from './status.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** What a run needs of the process it runs in. */
export interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly environment: Environment;
  /** The file of the program, which worker threads run too. */
  readonly program: URL;
}

interface Job {
  readonly options: Options;
  readonly language: Language;
  readonly writer: ReportWriter;
  readonly output: Output;
  readonly progress: Progress;
  readonly interruption: Interruption;
}

/** Checks what the options name and writes the results; the exit status tells the outcome. */
export async function run(options: Options, language: Language, around: Surroundings): Promise<ExitStatus> {
  if (options.output !== null) refuseInput(options.output, options.paths);
  const orders = ordersOf(options, language, around);
  const writer = await createWriter(orders.writer);
  const { stderr: stream } = around;
  const progress = startProgress({ stream, say: sayOn(stream), language, now: () => performance.now() });
  const output = await outputOf(options, orders, writer, around);
  const interruption = interruptions();
  try {
    const sources = sourcesOf(options, around);
    const course: Course = {
      sources: passing(sources, output),
      orders,
      settingsOf: () => defaultSettings,
      jobs: options.jobs,
      program: around.program,
    };
    if (options.resume) sayResumed(output, options, progress, language);
    return await work({ options, language, writer, output, progress, interruption }, course);
  } catch (error) {
    output.destination.abandon();
    output.journal?.discard();
    throw error;
  } finally {
    progress.end();
    interruption.end();
  }
}

async function work(job: Job, course: Course): Promise<ExitStatus> {
  const { options, language, writer, output, progress, interruption } = job;
  const { destination, journal, done, before } = output;
  let tally = done.map((entry) => entry.tally).reduce(addTallies, emptyTally);
  let sources = done.length;
  let matched = done.some((entry) => entry.matched);
  let previous = before;
  let isRead = true;

  for await (const { name, matched: isMatch, result } of examineAll(course)) {
    // Nobody reads on (`| head`): what is left undone is not a pass.
    if (!isRead) return exitStatusOf(tally.summary, tally.unchecked + 1, options);
    if (interruption.signal !== null) break;
    matched ||= isMatch;
    for (const complaint of result.complaints) progress.say(complaint);
    const written: Written[] = [];
    for (const text of result.texts) {
      const separator = separatorOf(writer, previous, text);
      isRead = await destination.write(separator + text);
      written.push([Buffer.byteLength(separator), Buffer.byteLength(text)]);
      previous = text;
    }
    tally = addTallies(tally, result.tally);
    journal?.add({ name, ordinal: sources, written, tally: result.tally, matched: isMatch });
    sources += 1;
    progress.update(tally, sources);
  }
  progress.end();
  if (interruption.signal !== null) {
    progress.say(progressText.interrupted(sources)[language]);
    if (journal && options.output !== null) progress.say(progressText.resumable(options.output)[language]);
    else await destination.write(writer.end(tally.summary));
    destination.leave();
    journal?.keep();
    interruption.pass();
    return 3;
  }
  isRead = await destination.write(writer.end(tally.summary));
  if (!matched) {
    destination.abandon();
    journal?.discard();
    return 2;
  }
  await destination.finish();
  journal?.discard();
  if (isRead) progress.say(runText.closing(closingCounts(tally))[language]);
  return exitStatusOf(tally.summary, tally.unchecked + tally.inPart, options);
}

/** The sources that an earlier run has not done yet. */
async function* passing(sources: AsyncIterable<Source>, { done }: Output): AsyncGenerator<Source> {
  let count = 0;
  for await (const source of sources) {
    const before = done[count];
    count += 1;
    if (before === undefined) yield source;
    else if (before.name !== source.name) throw new OutputError(progressText.otherInputs(source.name, before.name));
  }
}

function sayResumed({ done }: Output, { output }: Options, progress: Progress, language: Language): void {
  const text = done.length > 0 ? progressText.resumed(done.length) : progressText.nothingToResume(output ?? '');
  progress.say(text[language]);
}

async function outputOf(
  { output, resume, paths }: Options,
  orders: Orders,
  writer: ReportWriter,
  { stdout }: Surroundings,
): Promise<Output> {
  const head = writer.begin();
  if (output !== null) {
    const same = JSON.stringify([version, paths, orders.writer, orders.encoding]);
    const fingerprint = createHash('sha256').update(same).digest('hex');
    return await openOutput(output, {
      head,
      about: { fingerprint, shard: null, writer: orders.writer },
      resume,
      convert: writer.convert,
    });
  }
  const destination = openStream(stdout);
  await destination.write(head);
  return { destination, journal: null, done: [], before: '' };
}

function ordersOf(options: Options, language: Language, around: Surroundings): Orders {
  return {
    writer: writerOptions(options, language, around),
    language,
    encoding: options.encoding,
    timeLimit: options.timeout * 1000,
    sizeLimit: defaultLimit,
    // The pretty output on standard output says it.
    tellsNature: options.format === 'pretty' && options.output === null,
    debug: isDebugging(around.environment),
  };
}

function writerOptions(
  { format, layout, of, bom, ...others }: Options,
  language: Language,
  around: Surroundings,
): WriterOptions {
  return { format, layout, of, bom, language, ...screenOf(others, around) };
}

function sourcesOf({ paths, stdinName, output }: Options, { stdin }: Surroundings): AsyncIterable<Source> {
  return readSources(paths, output === null ? { stdin, stdinName } : { stdin, stdinName, exclude: output });
}

function screenOf({ color, output }: Pick<Options, 'color' | 'output'>, { stdout, environment }: Surroundings) {
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
