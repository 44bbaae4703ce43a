import { inputsText } from '../messages/inputs.ts';
import { inputText } from '../messages/run.ts';
import { type ByteReader, latin1 } from './bytes.ts';
import { megabyte } from './limits.ts';
import { decodeName, type Member } from './member.ts';
import { CommonRefusal, Damage, Refusal } from './refusal.ts';

/** Each header and the end of each content lie on such a block. */
const block = 512;
/** No list of attributes and no name is longer. */
const longestExtension = megabyte;

const isFile = /^[\0 07]$/;
const isLink = /^[12]$/;
/** Where only the parts of a file that hold something were stored. */
const isSparse = 'S';
/** Entries without content, whatever size they state. */
const isBare = /^[1-6]$/;
const number = /^[ \0]*([0-7]*)[ \0]*$/;
const size = /^\d+$/;

/** What an entry says of the one behind it. */
type Attributes = ReadonlyMap<string, Uint8Array>;

/**
 * The files of a tar archive: of POSIX with its attributes, and of GNU tar with its long names. A small reader of our own, since the kept
 * ones decode names as UTF-8 only, or take a sparse file for a plain one.
 */
export async function* tarMembers(reader: ByteReader): AsyncGenerator<Member> {
  let ofAll: Attributes = new Map();
  let ofNext: Attributes = new Map();
  for (let count = 0; ; count += 1) {
    const header = await reader.take(block);
    if (header.length < block) throw new Damage(count === 0 ? 'no tar archive' : 'no end mark');
    if (header.every((byte) => byte === 0)) {
      // The checksum of gzip stands at the very end.
      await reader.skip(Number.POSITIVE_INFINITY);
      return;
    }
    if (!hasRightSum(header)) throw new Damage('a header with a wrong checksum');
    const type = latin1(header.subarray(156, 157));
    const extension = await readExtension(type, header, reader);
    if (extension !== null) {
      if (type === 'g') ofAll = extension;
      else ofNext = new Map([...ofNext, ...extension]);
      continue;
    }
    const attributes: Attributes = new Map([...ofAll, ...ofNext]);
    ofNext = new Map();
    const length = isBare.test(type) ? 0 : lengthOf(header, attributes);
    // The content is taken or passed over: the next entry stands behind it.
    let isTaken = false;
    const read = async (limit: number) => {
      refuse(type, attributes, length, limit);
      isTaken = true;
      return { bytes: await takeAll(reader, length) };
    };
    const name = nameOf(header, attributes);
    if (isFile.test(type) ? !name.endsWith('/') : isLink.test(type) || type === isSparse) yield { name, read };
    const padding = -length & (block - 1);
    if (!(await reader.skip(isTaken ? padding : length + padding))) throw new Damage('an entry that is cut off');
  }
}

function refuse(type: string, attributes: Attributes, length: number, limit: number): void {
  if (isLink.test(type)) throw new CommonRefusal(inputsText.link);
  const isSparseFile = type === isSparse || [...attributes.keys()].some((key) => key.startsWith('GNU.sparse.'));
  if (isSparseFile) throw new CommonRefusal(inputsText.sparse);
  if (length > limit) throw new Refusal(inputText.tooLarge(limit / megabyte));
}

async function takeAll(reader: ByteReader, length: number): Promise<Uint8Array> {
  const bytes = await reader.take(length);
  if (bytes.length < length) throw new Damage('an entry that is cut off');
  return bytes;
}

/** The attributes that an entry of such a type carries for others; null where it is none. */
async function readExtension(type: string, header: Uint8Array, reader: ByteReader): Promise<Attributes | null> {
  if (!'xgLK'.includes(type)) return null;
  const length = lengthOf(header, new Map());
  if (length > longestExtension) throw new Damage('attributes that do not end');
  const content = await takeAll(reader, length);
  await reader.skip(-length & (block - 1));
  if (type === 'K') return new Map();
  return type === 'L' ? new Map([['path', upToZero(content)]]) : attributesOf(content);
}

/** `30 path=a/b.html` and a line feed: the length counts the whole record. */
function attributesOf(content: Uint8Array): Attributes {
  const attributes = new Map<string, Uint8Array>();
  let at = 0;
  while (at < content.length) {
    const space = content.indexOf(0x20, at);
    const equals = content.indexOf(0x3d, space);
    const length = Number(latin1(content.subarray(at, Math.max(at, space))));
    if (space < 0 || equals < 0 || !(length > equals - at)) throw new Damage('attributes that cannot be read');
    attributes.set(latin1(content.subarray(space + 1, equals)), content.subarray(equals + 1, at + length - 1));
    at += length;
  }
  return attributes;
}

function nameOf(header: Uint8Array, attributes: Attributes): string {
  const given = attributes.get('GNU.sparse.name') ?? attributes.get('path');
  if (given !== undefined) return decodeName(given);
  const name = upToZero(header.subarray(0, 100));
  const isPosix = latin1(header.subarray(257, 263)) === 'ustar\0';
  const prefix = isPosix ? upToZero(header.subarray(345, 500)) : new Uint8Array(0);
  return decodeName(prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]));
}

function lengthOf(header: Uint8Array, attributes: Attributes): number {
  const given = attributes.get('size');
  if (given !== undefined) return asLength(size.test(latin1(given)) ? Number(latin1(given)) : Number.NaN);
  const stated = header.subarray(124, 136);
  // Sizes beyond eight gigabytes are written in binary.
  if ((stated[0] ?? 0) & 0x80) return asLength(stated.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0));
  return asLength(octal(stated));
}

function asLength(length: number): number {
  if (!Number.isSafeInteger(length)) throw new Damage('a size that cannot be read');
  return length;
}

function octal(bytes: Uint8Array): number {
  const digits = number.exec(latin1(bytes))?.[1];
  return digits === undefined ? Number.NaN : Number.parseInt(digits || '0', 8);
}

/** The sum counts its own eight bytes as spaces. */
function hasRightSum(header: Uint8Array): boolean {
  let sum = 8 * 0x20;
  for (const [at, byte] of header.entries()) if (at < 148 || at >= 156) sum += byte;
  return sum === octal(header.subarray(148, 156));
}

function upToZero(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
