import { promisify } from 'node:util';
import { brotliDecompress, inflate, inflateRaw } from 'node:zlib';
import { inputsText } from '../messages/inputs.ts';
import { inputText } from '../messages/run.ts';
import { latin1 } from './bytes.ts';
import { gunzip } from './gzip.ts';
import { megabyte } from './limits.ts';
import { Refusal } from './refusal.ts';

const unzlib = promisify(inflate);
const unraw = promisify(inflateRaw);
const unbrotli = promisify(brotliDecompress);

const chunkSize = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?$/i;
const longestChunkLine = 256;

/** Undoes `Transfer-Encoding: chunked`; a body that some crawler has undone already stays as it is. */
export function dechunked(body: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.subarray(at, at + longestChunkLine).indexOf(0x0a);
    const line = latin1(body.subarray(at, at + Math.max(end, 0))).trimEnd();
    const size = Number.parseInt(chunkSize.exec(line)?.[1] ?? '', 16);
    if (Number.isNaN(size)) {
      if (chunks.length === 0) return body;
      throw new Refusal(inputsText.damagedMember);
    }
    if (size === 0) return Buffer.concat(chunks);
    const start = at + end + 1;
    if (start + size > body.length) break;
    chunks.push(body.subarray(start, start + size));
    at = start + size;
    if (body[at] === 0x0d) at += 1;
    if (body[at] === 0x0a) at += 1;
  }
  throw new Refusal(inputsText.damagedMember);
}

/** Undoes `Content-Encoding`, the last one first; a body that some crawler has undone already stays as it is. */
export async function decoded(body: Uint8Array, encodings: string | undefined, limit: number): Promise<Uint8Array> {
  let bytes = body;
  const names = (encodings ?? '').toLowerCase().split(',');
  for (const name of names.reverse()) bytes = await decodedOnce(bytes, name.trim(), limit);
  return bytes;
}

async function decodedOnce(bytes: Uint8Array, encoding: string, limit: number): Promise<Uint8Array> {
  const options = { maxOutputLength: limit };
  try {
    switch (encoding) {
      case '':
      case 'identity':
      case 'utf-8':
        return bytes;
      case 'gzip':
      case 'x-gzip':
        return bytes[0] === 0x1f && bytes[1] === 0x8b ? await gunzip(bytes, limit) : bytes;
      case 'deflate':
        // Some servers leave the header of zlib out.
        return await ((bytes[0] ?? 0) % 16 === 8 ? unzlib(bytes, options) : unraw(bytes, options));
      case 'br':
        return await unbrotli(bytes, options);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refusal(isTooLarge ? inputText.tooLarge(limit / megabyte) : inputsText.damagedMember);
  }
  throw new Refusal(inputsText.unknownEncoding(encoding));
}
