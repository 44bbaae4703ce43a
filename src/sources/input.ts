import { createReadStream, readFileSync, statSync } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { problemOf, tooLarge, unreadable } from './problems.ts';
import type { Problem } from './source.ts';

/** Reads a file whole, or says under this name why not. */
export async function readInput(path: string, limit: number, name = slashed(path)): Promise<Uint8Array | Problem> {
  try {
    const stats = statSync(path);
    // A pipe or device (/dev/fd/63 of a shell's <(…)) has no size to look at beforehand.
    if (!stats.isFile()) return await readStream(name, createReadStream(path), { limit });
    // A worker has nothing else to do meanwhile.
    return stats.size > limit ? tooLarge(name, limit) : readFileSync(path);
  } catch (error) {
    return unreadable(name, problemOf(error));
  }
}

export interface StreamOptions {
  readonly limit: number;
  /** Gives the reading up: nobody knows whether the stream ever ends. */
  readonly signal?: AbortSignal;
}

/** Reads a stream whole, or says why not. */
export async function readStream(
  name: string,
  stream: Readable,
  { limit, signal }: StreamOptions,
): Promise<Uint8Array | Problem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of signal === undefined ? stream : addAbortSignal(signal, stream)) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('a stream of bytes is needed');
      size += chunk.length;
      if (size > limit) return tooLarge(name, limit);
      chunks.push(chunk);
    }
  } catch (error) {
    return unreadable(name, problemOf(error));
  }
  return Buffer.concat(chunks);
}

/** Windows gives backslashes; names in the output have `/` everywhere. Elsewhere a backslash is part of a name. */
export function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
