import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Comparison } from '../archive/comparison.ts';
import type { Result } from '../archive/examine.ts';
import type { Examined } from '../archive/examine-all.ts';
import type { Written } from '../archive/journal.ts';
import { sidecarOf } from '../archive/merge.ts';
import type { Orders } from '../archive/orders.ts';
import { type Progress, startProgress } from '../archive/progress.ts';
import type { Numbered, Shard } from '../archive/shard.ts';
import { addTallies, closingCounts, emptyTally, withBetween } from '../archive/tally.ts';
import { type Output, openOutput } from '../archive/unfinished.ts';
import type { Effective } from '../config/effective.ts';
import { progressText } from '../messages/progress.ts';
import { runText } from '../messages/run.ts';
import { createWriter, OutputError, openStream, type ReportWriter, separatorOf } from '../output/index.ts';
import { type Interruption, interruptions } from './interruption.ts';
import type { Ledgers } from './ledgers.ts';
import { sayOn } from './say.ts';
import { type ExitStatus, statusOfRun } from './status.ts';
import type { Surroundings } from './surroundings.ts';

/** What is to be done with the results of a run. */
export interface RecordingOptions {
  readonly orders: Orders;
  /** What this run and one that it goes on with, or is merged with, must have in common. */
  readonly same: readonly unknown[];
  /** Null is standard output. */
  readonly output: string | null;
  readonly resume: boolean;
  readonly shard: Shard | null;
  readonly maxWarnings: number | null;
  readonly ledgers: Ledgers;
  /** The reports to be compared with each other; null where nothing is compared. */
  readonly comparison: Comparison | null;
  /** What holds for what is found between reports. */
  readonly between: Effective;
  /** How many sources there are; null where that is not known. */
  readonly expected: () => Promise<number | null>;
  readonly around: Surroundings;
}

/** Where the results of a run go. */
export interface Recording extends RecordingOptions {
  readonly writer: ReportWriter;
  readonly target: Output;
  readonly progress: Progress;
  readonly interruption: Interruption;
}

/** Opens the output of a run; where it goes on with another, it says so. */
export async function openRecording(options: RecordingOptions): Promise<Recording> {
  const { orders, around, output, resume } = options;
  const { stderr: stream } = around;
  const { language } = orders;
  const { expected } = options;
  const progress = startProgress({ stream, say: sayOn(stream), language, expected, now: () => performance.now() });
  const writer = await createWriter(orders.writer);
  const target = await openTarget(options, writer);
  if (resume) {
    const { length } = target.done;
    progress.say((length > 0 ? progressText.resumed(length) : progressText.nothingToResume(output ?? ''))[language]);
  }
  return { ...options, writer, target, progress, interruption: interruptions() };
}

async function openTarget(options: RecordingOptions, writer: ReportWriter): Promise<Output> {
  const { output, orders, same, shard, resume, around } = options;
  const head = writer.begin();
  if (output !== null) {
    // What stands beside the output of an earlier run by this name does not belong to this one.
    await rm(sidecarOf(output), { force: true });
    const fingerprint = createHash('sha256').update(JSON.stringify(same)).digest('hex');
    const about = { fingerprint, shard, writer: orders.writer };
    return await openOutput(output, { head, about, resume, convert: writer.convert });
  }
  const destination = openStream(around.stdout);
  await destination.write(head);
  return { destination, journal: null, done: [], before: '' };
}

/** The sources that an earlier run has not done yet. Throws an OutputError where it had others. */
export async function* passingDone(
  sources: AsyncIterable<Numbered>,
  { target: { done } }: Recording,
): AsyncGenerator<Numbered> {
  let count = 0;
  for await (const numbered of sources) {
    const before = done[count];
    const { name } = numbered.source;
    count += 1;
    if (before === undefined) yield numbered;
    else if (before.name !== name) throw new OutputError(progressText.otherInputs(name, before.name));
  }
  const lacking = done[count];
  if (lacking !== undefined) throw new OutputError(progressText.lackingInput(lacking.name));
}

/**
 * Writes results as they come; the exit status tells the outcome. What goes wrong on the way leaves no output behind, but an earlier run that
 * this one was to go on with is not lost by it.
 */
export async function record(results: AsyncIterable<Examined>, recording: Recording): Promise<ExitStatus> {
  const { target, progress, interruption } = recording;
  const { destination, journal, done } = target;
  try {
    return await recordAll(results, recording);
  } catch (error) {
    if (done.length > 0) {
      destination.leave();
      journal?.keep();
    } else {
      destination.abandon();
      journal?.discard();
    }
    throw error;
  } finally {
    progress.end();
    interruption.end();
  }
}

async function recordAll(results: AsyncIterable<Examined>, recording: Recording): Promise<ExitStatus> {
  const { writer, target, ledgers, progress, interruption, maxWarnings, output, shard, comparison, between } =
    recording;
  const { language } = recording.orders;
  const { destination, journal, done } = target;
  let tally = done.map((entry) => entry.tally).reduce(addTallies, emptyTally);
  let count = done.length;
  let matched = done.some((entry) => entry.matched);
  let { before } = target;
  let isRead = true;
  const noteOf = async ({ uses, digests }: Pick<Result, 'uses' | 'digests'>): Promise<void> => {
    for (const { file, use } of uses) (await ledgers.of(file))?.note(use);
    comparison?.add(digests);
  };
  for (const entry of done) await noteOf(entry);

  for await (const { name, ordinal, matched: isMatch, result } of results) {
    // Nobody reads on (`| head`): what is left undone is not a pass.
    if (!isRead) return statusOfRun({ ...tally, unchecked: tally.unchecked + 1 }, maxWarnings);
    if (interruption.signal !== null) break;
    matched ||= isMatch;
    for (const complaint of result.complaints) progress.say(complaint);
    const written: Written[] = [];
    for (const text of result.texts) {
      const separator = separatorOf(writer, before, text);
      isRead = await destination.write(separator + text);
      written.push([Buffer.byteLength(separator), Buffer.byteLength(text)]);
      before = text;
    }
    await noteOf(result);
    tally = addTallies(tally, result.tally);
    count += 1;
    const { uses, digests } = result;
    journal?.add({ name, ordinal, written, tally: result.tally, matched: isMatch, uses, digests });
    progress.update(tally, count);
  }
  progress.end();
  if (interruption.signal !== null) {
    progress.say(progressText.interrupted(count)[language]);
    if (journal && output !== null) progress.say(progressText.resumable(output)[language]);
    else await destination.write(writer.end({ ...tally, between: [] }));
    destination.leave();
    journal?.keep();
    interruption.pass();
    return 3;
  }
  // A shard sees a part of the reports: they are compared when the shards are merged.
  const compared = shard === null ? comparison?.close(between.settings) : undefined;
  const found = compared?.findings ?? [];
  isRead = await destination.write(writer.end({ ...tally, between: found }));
  // A shard may have got none of few inputs.
  if (!matched && shard === null) {
    destination.abandon();
    journal?.discard();
    return 2;
  }
  await destination.finish();
  if (shard !== null && output !== null && !writer.convert) journal?.keepAs(sidecarOf(output));
  else journal?.discard();
  await ledgers.close(progress.say, language);
  for (const words of compared?.words ?? []) progress.say(words[language]);
  if (isRead) progress.say(runText.closing({ ...closingCounts(tally), between: found.length })[language]);
  return statusOfRun(withBetween(tally, found, between.threshold), maxWarnings);
}
