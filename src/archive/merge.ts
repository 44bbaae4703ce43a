import { type FileHandle, open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { mergeText } from '../messages/merge.ts';
import { OutputError } from '../output/index.ts';
import type { Examined } from './examine-all.ts';
import { type Entry, type Head, isEntry, isHead, sidecarOf } from './journal.ts';

/** The output of a shard, opened. */
interface Part {
  readonly path: string;
  readonly head: Head;
  readonly entries: AsyncIterator<Entry>;
  readonly output: FileHandle;
  readonly sidecar: FileHandle;
  /** The entry that comes next; null at the end. */
  next: Entry | null;
  /** Bytes of the output that are read. */
  position: number;
}

/** The outputs of all shards of one run. */
export interface Shards {
  readonly head: Head;
  /** What became of each source, in the order of one run. */
  readonly results: AsyncIterable<Examined>;
  readonly close: () => Promise<void>;
}

/** Opens the outputs of shards. Throws an OutputError where they are not those of all shards of one run. */
export async function openShards(paths: readonly string[]): Promise<Shards> {
  const parts: Part[] = [];
  const close = async (): Promise<void> => {
    for (const { output, sidecar } of parts) await Promise.all([output.close(), sidecar.close()]);
  };
  try {
    for (const path of paths) parts.push(await openPart(path));
    return { head: headOfAll(parts), results: inOneOrder(parts), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openPart(path: string): Promise<Part> {
  const output = await openFor(path, path);
  if (path.endsWith('.parquet')) throw new OutputError(mergeText.parquet(path));
  const sidecar = await openFor(sidecarOf(path), path);
  const entries = linesOf(sidecar, path);
  const { value: head } = await entries.next();
  if (!isHead(head)) throw new OutputError(mergeText.noShard(path));
  const part: Part = { path, head, entries: entriesIn(entries), output, sidecar, next: null, position: head.bytes };
  await advance(part);
  return part;
}

async function openFor(file: string, path: string): Promise<FileHandle> {
  try {
    return await open(file);
  } catch {
    throw new OutputError(mergeText.noShard(path));
  }
}

async function* linesOf(sidecar: FileHandle, path: string): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input: sidecar.createReadStream({ autoClose: false }) })) {
    try {
      yield JSON.parse(line);
    } catch {
      throw new OutputError(mergeText.noShard(path));
    }
  }
}

async function* entriesIn(values: AsyncIterable<unknown>): AsyncGenerator<Entry> {
  for await (const value of values) if (isEntry(value)) yield value;
}

async function advance(part: Part): Promise<void> {
  const { value, done } = await part.entries.next();
  part.next = done === true ? null : value;
}

/** Shards of one run have the same orders, and each of them is there once. */
function headOfAll(parts: readonly Part[]): Head {
  const [first, ...others] = parts;
  if (!first?.head.shard) throw new OutputError(mergeText.noShard(first?.path ?? ''));
  for (const { head, path } of others) {
    if (head.fingerprint !== first.head.fingerprint) throw new OutputError(mergeText.otherRun(path, first.path));
  }
  const { count } = first.head.shard;
  const indices = new Set(parts.map(({ head }) => head.shard?.index));
  const lacking = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !indices.has(index));
  if (lacking.length > 0) throw new OutputError(mergeText.lacking(lacking, count));
  if (parts.length > count) throw new OutputError(mergeText.twice(count));
  return first.head;
}

async function* inOneOrder(parts: readonly Part[]): AsyncGenerator<Examined> {
  for (let ordinal = 0; ; ordinal += 1) {
    const part = parts.find(({ next }) => next?.ordinal === ordinal);
    if (part?.next) {
      yield await examinedBy(part, part.next);
      await advance(part);
    } else if (parts.some(({ next }) => next !== null)) throw new OutputError(mergeText.otherInputs);
    else return;
  }
}

async function examinedBy(
  part: Part,
  { name, ordinal, written, tally, matched, uses, digests }: Entry,
): Promise<Examined> {
  const texts: string[] = [];
  for (const [separator, length] of written) {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await part.output.read(bytes, 0, length, part.position + separator);
    if (bytesRead < length) throw new OutputError(mergeText.cutShort(part.path));
    part.position += separator + length;
    texts.push(bytes.toString());
  }
  return { name, ordinal, matched, result: { texts, tally, complaints: [], uses, digests } };
}
