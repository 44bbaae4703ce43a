import { createReadStream } from 'node:fs';
import { crc32 } from 'node:zlib';
import { inputText } from '../messages/run.ts';
import { type ByteReader, createByteReader } from './bytes.ts';
import { inflated, viewOf } from './gzip.ts';
import { megabyte } from './limits.ts';
import type { Member } from './member.ts';
import { Damage, Refusal } from './refusal.ts';
import { method, refuse, unpack, type ZipHead, zipName } from './zip-member.ts';

const signature = { member: 0x04034b50, sizes: 0x08074b50 } as const;
/** The sizes stand behind the content, not before it. */
const sizesFollow = 0x0008;
const sizeElsewhere = 0xffff_ffff;

interface LocalHead extends ZipHead {
  readonly name: string;
  readonly sum: number;
  readonly sizesFollow: boolean;
}

/**
 * The members of a zip archive whose directory, which stands at its end, is lost: a download that broke off. Ends with a Damage
 * in any case, since what else there was is not known.
 */
export async function* salvaged(path: string): AsyncGenerator<Member> {
  const stream = createReadStream(path);
  try {
    const reader = createByteReader(stream);
    for (let number = 0; ; number += 1) {
      const head = await readHead(reader);
      if (head === null) throw new Damage(number === 0 ? 'no zip archive' : 'the directory of the archive is lost');
      // The content is taken in any case: the next member stands behind it.
      let content: Promise<Content> | null = null;
      const take = (limit: number) => {
        content ??= takeContent(reader, head, limit);
        return content;
      };
      const read = async (limit: number) => openMember(await take(limit), head, limit);
      if (!head.name.endsWith('/')) yield { name: head.name, read };
      await take(0);
    }
  } finally {
    stream.destroy();
  }
}

/** Null where no further member follows. */
async function readHead(reader: ByteReader): Promise<LocalHead | null> {
  const bytes = await reader.take(30);
  if (bytes.length < 30) return null;
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== signature.member) return null;
  const nameLength = view.getUint16(26, true);
  const flags = view.getUint16(6, true);
  const name = await reader.take(nameLength);
  const extra = await reader.take(view.getUint16(28, true));
  if (name.length < nameLength) return null;
  const head = {
    name: zipName(Buffer.from(name)),
    flags,
    method: view.getUint16(8, true),
    sum: view.getUint32(14, true),
    compressedSize: view.getUint32(18, true),
    size: view.getUint32(22, true),
    sizesFollow: (flags & sizesFollow) !== 0,
  };
  return head.size === sizeElsewhere || head.compressedSize === sizeElsewhere ? { ...head, ...longSizes(extra) } : head;
}

function longSizes(extra: Uint8Array): { readonly size: number; readonly compressedSize: number } {
  const view = viewOf(extra);
  for (let at = 0; at + 20 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 0x0001) continue;
    return { size: Number(view.getBigUint64(at + 4, true)), compressedSize: Number(view.getBigUint64(at + 12, true)) };
  }
  throw new Damage('a size that is not there');
}

/** What a member holds: packed, or inflated already; null where it is over the limit. */
type Content = { readonly packed: Uint8Array } | { readonly bytes: Uint8Array } | null;

/** Takes the content out of the reader, whatever becomes of it. */
async function takeContent(reader: ByteReader, head: LocalHead, limit: number): Promise<Content> {
  if (head.sizesFollow && head.compressedSize === 0) return inflateContent(reader, head, limit);
  if (head.compressedSize > limit) {
    if (await reader.skip(head.compressedSize)) return null;
  } else {
    const packed = await reader.take(head.compressedSize);
    if (packed.length === head.compressedSize) return { packed };
  }
  throw new Damage('a member that is cut off');
}

/** Only the end of the deflate stream tells where the content ends. */
async function inflateContent(reader: ByteReader, head: LocalHead, limit: number): Promise<Content> {
  if (head.method !== method.deflated) throw new Damage('a member of unknown size');
  const pieces: Uint8Array[] = [];
  let size = 0;
  let sum = 0;
  for await (const piece of inflated(reader)) {
    size += piece.length;
    sum = crc32(piece, sum);
    if (size <= limit) pieces.push(piece);
  }
  const tail = viewOf(await reader.peek(24));
  if (tail.byteLength < 16) throw new Damage('a member that is cut off');
  const start = tail.getUint32(0, true) === signature.sizes ? 4 : 0;
  if (tail.getUint32(start, true) !== sum) throw new Damage('a checksum that does not match');
  await reader.skip(start + (tail.getUint32(start + 8, true) === size ? 12 : 20));
  return size > limit ? null : { bytes: Buffer.concat(pieces) };
}

function openMember(content: Content, head: LocalHead, limit: number) {
  refuse(head, limit);
  if (content === null) throw new Refusal(inputText.tooLarge(limit / megabyte));
  return { bytes: 'bytes' in content ? content.bytes : unpack(content.packed, head, limit) };
}
