import { closeSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import type { WriterOptions } from '../output/index.ts';
import type { Result } from './examine.ts';
import type { ProcessLife } from './process-life.ts';
import type { Shard } from './shard.ts';
import type { Tally } from './tally.ts';

/** A text in the output: the bytes of what parts it from the text before, and its own. */
export type Written = readonly [separator: number, text: number];

/** What a run has done with one of its sources. */
export interface Entry {
  readonly name: string;
  /** The number of the source among all, those of other shards counted. */
  readonly ordinal: number;
  /** What of the output it has added. */
  readonly written: readonly Written[];
  readonly tally: Tally;
  /** Whether it is something that was asked for: no remark, and no place without reports. */
  readonly matched: boolean;
  readonly uses: Result['uses'];
  readonly digests: Result['digests'];
}

/** What a run says of itself before its first entry; the process is the one that wrote it. */
export interface Head extends ProcessLife {
  /** What a run must have in common with another that goes on with it, or is merged with it. */
  readonly fingerprint: string;
  /** Bytes of the output before the first entry. */
  readonly bytes: number;
  /** Which part of the inputs it has done; null for all. */
  readonly shard: Shard | null;
  /** How it writes. */
  readonly writer: WriterOptions;
}

/** What an earlier run has left. */
export interface Left {
  readonly head: Head;
  readonly entries: readonly Entry[];
}

/** What stands beside the output of a shard: its journal, by which it can be merged. */
export function sidecarOf(output: string): string {
  return `${output}.shard`;
}

/** Keeps what a run has done beside its unfinished output, a line an entry, so that another can go on where it was cut off. */
export interface Journal {
  readonly add: (entry: Entry) => void;
  /** The output is whole: there is nothing to go on with. */
  readonly discard: () => void;
  /** The run ends before its time: what was done is kept. */
  readonly keep: () => void;
  /** The output is whole, and the journal is wanted beside it under this name. */
  readonly keepAs: (path: string) => void;
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
    return isHead(head) ? { head, entries: entries.filter(isEntry) } : null;
  } catch {
    return null;
  }
}

/** Whether a value read from a journal is the beginning of one. */
export function isHead(value: unknown): value is Head {
  return has(value, 'fingerprint', 'process', 'started', 'bytes', 'shard', 'writer');
}

/** Whether a value read from a journal is an entry. */
export function isEntry(value: unknown): value is Entry {
  return has(value, 'name', 'ordinal', 'written', 'tally', 'matched', 'uses', 'digests');
}

function has(value: unknown, ...keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}

/** Begins a journal anew, with what an earlier run has left of one. */
export function openJournal(path: string, { head, entries }: Left): Journal {
  const descriptor = openSync(path, 'w');
  const line = (value: unknown): void => {
    writeSync(descriptor, `${JSON.stringify(value)}\n`);
  };
  line(head);
  for (const entry of entries) line(entry);
  const close = (): void => closeSync(descriptor);
  return {
    add: line,
    keep: close,
    discard: () => {
      close();
      unlinkSync(path);
    },
    keepAs: (name) => {
      close();
      renameSync(path, name);
    },
  };
}

/** Bytes of the output that an entry accounts for. */
export function bytesOf({ written }: Entry): number {
  return written.reduce((sum, [separator, text]) => sum + separator + text, 0);
}

/** How many entries of a journal are in an output of so many bytes, and how many bytes they are: what was written behind them is not sure. */
export function safePart(
  { head, entries }: Left,
  size: number,
): { readonly count: number; readonly bytes: number } | null {
  if (size < head.bytes) return null;
  let { bytes } = head;
  let count = 0;
  for (const entry of entries) {
    if (bytes + bytesOf(entry) > size) break;
    bytes += bytesOf(entry);
    count += 1;
  }
  return { count, bytes };
}
