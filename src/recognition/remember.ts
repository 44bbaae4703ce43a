import { detached } from './characters.ts';

/** Reads texts that are met over and over, and remembers what so many of them were read as; then it begins anew. */
export function remembering<Read extends NonNullable<unknown> | null>(
  most: number,
  read: (text: string) => Read,
): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = detached(text);
    const now = read(own);
    if (known.size === most) known.clear();
    known.set(own, now);
    return now;
  };
}
