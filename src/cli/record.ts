import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Comparison } from '../archive/comparison.ts';
import type { Result } from '../archive/examine.ts';
import type { Examined } from '../archive/examine-all.ts';
import { sidecarOf, type Written } from '../archive/journal.ts';
import type { Orders } from '../archive/orders.ts';
import { type Progress, startProgress } from '../archive/progress.ts';
import type { Numbered, Shard } from '../archive/shard.ts';
import { addTallies, closingCounts, emptyTally, type Tally, withBetween } from '../archive/tally.ts';
import { type Output, openOutput } from '../archive/unfinished.ts';
import type { Effective } from '../config/effective.ts';
import type { Localized } from '../forms/index.ts';
import { mergeText } from '../messages/merge.ts';
import { progressText } from '../messages/progress.ts';
import { runText } from '../messages/run.ts';
import {
  type AcceptedBetween,
  type BetweenFinding,
  createWriter,
  OutputError,
  openStream,
  type ReportWriter,
  separatorOf,
} from '../output/index.ts';
import { type Interruption, interruptions } from './interruption.ts';
import type { Ledgers } from './ledgers.ts';
import { sayOn } from './say.ts';
import { type ExitStatus, statusOfRun, unread } from './status.ts';
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
  /** What is to be said of a run that has seen all sources itself. */
  readonly remarks: () => readonly Localized[];
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
  // To ask `performance` would load what measures much else.
  const now = () => process.uptime() * 1000;
  const progress = startProgress({ stream, say: sayOn(stream), language, expected, now });
  const writer = await createWriter(orders.writer);
  const target = await openTarget(options, writer);
  if (resume) {
    const { length } = target.done;
    progress.say((length > 0 ? progressText.resumed(length) : progressText.nothingToResume(output ?? ''))[language]);
  }
  if (target.abandoned > 0) progress.say(progressText.begunAnew(output ?? '', target.abandoned)[language]);
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
  return { destination, journal: null, done: [], abandoned: 0, before: '' };
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

/** What has come of a run so far. */
interface State {
  tally: Tally;
  count: number;
  /** Whether any of the inputs was there at all. */
  matched: boolean;
  /** The last text in the output. */
  before: string;
  /** Whether the output is still read (`| head`). */
  isRead: boolean;
}

async function recordAll(results: AsyncIterable<Examined>, recording: Recording): Promise<ExitStatus> {
  const { target, progress, interruption } = recording;
  const { done, before } = target;
  const state: State = {
    tally: done.map((entry) => entry.tally).reduce(addTallies, emptyTally),
    count: done.length,
    matched: done.some((entry) => entry.matched),
    before,
    isRead: true,
  };
  for (const entry of done) await noteOf(entry, recording);
  for await (const examined of untilInterrupted(results, interruption)) {
    if (!state.isRead) return unread;
    await take(examined, state, recording);
    progress.update(state.tally, state.count);
  }
  progress.end();
  return interruption.signal === null ? await finish(state, recording) : await breakOff(state, recording);
}

/** Seconds for which signals may go unheard. */
const DEAF_AT_MOST = 0.01;

/** The results until a signal comes: then what is under way is left alone, for nobody knows how long it takes. */
async function* untilInterrupted<Item>(items: AsyncIterable<Item>, interruption: Interruption): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let heard = process.uptime();
  try {
    for (;;) {
      // Where all the work is done in this thread nothing else would let a signal through.
      if (process.uptime() - heard > DEAF_AT_MOST) {
        await new Promise((resolve) => setImmediate(resolve));
        heard = process.uptime();
      }
      const next = await interruption.orSignal(iterator.next());
      if (next === null || interruption.signal !== null || next.done) return;
      yield next.value;
    }
  } finally {
    const ended = Promise.resolve(iterator.return?.());
    // A generator that waits for something would end only behind that.
    if (interruption.signal === null) await ended;
    else ended.catch(() => {});
  }
}

/** Notes what concerns more than one report: the baselines, and the comparison. */
async function noteOf({ uses, digests }: Pick<Result, 'uses' | 'digests'>, recording: Recording): Promise<void> {
  for (const { file, use } of uses) (await recording.ledgers.of(file))?.note(use);
  recording.comparison?.add(digests);
}

/** Writes one result. */
async function take({ name, ordinal, matched, result }: Examined, state: State, recording: Recording): Promise<void> {
  const { writer, target, progress } = recording;
  const { texts, tally, complaints, uses, digests } = result;
  for (const complaint of complaints) progress.say(complaint);
  const written: Written[] = [];
  for (const text of texts) {
    const separator = separatorOf(writer, state.before, text);
    state.isRead = await target.destination.write(separator + text);
    written.push([Buffer.byteLength(separator), Buffer.byteLength(text)]);
    state.before = text;
  }
  await noteOf(result, recording);
  state.tally = addTallies(state.tally, tally);
  state.count += 1;
  state.matched ||= matched;
  target.journal?.add({ name, ordinal, written, tally, matched, uses, digests });
}

/** Ends a run before its time: an output file can be gone on with, another output is made valid. */
async function breakOff({ tally, count }: State, recording: Recording): Promise<ExitStatus> {
  const { writer, target, progress, interruption, output, orders } = recording;
  const { destination, journal } = target;
  progress.say(progressText.interrupted(count)[orders.language]);
  if (journal && output !== null) progress.say(progressText.resumable(output)[orders.language]);
  else await destination.write(writer.end({ ...tally, between: [], acceptedBetween: [] }));
  destination.leave();
  journal?.keep();
  interruption.pass();
  return 3;
}

/** Compares the reports, ends the output and says how the run went. */
async function finish({ tally, matched }: State, recording: Recording): Promise<ExitStatus> {
  const { writer, target, ledgers, progress, maxWarnings, output, shard, between, orders } = recording;
  const { destination, journal } = target;
  const { language } = orders;
  // A shard sees a part of the reports: they are compared when the shards are merged.
  const { found, accepted, words } = shard === null ? await compare(recording) : nothingCompared;
  const isRead = await destination.write(writer.end({ ...tally, between: found, acceptedBetween: accepted }));
  // A shard may have got none of few inputs.
  if (!matched && shard === null) {
    destination.abandon();
    journal?.discard();
    return 2;
  }
  await destination.finish();
  if (shard !== null && output !== null && !writer.convert) journal?.keepAs(sidecarOf(output));
  else journal?.discard();
  // A shard has met a part of the findings: what it makes of a baseline stands beside its output, for the merge.
  if (shard === null) await ledgers.close(progress.say, language);
  else if (orders.updateBaseline) progress.say(mergeText.updatesBaseline[language]);
  const hasSeenAll = shard === null && target.done.length === 0;
  for (const each of hasSeenAll ? [...words, ...recording.remarks()] : words) progress.say(each[language]);
  if (!isRead) return unread;
  progress.say(
    runText.closing({ ...closingCounts(tally), between: found.length, betweenAccepted: accepted.length })[language],
  );
  return statusOfRun(withBetween(tally, found, between.threshold), maxWarnings);
}

interface ComparedReports {
  readonly found: readonly BetweenFinding[];
  readonly accepted: readonly AcceptedBetween[];
  readonly words: readonly Localized[];
}

const nothingCompared: ComparedReports = { found: [], accepted: [], words: [] };

/** Compares the reports with each other, and what is found with the baseline. */
async function compare({ comparison, between, ledgers }: Recording): Promise<ComparedReports> {
  if (comparison === null) return nothingCompared;
  const { findings: found, words, compared } = comparison.close(between.settings);
  const ledger = await ledgers.of(between.baseline);
  if (ledger === null) return { found, accepted: [], words };
  const { acceptBetween } = await import('../baseline/accept-between.ts');
  const { left, accepted, use } = acceptBetween(found, compared, ledger.acceptor);
  ledger.note(use);
  return { found: left, accepted, words };
}
