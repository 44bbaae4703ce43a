import type { Line, Reading } from '../../report/report.ts';

/** Every line of prose with the headings, in reading order. */
export function* linesOf({ sections }: Reading): Iterable<Line> {
  for (const { title, at, lines } of sections) {
    if (title !== '') yield { text: title, at };
    yield* lines;
  }
}

/** What the first of the patterns that fits finds in a text. */
export function matchIn(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found[0].trim();
  }
  return undefined;
}
