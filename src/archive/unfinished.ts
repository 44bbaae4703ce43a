import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { progressText } from '../messages/progress.ts';
import { type Destination, OutputError, openFile, partialOf, type ReportWriter } from '../output/index.ts';
import { type Entry, type Head, type Journal, openJournal, readJournal, safePart } from './journal.ts';
import { isRunning, ownLife, type ProcessLife } from './process-life.ts';

/** An output file with the journal of what is in it. */
export interface Output {
  readonly destination: Destination;
  /** Null for a device or a pipe: nothing of it is left when a run is cut off. */
  readonly journal: Journal | null;
  /** What an earlier run had done, to be passed over; empty where the run begins anew. */
  readonly done: readonly Entry[];
  /** How many sources an unfinished run had done that this one does not go on with: it begins anew in its place. */
  readonly abandoned: number;
  /** The last text in the output; empty where there is none. */
  readonly before: string;
}

export interface OutputOptions {
  /** The text before the first report. */
  readonly head: string;
  readonly about: Omit<Head, keyof ProcessLife | 'bytes'>;
  readonly resume: boolean;
  /** See `ReportWriter.convert`. */
  readonly convert?: ReportWriter['convert'];
}

/** Opens an output file anew, or where an earlier run was cut off. Throws an OutputError where it cannot go on there. */
export async function openOutput(file: string, options: OutputOptions): Promise<Output> {
  const partial = partialOf(file);
  if (partial === null) {
    const destination = openFile(file);
    await destination.write(options.head);
    return { destination, journal: null, done: [], abandoned: 0, before: '' };
  }
  const path = `${partial}.journal`;
  const { fingerprint } = options.about;
  const head = { ...options.about, ...ownLife(), bytes: Buffer.byteLength(options.head) };
  const left = readJournal(path);
  if (left && isRunning(left.head)) throw new OutputError(progressText.otherRun(file, left.head.process));
  const safe = left && safePart(left, sizeOf(partial));
  if (left && safe && options.resume) {
    if (left.head.fingerprint !== fingerprint) throw new OutputError(progressText.otherOptions(file));
    const entries = left.entries.slice(0, safe.count);
    return {
      destination: openFile(file, { keep: safe.bytes, ...options }),
      journal: openJournal(path, { head, entries }),
      done: entries,
      abandoned: 0,
      before: lastText(partial, entries, safe.bytes),
    };
  }
  const destination = openFile(file, options);
  await destination.write(options.head);
  return {
    destination,
    journal: openJournal(path, { head, entries: [] }),
    done: [],
    abandoned: safe?.count ?? 0,
    before: '',
  };
}

function lastText(partial: string, entries: readonly Entry[], end: number): string {
  const [, length] = entries.flatMap(({ written }) => written).at(-1) ?? [0, 0];
  const bytes = Buffer.alloc(length);
  const descriptor = openSync(partial, 'r');
  try {
    readSync(descriptor, bytes, 0, length, end - length);
  } finally {
    closeSync(descriptor);
  }
  return bytes.toString();
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
