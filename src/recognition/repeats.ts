import type { RowReading } from './rows.ts';
import type { Piece } from './stream.ts';
import { readValue } from './value.ts';

/** A page of fewer lines may well have no two alike. */
const FEWEST_LINES = 20;
/** Of the lines so many are unlike any other; broken headers may leave a few alike. */
const LEAST_DISTINCT = 0.95;
/** So many rows without a figure are no accident. */
const FEWEST_EMPTY_ROWS = 1;

/**
 * Whether the page has lost its repeated lines: of the figures that stand alone in their row none occurs twice, hardly any other text does, and
 * rows are left without any. A table of one cell a line repeats its header words and its zeros many times over.
 */
export function repeatsRemoved(pieces: readonly Piece[], rows: readonly RowReading[]): boolean {
  if (
    rows.filter(({ slot }) =>
      slot.items.every(({ row, value }) => row === slot.labelRow && value.state === 'unreadable'),
    ).length < FEWEST_EMPTY_ROWS
  )
    return false;
  // Where figures stand beside their labels no line is like another anyhow.
  if (rows.some(({ slot }) => slot.items.some(({ row, value }) => row === slot.labelRow && value.state === 'reported')))
    return false;
  const seen = new Set<string>();
  const figures = new Set<string>();
  let lines = 0;
  for (const [i, { text, row }] of pieces.entries()) {
    const alone = (other: number) => pieces[other]?.row !== row;
    if (text === '' || !alone(i - 1) || !alone(i + 1)) continue;
    const { state } = readValue(text);
    if (state !== 'blank' && state !== 'unreadable') {
      if (figures.has(text)) return false;
      figures.add(text);
    }
    seen.add(text);
    lines += 1;
  }
  return lines >= FEWEST_LINES && seen.size >= lines * LEAST_DISTINCT;
}
