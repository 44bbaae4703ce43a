import { readFileSync, statSync } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { inputText } from '../messages/run.ts';
import { problemOf, tooLarge, unreadable } from './problems.ts';
import type { Problem } from './source.ts';

/**
 * Reads a file whole, or says under this name why not.
 *
 * @param timeLimit milliseconds that a pipe or a device has to come to its end; null where it has all the time
 */
export async function readInput(
  path: string,
  limit: number,
  name = slashed(path),
  timeLimit: number | null = null,
): Promise<Uint8Array | Problem> {
  try {
    const stats = statSync(path);
    // A pipe or device has no size to look at beforehand.
    if (!stats.isFile()) {
      const { openPipe } = await import('./pipe.ts');
      return await readStream(name, openPipe(path), { limit, timeLimit });
    }
    // A worker has nothing else to do meanwhile.
    return stats.size > limit ? tooLarge(name, limit) : readFileSync(path);
  } catch (error) {
    return unreadable(name, problemOf(error));
  }
}

export interface StreamOptions {
  readonly limit: number;
  /** Milliseconds that it has to come to its end: nobody knows whether it ever does. Null for all the time. */
  readonly timeLimit?: number | null;
  /** Gives the reading up. */
  readonly signal?: AbortSignal;
}

/** Reads a stream whole, or says why not. */
export async function readStream(
  name: string,
  stream: Readable,
  { limit, timeLimit = null, signal }: StreamOptions,
): Promise<Uint8Array | Problem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isOver = false;
  const giveUp = (): void => {
    isOver = true;
    stream.destroy(new Error('time is up'));
  };
  const timer = timeLimit === null ? undefined : setTimeout(giveUp, timeLimit);
  try {
    for await (const chunk of signal === undefined ? stream : addAbortSignal(signal, stream)) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('a stream of bytes is needed');
      size += chunk.length;
      if (size > limit) return tooLarge(name, limit);
      chunks.push(chunk);
    }
  } catch (error) {
    return unreadable(name, isOver ? inputText.notInTime((timeLimit ?? 0) / 1000) : problemOf(error));
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}

/** Windows gives backslashes; names in the output have `/` everywhere. Elsewhere a backslash is part of a name. */
export function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
