import { type FileHandle, open } from 'node:fs/promises';
import type { Entry, ZipFile } from 'yauzl';
import { inputsText } from '../messages/inputs.ts';
import type { Member } from './member.ts';
import { Damage, Refusal } from './refusal.ts';
import type { Page } from './source.ts';
import { refuse, unpack, zipName } from './zip-member.ts';
import { salvaged } from './zip-salvage.ts';

/** The files of a zip archive in the order of its directory; of one that has lost its directory, those that are still whole. */
export async function* zipMembers(path: string): AsyncGenerator<Member> {
  const handle = await open(path);
  try {
    const file = await openDirectory(handle);
    if (file === null) yield* salvaged(path);
    else yield* entriesOf(file, handle);
  } finally {
    await handle.close();
  }
}

/** Null where there is none. */
async function openDirectory(handle: FileHandle): Promise<ZipFile | null> {
  const { fromFdPromise } = await import('yauzl');
  try {
    // Sizes are checked member by member: a wrong one costs that one.
    return await fromFdPromise(handle.fd, { decodeStrings: false, validateEntrySizes: false });
  } catch (error) {
    if (isSystemError(error)) throw error;
    return null;
  }
}

async function* entriesOf(file: ZipFile, handle: FileHandle): AsyncGenerator<Member> {
  try {
    for await (const entry of file.eachEntry()) {
      const name = nameOf(entry);
      if (!name.endsWith('/')) yield { name, read: (limit) => readEntry(file, entry, { handle, limit }) };
    }
  } catch (error) {
    if (error instanceof Error && !isSystemError(error)) throw new Damage(error.message);
    throw error;
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function nameOf({ fileNameRaw, extraFields }: Entry): string {
  return zipName(fileNameRaw, extraFields.find(({ id }) => id === 0x7075)?.data);
}

interface Reading {
  readonly handle: FileHandle;
  readonly limit: number;
}

async function readEntry(file: ZipFile, entry: Entry, { handle, limit }: Reading): Promise<Page> {
  const { generalPurposeBitFlag: flags, compressionMethod: method, uncompressedSize: size, compressedSize } = entry;
  refuse({ flags, method, size, compressedSize }, limit);
  const packed = await readAt(handle, await startOf(file, entry), compressedSize);
  return { bytes: unpack(packed, { method, size, sum: entry.crc32 }, limit) };
}

/** The directory says where a member stands; how long the header before its content is, only that header. */
async function startOf(file: ZipFile, entry: Entry): Promise<number> {
  try {
    return (await file.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart;
  } catch (error) {
    throw isSystemError(error) ? error : new Refusal(inputsText.damagedMember);
  }
}

/** Read at once: streams cost more than the reading. */
async function readAt(handle: FileHandle, start: number, size: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(buffer, length, size - length, start + length);
    if (bytesRead === 0) throw new Refusal(inputsText.damagedMember);
    length += bytesRead;
  }
  return buffer;
}
