import type { Source } from '../sources/index.ts';

/** How many sources there are, as far as their names tell; null where something would have to be read or fetched to know. */
export async function expectedNumber(sources: AsyncIterable<Source>): Promise<number | null> {
  let count = 0;
  for await (const { kind } of sources) {
    if (kind === 'input') return null;
    count += 1;
  }
  return count;
}
