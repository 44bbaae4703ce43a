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

/** The last line that starts at an offset or before it. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function holds(starts: readonly number[], line: number, offset: number): boolean {
  const start = starts[line];
  return start !== undefined && start <= offset && offset < (starts[line + 1] ?? Number.POSITIVE_INFINITY);
}

/**
 * Turns offsets of a source into places. The lines are counted at the first question: most pages are never asked. What is asked for mostly stands
 * in the line of the last question, or in the next.
 */
export function placesOf(source: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  let line = 0;
  return (offset) => {
    starts ??= lineStarts(source);
    const inside = Math.min(Math.max(Math.trunc(offset) || 0, 0), source.length);
    if (!holds(starts, line, inside)) line = holds(starts, line + 1, inside) ? line + 1 : lineAt(starts, inside);
    return { line: line + 1, column: inside - (starts[line] ?? 0) + 1 };
  };
}
