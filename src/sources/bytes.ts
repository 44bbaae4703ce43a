import { Damage } from './refusal.ts';

/** Bytes that arrive in pieces, taken in the portions in which a format has them. */
export interface ByteReader {
  /** The next `count` bytes; fewer only where they end. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** The same, left where they are. */
  readonly peek: (count: number) => Promise<Uint8Array>;
  /** What is at hand, at most `count` bytes; null where they end. */
  readonly some: (count: number) => Promise<Uint8Array | null>;
  /** Puts bytes back in front. */
  readonly putBack: (bytes: Uint8Array) => void;
  /** Passes over `count` bytes; false where they end before. */
  readonly skip: (count: number) => Promise<boolean>;
  /** The next line without its end, a character a byte; null where the bytes end. */
  readonly line: () => Promise<string | null>;
}

const empty = new Uint8Array(0);
const lineFeed = 0x0a;
/** No line of a header is longer. */
const longestLine = 64 * 1024;

export function createByteReader(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): ByteReader {
  const source = iteratorOf(pieces);
  let rest: Uint8Array = empty;

  /** Whether there is a byte at hand, after waiting for one. */
  async function fill(): Promise<boolean> {
    while (rest.length === 0) {
      const { done, value } = await source.next();
      if (done) return false;
      rest = value;
    }
    return true;
  }

  function cut(count: number): Uint8Array {
    const part = rest.subarray(0, count);
    rest = rest.subarray(part.length);
    return part;
  }

  async function some(count: number): Promise<Uint8Array | null> {
    return (await fill()) ? cut(count) : null;
  }

  function putBack(bytes: Uint8Array): void {
    const isAdjacent = bytes.buffer === rest.buffer && bytes.byteOffset + bytes.length === rest.byteOffset;
    // What was just cut off is put back without a copy.
    if (isAdjacent) rest = new Uint8Array(rest.buffer, bytes.byteOffset, bytes.length + rest.length);
    else rest = rest.length === 0 ? bytes : Buffer.concat([bytes, rest]);
  }

  async function take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = count;
    while (left > 0 && (await fill())) {
      const part = cut(left);
      parts.push(part);
      left -= part.length;
    }
    const [first = empty] = parts;
    return parts.length > 1 ? Buffer.concat(parts) : first;
  }

  async function peek(count: number): Promise<Uint8Array> {
    if (rest.length >= count) return rest.subarray(0, count);
    const bytes = await take(count);
    putBack(bytes);
    return bytes;
  }

  async function skip(count: number): Promise<boolean> {
    let left = count;
    while (left > 0 && (await fill())) left -= cut(left).length;
    return left === 0;
  }

  async function line(): Promise<string | null> {
    let text: string | null = null;
    while (await fill()) {
      const end = rest.indexOf(lineFeed);
      text = (text ?? '') + latin1(cut(end < 0 ? rest.length : end));
      if (text.length > longestLine) throw new Damage('a line of a header that does not end');
      if (end < 0) continue;
      cut(1);
      return text.endsWith('\r') ? text.slice(0, -1) : text;
    }
    return text;
  }

  return { take, peek, some, putBack, skip, line };
}

async function* iteratorOf(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** A character a byte: for what a format writes in ASCII. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
