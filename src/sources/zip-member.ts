import { crc32, inflateRawSync } from 'node:zlib';
import { inputsText } from '../messages/inputs.ts';
import { inputText } from '../messages/run.ts';
import { megabyte } from './limits.ts';
import { decodeName } from './member.ts';
import { CommonRefusal, Refusal } from './refusal.ts';

/** How the content of a member is packed; others are hardly ever met. */
export const method = { stored: 0, deflated: 8 } as const;

const isEncrypted = 0x0001;

/** What an archive says of a member. */
export interface ZipHead {
  readonly flags: number;
  readonly method: number;
  readonly size: number;
  readonly compressedSize: number;
}

/** Refuses what cannot be read, by what the archive says of it. */
export function refuse(head: ZipHead, limit: number): void {
  if (head.flags & isEncrypted) throw new CommonRefusal(inputsText.encrypted);
  if (head.method !== method.stored && head.method !== method.deflated) {
    throw new CommonRefusal(inputsText.unknownMethod(head.method));
  }
  if (head.size > limit || head.compressedSize > limit) throw new Refusal(inputText.tooLarge(limit / megabyte));
}

/** Where the archive states nothing sensible. */
const usualSize = 64 * 1024;

/** The content of a member from its packed bytes; it must have the checksum that the archive gives. */
export function unpack(
  packed: Uint8Array,
  head: { readonly method: number; readonly sum: number; readonly size: number },
  limit: number,
): Uint8Array {
  let bytes = packed;
  if (head.method === method.deflated) {
    try {
      // At once and in one piece: a page takes less time so than handing it to another thread.
      const chunkSize = Math.max(Math.min(head.size, limit), usualSize);
      bytes = inflateRawSync(packed, { maxOutputLength: limit, chunkSize });
    } catch (error) {
      const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      throw new Refusal(isTooLarge ? inputText.tooLarge(limit / megabyte) : inputsText.damagedMember);
    }
  }
  if (crc32(bytes) !== head.sum) throw new Refusal(inputsText.damagedMember);
  return bytes;
}

/** The name of a member. `unicode` is the field in which some programs repeat it in UTF-8, behind a version and the checksum of the name. */
export function zipName(raw: Buffer, unicode?: Buffer): string {
  const holds = unicode !== undefined && unicode.length > 5 && unicode.readUInt32LE(1) === crc32(raw);
  return decodeName(holds ? unicode.subarray(5) : raw).replaceAll('\\', '/');
}
