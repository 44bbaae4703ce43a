import type { Place } from './document.ts';

/** Where each line starts; a line ends with LF, CR LF or a lone CR. Searched, not looped over: a first run is not compiled yet. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  if (source.includes('\r')) {
    for (const { index, 0: end } of source.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
    return starts;
  }
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Turns offsets of a source into places. The lines are counted at the first question: most pages are never asked. */
export function placesOf(source: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(source);
    const inside = Math.min(Math.max(Math.trunc(offset) || 0, 0), source.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
  };
}
