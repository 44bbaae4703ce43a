import type { Entry, ZipFile } from 'yauzl';
import { inputsText } from '../messages/inputs.ts';
import { collect } from './gzip.ts';
import type { Member } from './member.ts';
import { Damage, Refusal } from './refusal.ts';
import type { Page } from './source.ts';
import { refuse, unpack, zipName } from './zip-member.ts';
import { salvaged } from './zip-salvage.ts';

/** The files of a zip archive in the order of its directory; of one that has lost its directory, those that are still whole. */
export async function* zipMembers(path: string): AsyncGenerator<Member> {
  const { openPromise } = await import('yauzl');
  let file: ZipFile;
  try {
    // Sizes are checked member by member: a wrong one costs that one.
    file = await openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: false });
  } catch (error) {
    if (isSystemError(error)) throw error;
    yield* salvaged(path);
    return;
  }
  try {
    for await (const entry of file.eachEntry()) {
      const name = nameOf(entry);
      if (!name.endsWith('/')) yield { name, read: (limit) => readEntry(file, entry, limit) };
    }
  } catch (error) {
    if (error instanceof Error && !isSystemError(error)) throw new Damage(error.message);
    throw error;
  } finally {
    file.close();
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function nameOf({ fileNameRaw, extraFields }: Entry): string {
  return zipName(fileNameRaw, extraFields.find(({ id }) => id === 0x7075)?.data);
}

async function readEntry(file: ZipFile, entry: Entry, limit: number): Promise<Page> {
  const { generalPurposeBitFlag, compressionMethod, compressedSize, uncompressedSize } = entry;
  refuse({ flags: generalPurposeBitFlag, method: compressionMethod, size: uncompressedSize, compressedSize }, limit);
  let packed: Uint8Array;
  try {
    const stream = await file.openReadStreamPromise(entry, { decodeFileData: false });
    packed = await collect(stream, limit);
  } catch (error) {
    throw error instanceof Refusal || isSystemError(error) ? error : new Refusal(inputsText.damagedMember);
  }
  return { bytes: await unpack(packed, { method: compressionMethod, sum: entry.crc32 }, limit) };
}
