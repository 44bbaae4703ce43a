import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from './examine.ts';

/** Results of earlier runs in a folder, by all that they depend on. */
export interface Cache {
  readonly get: (key: string) => Promise<Result | null>;
  readonly put: (key: string, result: Result) => Promise<void>;
}

/** The key of what depends on some plain data and on the bytes of an input. */
export function cacheKey(given: readonly unknown[], bytes: Uint8Array): string {
  return createHash('sha256').update(JSON.stringify(given)).update('\n').update(bytes).digest('hex');
}

/** A cache in a folder, made where it is not there. What cannot be read is not in it; what cannot be written is left out. */
export function cacheIn(folder: string): Cache {
  // Folders of 256 parts stay quick to look up with any number of results.
  const placeOf = (key: string): string => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  return {
    get: async (key) => {
      try {
        const result: Result = JSON.parse(await readFile(placeOf(key), 'utf8'));
        return result;
      } catch {
        return null;
      }
    },
    put: async (key, result) => {
      const place = placeOf(key);
      const unfinished = `${place}.${process.pid}`;
      try {
        await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
        await writeFile(unfinished, JSON.stringify(result));
        await rename(unfinished, place);
      } catch {
        // A full disk costs the next run its time, not this run its result.
      }
    },
  };
}
