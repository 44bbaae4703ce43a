import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import type { Tally } from './tally.ts';

/** What a run has done with one of its sources. */
export interface Entry {
  readonly name: string;
  /** Bytes of the output that it has added. */
  readonly bytes: number;
  readonly tally: Tally;
}

/** What an earlier run has left: what it had done, and for whom. */
export interface Left {
  /** What a run must have in common with the one that goes on with it. */
  readonly fingerprint: string;
  /** The process that wrote it. */
  readonly process: number;
  /** Bytes of the output before the first entry. */
  readonly head: number;
  readonly entries: readonly Entry[];
}

/** Keeps what a run has done beside its unfinished output, a line an entry, so that another can go on where it was cut off. */
export interface Journal {
  readonly add: (entry: Entry) => void;
  /** The output is whole: there is nothing to go on with. */
  readonly discard: () => void;
  /** The run ends before its time: what was done is kept. */
  readonly keep: () => void;
}

/** Reads a journal; null where there is none that can be read. A last line that was cut off with its run does not count. */
export function readJournal(path: string): Left | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const lines = text.split('\n').slice(0, -1);
  try {
    const [head, ...entries] = lines.map((line): unknown => JSON.parse(line));
    return isHead(head) ? { ...head, entries: entries.filter(isEntry) } : null;
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is Omit<Left, 'entries'> {
  return typeof value === 'object' && value !== null && 'fingerprint' in value && 'process' in value && 'head' in value;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'name' in value && 'bytes' in value && 'tally' in value;
}

/** Begins a journal anew, with what an earlier run has left of one. */
export function openJournal(path: string, { entries, ...head }: Left): Journal {
  const descriptor = openSync(path, 'w');
  const line = (value: unknown): void => {
    writeSync(descriptor, `${JSON.stringify(value)}\n`);
  };
  line(head);
  for (const entry of entries) line(entry);
  return {
    add: line,
    discard: () => {
      closeSync(descriptor);
      unlinkSync(path);
    },
    keep: () => closeSync(descriptor),
  };
}

/** How many entries of a journal are in an output of so many bytes, and how many bytes they are: what was written behind them is not sure. */
export function safePart(
  { head, entries }: Left,
  size: number,
): { readonly count: number; readonly bytes: number } | null {
  if (size < head) return null;
  let bytes = head;
  let count = 0;
  for (const entry of entries) {
    if (bytes + entry.bytes > size) break;
    bytes += entry.bytes;
    count += 1;
  }
  return { count, bytes };
}
