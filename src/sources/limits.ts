import { Damage } from './refusal.ts';

export const megabyte = 1024 * 1024;

/** Reports over this many bytes are not read. */
export const defaultLimit = 64 * megabyte;

/** Archives of pages shrink to a tenth or a thirtieth; what grows more than this was made to do harm. */
const mostGrowth = 200;
/** So much may come out of an archive however small it is. */
const allowance = 1024 * megabyte;

export type Guard = (count: number) => void;

/** Counts what comes out of an archive; throws where it is out of proportion to what went in. */
export function createGuard(archiveSize: number, free = allowance): Guard {
  let total = 0;
  return (count) => {
    total += count;
    if (total > free && total > archiveSize * mostGrowth) {
      throw new Damage('it inflates out of all proportion', 'excessive');
    }
  };
}
