import type { RowReading } from './rows.ts';
import type { Stream } from './stream.ts';
import { readValue } from './value.ts';

/** A page of fewer lines may well have no two alike. */
const FEWEST_LINES = 20;
/** So many rows without a figure are no accident. */
const FEWEST_EMPTY_ROWS = 1;

/**
 * Whether the page has lost its repeated lines: of the texts that stand alone in their row none occurs twice, not even a figure, and rows are
 * left without any. A table of one cell a line repeats its header words and its zeros many times over.
 */
export function repeatsRemoved({ pieces }: Stream, rows: readonly RowReading[]): boolean {
  if (rows.filter(({ slot }) => slot.items.every(({ value }) => value.state === 'blank')).length < FEWEST_EMPTY_ROWS)
    return false;
  const seen = new Set<string>();
  let figures = 0;
  for (const [i, { text, row }] of pieces.entries()) {
    const alone = (other: number) => pieces[other]?.row !== row || pieces[other]?.text === '';
    if (text === '' || !alone(i - 1) || !alone(i + 1)) continue;
    if (seen.has(text)) return false;
    seen.add(text);
    const { state } = readValue(text);
    if (state === 'reported' || state === 'notApplicable') figures += 1;
  }
  return figures > 0 && seen.size >= FEWEST_LINES;
}
