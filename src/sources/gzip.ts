import { crc32, createInflateRaw } from 'node:zlib';
import { inputText } from '../messages/run.ts';
import { type ByteReader, createByteReader } from './bytes.ts';
import { megabyte } from './limits.ts';
import { Damage, Refusal } from './refusal.ts';

/** Bytes go to zlib in pieces of this size: what one of them may inflate to (a thousand times as much) must be bearable. */
const pieceSize = 16 * 1024;
/** What it hands out at a time. */
const chunkSize = 64 * 1024;

const flag = { checksum: 2, extra: 4, name: 8, comment: 16 } as const;

/**
 * Inflates a raw deflate stream up to its end, and leaves what stands behind it in the reader. Everything that was inflated before a
 * damage is handed over first, which Node's own streams don't do.
 */
export async function* inflated(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const engine = createInflateRaw({ chunkSize });
  let pieces: Uint8Array[] = [];
  let isOver = false;
  let fault: Error | undefined;
  let proceed = () => {};
  engine.on('data', (piece: Uint8Array) => pieces.push(piece));
  engine.on('end', () => {
    isOver = true;
    proceed();
  });
  engine.on('error', (error) => {
    fault = error;
    proceed();
  });
  try {
    while (!isOver) {
      const piece = await reader.some(pieceSize);
      if (piece === null) throw new Damage('a compressed stream that is cut off');
      const before = engine.bytesWritten;
      await new Promise<void>((resolve) => {
        proceed = resolve;
        // The engine does not call back where it ends within the piece.
        engine.write(piece, (error) => {
          if (error) fault = error;
          resolve();
        });
      });
      yield* pieces;
      pieces = [];
      if (fault !== undefined) throw new Damage(fault.message, 'doubtful');
      if (isOver) reader.putBack(piece.subarray(engine.bytesWritten - before));
    }
  } finally {
    engine.destroy();
  }
}

/** Inflates gzip, all members one after the other. What stands behind them and is no member is passed over, as gzip(1) does. */
export async function* gunzipped(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (let member = 0; ; member += 1) {
    const [first, second] = await reader.peek(2);
    if (first !== 0x1f || second !== 0x8b) {
      if (member > 0) return;
      throw new Damage('no gzip header');
    }
    await skipHeader(reader);
    yield* checked(inflated(reader), reader);
  }
}

/** The end of a member is held back until its checksum is known to be right. */
async function* checked(pieces: AsyncIterable<Uint8Array>, reader: ByteReader): AsyncGenerator<Uint8Array> {
  let sum = 0;
  let held: Uint8Array | null = null;
  try {
    for await (const piece of pieces) {
      if (held !== null) yield held;
      held = piece;
      sum = crc32(piece, sum);
    }
    const trailer = await reader.take(8);
    if (trailer.length < 8) throw new Damage('a compressed stream that is cut off');
    if (viewOf(trailer).getUint32(0, true) !== sum) throw new Damage('a checksum that does not match', 'doubtful');
  } catch (error) {
    // What stands before a cut is sound.
    if (held !== null && error instanceof Damage && error.kind === 'broken') yield held;
    throw error;
  }
  if (held !== null) yield held;
}

async function skipHeader(reader: ByteReader): Promise<void> {
  const header = await reader.take(10);
  const flags = header[3] ?? 0;
  if (header.length < 10 || header[2] !== 8) throw new Damage('no gzip header');
  if (flags & flag.extra) {
    const length = await reader.take(2);
    await reader.skip((length[0] ?? 0) + 256 * (length[1] ?? 0));
  }
  for (const text of [flag.name, flag.comment]) if (flags & text) await skipText(reader);
  if (flags & flag.checksum) await reader.skip(2);
}

/** A text ends with a zero byte. */
async function skipText(reader: ByteReader): Promise<void> {
  while (true) {
    const [byte] = await reader.take(1);
    if (byte === undefined || byte === 0) return;
  }
}

/** Puts pieces together, up to a limit. */
export async function collect(pieces: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limit) throw new Refusal(inputText.tooLarge(limit / megabyte));
    parts.push(piece);
  }
  return Buffer.concat(parts);
}

export function gunzip(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  return collect(gunzipped(createByteReader([bytes])), limit);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
